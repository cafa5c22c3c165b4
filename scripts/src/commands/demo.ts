/**
 * Shows the whole way in one command: descriptions become code, code becomes packages, and the packages page through
 * lists of every provider over real HTTP on loopback, with a throttled request, a dropped
 * connection, a resumed walk and a typed error on the way.
 */
import type { Hooks } from '@wa-clients/core';

import { startScenarios } from '../demo/scenarios.ts';
import { formatTable } from '../demo/table.ts';
import { walkInTwoParts, walkList, type WalkReport } from '../demo/walk.ts';
import { runTool } from '../run-tool.ts';
import { seconds, startProgress } from '../terminal/progress.ts';

const progress = startProgress();

await prepare('Generated from specs/', 'node', ['scripts/src/commands/generate.ts']);
await prepare('Built packages/', 'turbo', ['run', 'build', '--concurrency=2', '--output-logs=errors-only']);

const { fault } = await import('@wa-clients/core/testing');
const { isWaError } = await import('@wa-clients/core');
const survived: string[] = [];
let outlived = 0;
const hooks: Hooks = {
  onRetry: ({ attempt, delayMs, error, operation, provider }) => {
    const text = `${provider} ${operation}: ${describe(error)}; sent again after ${seconds(delayMs)} (attempt ${attempt + 1})`;
    survived.push(text);
    progress.line(`  ${text}`);
  },
};
const scenarios = await startScenarios(hooks);
const reports: WalkReport[] = [];
try {
  progress.line('\nPaging through everything, with one 429 and one dropped connection on the way:');
  const paged = scenarios.filter(({ lists }) => lists.length > 0);
  paged[0]?.fake.fail(paged[0].lists[0]?.operation, fault.status(429, { retryAfter: 1 }));
  paged.at(-1)?.fake.fail(paged.at(-1)?.lists[0]?.operation, fault.reset());
  for (const scenario of scenarios) {
    for (const list of scenario.lists) {
      const title = `${scenario.provider} ${list.title}`;
      reports.push(
        await walkList(scenario, list, (items) => progress.step(`  ${title}: ${bar(items / list.expected)} ${items}`)),
      );
    }
  }
  const head = ['provider', 'list', 'strategy', 'pages', 'items', 'requests', 'ms', 'each id once'];
  const rows = reports.map((report) => [
    report.provider,
    report.list,
    report.strategy,
    report.pages,
    report.items,
    report.requests,
    Math.round(report.elapsedMs),
    report.isExact ? 'yes' : 'NO',
  ]);
  progress.line(`\n${formatTable(head, rows)}\n`);

  for (const { lists, provider } of scenarios) {
    const [list] = lists;
    if (!list) continue;
    const { first, isExact, rest } = await walkInTwoParts(list);
    progress.line(
      `Resumed: ${provider} ${list.title}, ${first} items, then ${rest} from the checkpoint${isExact ? '' : ': NOT EXACT'}`,
    );
    if (!isExact) process.exitCode = 1;
  }
  progress.line('');
  // Retries of the calls that must fail are not survived.
  outlived = survived.length;
  for (const { failing, provider } of scenarios) {
    if (!failing) continue;
    const error: unknown = await Promise.resolve(failing()).catch((reason: unknown) => reason);
    if (!isWaError(error)) throw new Error(`${provider}: expected a typed error.`);
    progress.line(
      `Typed error: ${provider}: code ${error.code}, status ${error.status}, detail ${JSON.stringify(error.detail)}`,
    );
  }
} finally {
  await Promise.all(scenarios.map(({ close }) => close()));
}
const items = reports.reduce((sum, report) => sum + report.items, 0);
if (reports.some(({ isExact }) => !isExact) || outlived < 2) process.exitCode = 1;
progress.line('');
progress.done(`${items} items of ${scenarios.length} providers, ${outlived} failures survived,`);

async function prepare(done: string, command: string, parameters: readonly string[]): Promise<void> {
  const startedAt = performance.now();
  progress.step(`${done} ...`);
  if (!(await runTool(command, parameters, { quiet: true }))) {
    progress.line(`${command} ${parameters.join(' ')} failed; see above.`);
    process.exit(1);
  }
  progress.line(`${done} in ${seconds(performance.now() - startedAt)}`);
}

function describe(error: { readonly code: string; readonly status?: number | undefined }): string {
  return error.status === undefined ? error.code : `${error.code} (${error.status})`;
}

function bar(share: number): string {
  const width = 24;
  const full = Math.min(width, Math.round(share * width));
  return `[${'#'.repeat(full)}${'.'.repeat(width - full)}]`;
}
