import type { JournalEntry, JournalStart } from './journal.ts';
import { UsageError } from './usage-error.ts';

/** State that was kept in a file. */
export interface KeptState {
  readonly start: JournalStart;
  readonly entries: readonly JournalEntry[];
}

/** Version of the format. */
const format = 1;

type Fields = Readonly<Record<string, unknown>>;

/** The text that keeps a state, one JSON text a line: what it is, what it belongs to, and the entries. */
export function stateText(lines: readonly string[]): string {
  return `${[JSON.stringify({ format, entries: lines.length - 1 }), ...lines].join('\n')}\n`;
}

/**
 * Reads what {@link stateText} has written.
 *
 * @throws UsageError for any other text; nothing of it is passed over.
 */
export function readState(path: string, text: string): KeptState {
  const lines = text.split('\n').map(parsed);
  const end = lines.pop();
  const [head, start, ...entries] = lines;
  if (!isFields(head) || typeof head['format'] !== 'number') {
    throw new UsageError(`--state ${path} is not the state of a fake; give another file, or remove this one.`);
  }
  const refuse = (problem: string): never => {
    throw new UsageError(`--state ${path} ${problem}; give a whole copy of it, or remove it.`);
  };
  if (head['format'] !== format) {
    throw new UsageError(
      `--state ${path} was written by another version, in format ${head['format']}; run that version, or remove the file.`,
    );
  }
  if (!isStart(start)) return refuse('has no start in line 2');
  const bad = entries.findIndex((entry) => !isEntry(entry));
  if (bad >= 0) return refuse(`has no entry that this version knows in line ${bad + 3}`);
  if (end !== '' || (head['entries'] !== undefined && head['entries'] !== entries.length)) {
    return refuse(`ends before its end, after ${entries.length} entries`);
  }
  return { start, entries: entries as JournalEntry[] };
}

function parsed(line: string): unknown {
  try {
    return line === '' ? line : JSON.parse(line);
  } catch {
    return undefined;
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isStart(value: unknown): value is JournalStart {
  if (!isFields(value)) return false;
  const { fake, rows, seed, sizes, startMs, version } = value;
  const numbers = isFields(sizes)
    ? [seed, startMs, ...(rows === undefined ? [] : [rows]), ...Object.values(sizes)]
    : [0.5];
  return typeof fake === 'string' && typeof version === 'string' && numbers.every(Number.isSafeInteger);
}

const kinds: Readonly<Record<string, (value: unknown) => boolean>> = {
  request: (value) =>
    isFields(value) && isText(value['method']) && isText(value['target']) && isFields(value['headers']),
  fault: (value) => isFields(value) && isText(value['operation']) && isText(value['fault']),
  clearFaults: (value) => value === true,
  message: (value) => isFields(value) && isText(value['from']) && isText(value['text']),
  collection: isText,
  event: isText,
  take: (value) => value === true,
  delivered: isText,
  time: (value) => value === true,
};

function isEntry(value: unknown): boolean {
  if (!isFields(value) || !Number.isFinite(value['at'])) return false;
  const named = Object.keys(kinds).filter((kind) => Object.hasOwn(value, kind));
  return named.length === 1 && named.every((kind) => kinds[kind]?.(value[kind]));
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}
