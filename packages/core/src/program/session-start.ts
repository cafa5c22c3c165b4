import { collectionNames } from './collection-names.ts';
import type { FakeProgram } from './fake-program.ts';
import type { JournalStart } from './journal.ts';
import type { SessionOptions } from './session-options.ts';
import type { StateFile } from './state-file.ts';
import { UsageError } from './usage-error.ts';

/** Start of virtual time: that of the rows, which are made up as of that day. */
const virtualStart = Date.UTC(2026, 5, 1);

/**
 * What the state begins from: that of the file, unless the options say otherwise, which no file can follow.
 *
 * @throws UsageError for a file that belongs to another fake or was begun with other settings, and for unknown collections.
 */
export function sessionStart(program: FakeProgram, options: SessionOptions, file: StateFile | undefined): JournalStart {
  const start = startOf(program, options, file);
  checkNames(program, start.sizes);
  return start;
}

function startOf(
  program: FakeProgram,
  { clock, rows, seed, sizes, state }: SessionOptions,
  file: StateFile | undefined,
): JournalStart {
  const kept = file?.kept?.start;
  if (!kept) {
    const startMs = clock === 'virtual' ? virtualStart : Date.now();
    return { fake: program.name, version: program.version, seed: seed ?? 1, rows, sizes, startMs };
  }
  if (kept.fake !== program.name) {
    throw new UsageError(`--state ${state} is the state of a fake of ${kept.fake}; give another file.`);
  }
  const other =
    seed !== undefined && seed !== kept.seed
      ? `--seed ${kept.seed}`
      : rows !== undefined && rows !== kept.rows
        ? `--rows ${kept.rows ?? 'of the usual number'}`
        : Object.entries(sizes).some(([name, size]) => kept.sizes[name] !== size)
          ? 'other numbers of rows'
          : undefined;
  if (other === undefined) return kept;
  throw new UsageError(`--state ${state} was begun with ${other}; leave the option out, or give another file.`);
}

function checkNames(program: FakeProgram, sizes: Readonly<Record<string, number>>): void {
  const known = collectionNames(program);
  const stray = Object.keys(sizes).find((name) => !known.includes(name));
  if (stray === undefined) return;
  throw new UsageError(`--rows ${stray}=…: the fake has no collection "${stray}"; it has ${known.join(', ')}.`);
}
