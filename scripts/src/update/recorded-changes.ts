import type { Change, Level } from '../diff/change.ts';

/** Name of the file beside a description that says how it changed. */
export const recordedChangesName = 'changes.json';

/** A description that was taken over, and how it differs from the one before. */
export interface RecordedChange {
  /** Day on which it was taken over. */
  readonly recorded: string;
  /** Hash of its canonical form. */
  readonly sha256: string;
  /** What the differences ask of the next version; undefined for the first description, which differs from none. */
  readonly bump?: Level;
  readonly changes?: readonly Change[];
}

/** What is noted of a description in its `source.json`. */
interface SourceNote {
  readonly recorded?: string;
  readonly sha256?: string;
}

/**
 * The text of the file with another description at its top.
 *
 * @param text The file as it is; undefined where there is none, and the description before becomes the first entry.
 */
export function withRecordedChange(text: string | undefined, before: SourceNote, change: RecordedChange): string {
  const known = text === undefined ? firstOf(before) : readRecordedChanges(text);
  return printRecordedChanges([change, ...known]);
}

/** The text of the file beside a description that is the first one. */
export function firstRecordedChange(note: SourceNote): string {
  return printRecordedChanges(firstOf(note));
}

/** Reads the file, the newest description first. */
export function readRecordedChanges(text: string): readonly RecordedChange[] {
  return JSON.parse(text) as readonly RecordedChange[];
}

/** The text of the file. */
function printRecordedChanges(changes: readonly RecordedChange[]): string {
  return `${JSON.stringify(changes, null, 2)}\n`;
}

/** The entry of the first description, as far as it is noted. */
export function firstOf({ recorded, sha256 }: SourceNote): RecordedChange[] {
  return recorded === undefined || sha256 === undefined ? [] : [{ recorded, sha256 }];
}
