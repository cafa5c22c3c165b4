import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { type Ended, runProgram } from '../run-program.ts';
import { failedTests, failureLines } from './failed-tests.ts';

/** Something about a staged package that does not hold. */
export class StepFailure extends Error {
  override readonly name = 'StepFailure';
}

/** What is done with a staged workspace before anything of it takes its place. */
export interface Steps {
  /** Writes the generated files. */
  readonly generate: Step;
  readonly typecheck: Step;
  readonly test: Step;
  /** Writes the report of the public surface. */
  readonly report: Step;
}

/** A step upon the package of a provider in a workspace; @throws StepFailure with what it found. */
export type Step = (root: string, provider: string) => Promise<void>;

const longestMs = 300_000;

/** The steps as they are: each a program of its own, in the staged workspace. */
export const realSteps: Steps = {
  generate: async (root, provider) => {
    const words = ['--max-old-space-size=1024', join(root, 'scripts/src/commands/generate.ts'), '--provider', provider];
    await runStep(root, words, 'the generator refused it');
  },
  typecheck: async (root, provider) => {
    const folder = join(root, 'packages', provider);
    await runStep(
      folder,
      ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json'],
      'the package does not type check',
    );
  },
  test: async (root, provider) => {
    const folder = join(root, 'packages', provider);
    const report = join(folder, 'reports/update.json');
    const words = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=json', `--outputFile.json=${report}`];
    const problem = "the package's tests fail";
    await runStep(folder, words, problem).catch((error: unknown) => {
      const failed = failedTests(report) ?? [];
      throw failed.length === 0 ? error : new StepFailure(`${problem}:\n${failureLines(failed).join('\n')}`);
    });
  },
  report: async (root, provider) => {
    await buildDependencies(root, provider);
    await build(root, provider);
    const check = join(root, 'scripts/src/commands/package-check.ts');
    await runStep(
      join(root, 'packages', provider),
      [check, '--update', '--report-only'],
      'the public surface cannot be told',
    );
  },
};

/** Builds the packages of ours that a provider depends on, as far as they are not built in the workspace; @throws StepFailure */
export async function buildDependencies(root: string, provider: string): Promise<void> {
  for (const name of dependenciesOf(root, provider)) {
    if (!existsSync(join(root, 'packages', name, 'dist'))) await build(root, name);
  }
}

async function build(root: string, name: string): Promise<void> {
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  await runStep(join(root, 'packages', name), [compiler, '-p', 'tsconfig.build.json'], `${name} does not build`);
}

/** Packages of ours that a provider depends on, core first, which the others stand on. */
function dependenciesOf(root: string, provider: string): string[] {
  const text = readFileSync(join(root, 'packages', provider, 'package.json'), 'utf8');
  const { dependencies = {} } = JSON.parse(text) as { readonly dependencies?: Readonly<Record<string, string>> };
  const names = Object.keys(dependencies).flatMap((name) => /^@wa-clients\/(.+)$/.exec(name)?.[1] ?? []);
  return names.toSorted((one, other) => Number(other === 'core') - Number(one === 'core'));
}

/** Runs a program of Node in a folder; @throws StepFailure with what it printed. */
export async function runStep(cwd: string, words: readonly string[], problem: string): Promise<void> {
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' };
  const ended: Ended = await runProgram(process.execPath, words, { cwd, env, timeoutMs: longestMs });
  if (!ended.ok) throw new StepFailure(`${problem}: ${ended.reason || ended.stdout}`);
}
