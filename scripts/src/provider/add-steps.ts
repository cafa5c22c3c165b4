import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { writeArchitecture } from '../architecture/diagram.ts';
import { contractWords } from '../checks/contract-words.ts';
import { checkStructure } from '../checks/structure.ts';
import { runProgram } from '../run-program.ts';
import { failedTests, reasonOf } from '../update/failed-tests.ts';
import { buildDependencies, realSteps, runStep, StepFailure } from '../update/steps.ts';
import type { AddSteps } from './add-options.ts';
import { TestFailure } from './failures/test-failure.ts';

const installMs = 300_000;
/** Each test has a limit of its own; this one ends a run that hangs, and none of thousands of tests on a busy machine. */
const testsMs = 7_200_000;

/** Runs tests by vitest; @throws TestFailure with those that fail. */
async function runTests(cwd: string, words: readonly string[], problem: string, provider?: string): Promise<void> {
  const report = join(cwd, 'reports/add.json');
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...(provider && { WA_TEST_PROVIDER: provider }) };
  const program = ['node_modules/vitest/vitest.mjs', ...words, '--reporter=json', `--outputFile.json=${report}`];
  const ended = await runProgram(process.execPath, program, { cwd, env, timeoutMs: testsMs });
  if (ended.ok) return;
  const failed = failedTests(report) ?? [];
  // What ends a run beside its tests is a rejection that nobody handles, or the time.
  throw new TestFailure(problem, failed.length > 0 ? failed : [{ name: 'the run', reason: reasonOf(ended.reason) }]);
}

/** The steps of `provider add` as they are. */
export const realAddSteps: AddSteps = {
  ...realSteps,
  test: (root, provider) => runTests(join(root, 'packages', provider), ['run'], "the package's tests fail"),
  contract: async (root, provider) => {
    const problem = 'the tests that hold every provider to one contract fail';
    // With what is published of them beneath, the compilers have half of the work; the report of the surface needs it too.
    await buildDependencies(root, provider);
    await runTests(join(root, 'scripts'), contractWords, problem, provider);
  },
  workspace: async (root, provider) => {
    const examples = ['run', 'test/readmes', '-t', `packages.${provider}.README`];
    await runTests(join(root, 'scripts'), examples, 'the examples of the README fail', provider);
    await runStep(root, ['node_modules/knip/bin/knip.js', '--no-progress'], 'something is never used');
    for (const check of ['architecture', 'lockfiles', 'recipes'])
      await runStep(root, ['scripts/src/commands/check.ts', check], `the check of ${check} finds something`);
  },
  tidy: async (root, provider) => {
    writeArchitecture(root);
    const lists = [
      'package.json',
      'scripts/package.json',
      'README.md',
      'docs/architecture.md',
      `.changeset/${provider}.md`,
    ];
    const there = [`packages/${provider}`, ...lists].filter((path) => existsSync(join(root, path)));
    const words = ['node_modules/oxfmt/bin/oxfmt', ...there];
    await runStep(root, words, 'the new files cannot be formatted');
  },
  lint: async (root, provider) => {
    const words = [join(root, 'node_modules/oxlint/bin/oxlint'), '--type-aware', '--deny-warnings'];
    const config = ['--config', join(root, '.oxlintrc.json')];
    await runStep(join(root, 'packages', provider), [...words, ...config], 'the linter finds something');
  },
  structure: (root, provider) => {
    const problems = checkStructure(root).filter(({ file }) => file.includes(provider));
    const lines = problems.map(({ file, problem }) => `${file} ${problem}`);
    return lines.length === 0 ? Promise.resolve() : Promise.reject(new StepFailure(lines.join('\n')));
  },
  install: async (root) => {
    const words = ['-y', 'pnpm@12.21.0', 'install', '--frozen-lockfile', '--prefer-offline'];
    const ended = await runProgram('npx', words, { cwd: root, env: process.env, timeoutMs: installMs });
    if (!ended.ok) throw new StepFailure(`all is in place, but pnpm cannot install it: ${ended.reason}`);
  },
};
