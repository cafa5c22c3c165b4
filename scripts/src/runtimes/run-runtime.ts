import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

import type { SuiteFiles } from './bundle-suite.ts';
import { runProgram } from '../run-program.ts';
import type { ChromiumProgram, Runtime } from './runtimes.ts';
import { startTestServer } from './server/test-server.ts';
import type { RuntimeReport, SuiteInput } from './suite/contract.ts';

/** What a run needs beside its runtime. */
export interface RunContext {
  readonly app: string;
  readonly files: SuiteFiles;
  /** Folder for whatever the runtime wants to keep; removed by the caller. */
  readonly home: string;
  readonly chromium: ChromiumProgram | undefined;
}

const timeoutMs = 600_000;

/** Runs the suite in one runtime against a server of its own; a runtime that breaks down is a failed result. */
export async function runRuntime(runtime: Runtime, { app, chromium, files, home }: RunContext): Promise<RuntimeReport> {
  const server = await startTestServer();
  try {
    const { command, env, parameters } = runtime.launch({ files, server, chromium });
    const folder = join(home, runtime.id);
    await mkdir(folder, { recursive: true });
    const { api, closed, other } = server;
    const input: SuiteInput = { api, other, closed, traits: runtime.traits };
    const ended = await runProgram(command, [...parameters, JSON.stringify(input)], {
      cwd: app,
      // Nothing of this machine's settings but where programs are.
      env: { PATH: process.env['PATH'], HOME: folder, TMPDIR: folder, ...env },
      timeoutMs,
    });
    if (!ended.ok) return brokenDown(ended.reason);
    return JSON.parse(ended.stdout.trim().split('\n').at(-1) ?? '') as RuntimeReport;
  } catch (error) {
    return brokenDown(error instanceof Error ? error.message : String(error));
  } finally {
    await server.close();
  }
}

/** The report of a runtime that gave none. */
export function brokenDown(message: string): RuntimeReport {
  return { version: '', results: [{ name: 'the suite runs to its end', ok: false, message }] };
}
