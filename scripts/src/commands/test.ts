/**
 * All checks in one command: generated files, types, lint, format, structure, unused code, tests, package checks.
 *
 * Each check runs even when one before it failed, so that one run shows everything; the exit code is 1 then. The last
 * line is `N passed, N failed`: every test, and each of the other checks as one.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { checkStructure } from '../checks/structure.ts';
import { checkSupplyChain } from '../checks/supply-chain.ts';
import { countTests } from '../checks/test-reports.ts';
import { root, runTool } from '../run-tool.ts';

const startedAt = performance.now();
let passed = 0;
let failed = 0;

const workspaces = [...readdirSync(join(root, 'packages')).map((name) => join('packages', name)), 'scripts'];

await check('generated files are fresh', () => run('node', 'scripts/src/commands/generate.ts', '--check'));
await check('sources build and type check', () => turbo('build', 'typecheck'));
await check('lint', () => run('oxlint', '--type-aware', '--deny-warnings'));
await check('format', () => run('oxfmt', '--check', '.'));
await check('structure', async () => {
  const problems = checkStructure(root);
  for (const { file, problem } of problems) console.error(`${file} ${problem}`);
  return problems.length === 0;
});
await check('lockfiles and install policies', async () => {
  const problems = checkSupplyChain(root);
  for (const { file, problem } of problems) console.error(`${file} ${problem}`);
  return problems.length === 0;
});
await check('packages as they are published', () => turbo('package-check'));
await check('no unused files, exports or dependencies', () => run('knip', '--no-progress'));
console.log('\n— tests');
const testsPassed = await turbo('test');
for (const workspace of workspaces) {
  const report = join(root, workspace, 'reports/vitest.json');
  const count = countTests(report);
  console.log(`  ${workspace}: ${count.passed} passed, ${count.failed} failed`);
  passed += count.passed;
  failed += count.failed;
}
// A task can fail beside its tests, for example on an unhandled rejection.
if (!testsPassed && failed === 0) failed += 1;

console.log(`\nAll checks took ${((performance.now() - startedAt) / 1000).toFixed(1)} s.`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function check(name: string, body: () => Promise<boolean>): Promise<void> {
  console.log(`\n— ${name}`);
  const ok = await body();
  console.log(ok ? '  passed' : '  FAILED');
  if (ok) passed += 1;
  else failed += 1;
}

function turbo(...tasks: string[]): Promise<boolean> {
  return run('turbo', 'run', ...tasks, '--concurrency=2', '--continue', '--output-logs=errors-only');
}

function run(command: string, ...parameters: string[]): Promise<boolean> {
  return runTool(command, parameters);
}
