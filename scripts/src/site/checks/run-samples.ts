import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { runProgram } from '../../run-program.ts';
import { checked, type CheckResult } from './check-result.ts';
import type { PageSample } from './page-samples.ts';

/** What the process that runs samples is told, and tells. */
export interface SamplesToRun {
  readonly root: string;
  /** Where the samples stand. */
  readonly folder: string;
  readonly samples: readonly Pick<PageSample, 'file' | 'operation' | 'title'>[];
}

/** What a sample cannot do in a process of many: serve, read files, call this machine, or send a template of its reader. */
const servesOrReads =
  /node:(http|fs|child_process)|whatsapp-templates|127\.0\.0\.1|\bexport (async )?function POST\b|\bexport const worker\b/m;

/** Those of READMEs are run by `test:readmes`. */
const isReadme = /^guides\/packages\//;

/**
 * Runs the samples of operations, and those of guides that need nothing but a fake, in one process, against the fakes.
 *
 * @param isAnswered Whether the fake answers an operation as its page shows it.
 */
export async function runSamples(
  root: string,
  folder: string,
  samples: readonly PageSample[],
  isAnswered: (operation: NonNullable<PageSample['operation']>) => boolean,
): Promise<CheckResult> {
  const runnable = samples.filter(({ code, operation, title }) =>
    operation ? isAnswered(operation) : !(isReadme.test(title) || servesOrReads.test(code)),
  );
  const told: SamplesToRun = { root, folder, samples: runnable.map(({ code: _code, ...one }) => one) };
  await writeFile(join(folder, 'samples.json'), JSON.stringify(told));
  const program = join(import.meta.dirname, 'run-samples-process.ts');
  const ended = await runProgram(process.execPath, [program, join(folder, 'samples.json')], {
    cwd: root,
    env: process.env,
    timeoutMs: 300_000,
  });
  const problems = ended.ok ? (JSON.parse(ended.stdout.trim().split('\n').at(-1) ?? '[]') as string[]) : [ended.reason];
  return checked('samples that run', runnable.length, problems);
}
