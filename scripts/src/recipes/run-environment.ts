import { mkdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';

import { runProgram } from '../run-program.ts';
import { type Environment, reportFile, type TestProgram } from './environments.ts';
import { readJestReport, readNodeReport, type RecipeResult } from './read-report.ts';

/** What an environment says in the end. */
export interface EnvironmentReport {
  /** Version of the environment. */
  readonly version: string;
  readonly results: readonly RecipeResult[];
}

/** What a run needs beside its environment. */
export interface RunContext {
  /** Folder of the installed apps. */
  readonly apps: string;
  /** Folder for whatever the tools want to keep; removed by the caller. */
  readonly home: string;
  /** A proxy that refuses everything and counts; see `startOutside`. */
  readonly proxy: string;
}

const timeoutMs = 600_000;

/** Runs the tests of one environment in its app; one that breaks down is a failed result. */
export async function runEnvironment(environment: Environment, context: RunContext): Promise<EnvironmentReport> {
  const { id, package: shown, program } = environment;
  const cwd = join(context.apps, environment.app);
  const home = join(context.home, id);
  await mkdir(home, { recursive: true });
  const report = join(cwd, reportFile);
  await rm(report, { force: true });
  const version = shown === undefined ? process.versions.node : await versionOf(cwd, shown);
  const ended = await runProgram(process.execPath, wordsOf(program, cwd), {
    cwd,
    timeoutMs,
    // Nothing of this machine's settings but where programs are.
    env: {
      PATH: [dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter),
      HOME: home,
      TMPDIR: home,
      CI: '1',
      NEXT_TELEMETRY_DISABLED: '1',
      NODE_USE_ENV_PROXY: '1',
      HTTP_PROXY: context.proxy,
      HTTPS_PROXY: context.proxy,
      NO_PROXY: '127.0.0.1,localhost',
      ...program.env,
    },
  });
  const text = program.reports === 'node' ? ended.stdout : await readFile(report, 'utf8').catch(() => '');
  const read = program.reports === 'node' ? readNodeReport : readJestReport;
  const results = text === '' ? [] : read(text);
  if (results.length > 0 && ended.ok !== results.every(({ ok }) => ok)) {
    return { version, results: [...results, { name: 'the tests run to their end', ok: false, message: ended.reason }] };
  }
  return results.length > 0 ? { version, results } : brokenDown(ended.reason, version);
}

/** The report of an environment that gave none. */
export function brokenDown(message: string, version = ''): EnvironmentReport {
  return { version, results: [{ name: 'the tests run', ok: false, message }] };
}

function wordsOf({ tool, words }: TestProgram, cwd: string): readonly string[] {
  if (tool === undefined) return words;
  const [name = '', ...path] = tool.split('/');
  return [join(packageFolder(cwd, name), ...path), ...words];
}

async function versionOf(cwd: string, name: string): Promise<string> {
  const text = await readFile(join(packageFolder(cwd, name), 'package.json'), 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version;
}

/** Found by its folder and not by its entry: not every package lets its manifest be asked for. */
function packageFolder(cwd: string, name: string): string {
  const [folder = ''] = createRequire(join(cwd, 'package.json')).resolve.paths(name) ?? [];
  return join(folder, name);
}
