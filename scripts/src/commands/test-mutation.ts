/**
 * Changes core in many small ways, one at a time, and sees whether a test notices.
 *
 *   test-mutation                         everything but the schemas and the fakes
 *   test-mutation --mutate src/list/**    those files alone
 *
 * Fails under 90 % of noticed changes, and on a survivor that `packages/core/mutation-survivors.json` does not explain.
 * The last line is `N killed, N survived`.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { formatTable } from '../demo/table.ts';
import { explains, readExplanations } from '../mutation/explanations.ts';
import { isCounted, isKilled, type Mutant, readMutants } from '../mutation/report.ts';
import { root, runTool } from '../run-tool.ts';
import { runCommand, UsageError } from '../terminal/run-command.ts';

const core = join(root, 'packages/core');
const leastKilled = 0.9;

await runCommand(async () => {
  const { mutate, concurrency } = readOptions();
  const stryker = ['--filter', '@wa-clients/core', 'exec', 'stryker', 'run', '--concurrency', concurrency];
  if (!(await runTool('pnpm', [...stryker, ...(mutate === undefined ? [] : ['--mutate', mutate])]))) {
    throw new UsageError('Stryker did not come to its end; its own message is above.');
  }
  const mutants = readMutants(join(core, 'reports/mutation.json')).filter(isCounted);
  const explanations = readExplanations(join(core, 'mutation-survivors.json'));
  const survivors = mutants.filter((mutant) => !isKilled(mutant));
  const unexplained = survivors.filter((mutant) => !explanations.some((one) => explains(one, mutant)));
  const stale = explanations.filter(
    (one) => mutate === undefined && !survivors.some((mutant) => explains(one, mutant)),
  );

  console.log(`\n${formatTable(['folder', 'killed', 'survived', '%'], rowsOf(mutants))}\n`);
  for (const { file, line, mutator, replacement, source } of unexplained) {
    console.log(`SURVIVED ${file}:${line} ${mutator}\n  ${source}\n  -> ${replacement.split('\n')[0]}`);
  }
  for (const one of stale) console.log(`STALE ${JSON.stringify(one)} explains no survivor; remove it.`);
  const killed = mutants.length - survivors.length;
  console.log(`${survivors.length - unexplained.length} survivors are explained, ${unexplained.length} are not`);
  console.log(`${killed} killed, ${survivors.length} survived`);
  const isGood = killed >= leastKilled * mutants.length && unexplained.length === 0 && stale.length === 0;
  process.exitCode = isGood ? 0 : 1;
});

function rowsOf(mutants: readonly Mutant[]): (string | number)[][] {
  const folders = [...new Set(mutants.map(folderOf))].toSorted();
  const rows = folders.map((folder) =>
    rowOf(
      folder,
      mutants.filter((mutant) => folderOf(mutant) === folder),
    ),
  );
  return [...rows, rowOf('all', mutants)];
}

function folderOf({ file }: Mutant): string {
  return file.split('/').slice(0, -1).join('/');
}

function rowOf(name: string, mutants: readonly Mutant[]): (string | number)[] {
  const killed = mutants.filter(isKilled).length;
  return [name, killed, mutants.length - killed, ((100 * killed) / mutants.length).toFixed(1)];
}

function readOptions(): { readonly mutate: string | undefined; readonly concurrency: string } {
  try {
    const { values } = parseArgs({ options: { mutate: { type: 'string' }, concurrency: { type: 'string' } } });
    return { mutate: values.mutate, concurrency: values.concurrency ?? '2' };
  } catch (error) {
    throw new UsageError(
      `${error instanceof Error ? error.message : String(error)}\nUsage: test:mutation [--mutate GLOB] [--concurrency N]`,
    );
  }
}
