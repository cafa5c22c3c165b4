import { pathToFileURL } from 'node:url';
import { join } from 'node:path';

import { type FakeProgram, fakeCommand } from '@wa-clients/core/program';
import { onTestFinished, vi } from 'vitest';

import { root } from '../../src/run-tool.ts';

/** What a fake that runs as a program says of itself. */
export interface StartedFake {
  readonly url: string;
  readonly controlUrl: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Sends a request to the control API. */
  readonly control: (path: string, body?: object) => Promise<Response>;
  /** Ends it as Ctrl+C does; returns the exit code. */
  readonly stop: () => Promise<number>;
}

/** The program of a provider, from its package. */
export async function fakeProgramOf(provider: string): Promise<FakeProgram> {
  const file = pathToFileURL(join(root, 'packages', provider, 'src/testing/fake-program.ts')).href;
  const module = (await import(file)) as Record<string, (version: string) => FakeProgram>;
  const make = module[`${provider}FakeProgram`];
  if (!make) throw new Error(`packages/${provider}/src/testing/fake-program.ts has no ${provider}FakeProgram.`);
  return make('0.0.0');
}

/** Starts the fake of a provider by its command, on a port that the system chooses; it ends with the test. */
export async function startFake(program: FakeProgram, ...argv: readonly string[]): Promise<StartedFake> {
  const lines: string[] = [];
  const errors: string[] = [];
  const io = {
    stdout: { write: (text: string) => lines.push(text) },
    stderr: { write: (text: string) => errors.push(text) },
    env: {},
    cwd: process.cwd(),
  };
  const running = fakeCommand(program).run(['--port', '0', '--json', ...argv], io);
  const first = await Promise.race([running, vi.waitUntil(() => lines[0], { timeout: 300_000 })]);
  const told = JSON.parse(String(first)) as Omit<StartedFake, 'control' | 'stop'>;
  const stop = () => {
    process.emit('SIGTERM');
    return running;
  };
  onTestFinished(async () => {
    await stop();
  });
  const control = (path: string, body: object = {}) =>
    fetch(`${told.controlUrl}${path}`, {
      method: 'POST',
      headers: { 'x-fake-control': '1', 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  return { ...told, control, stop };
}
