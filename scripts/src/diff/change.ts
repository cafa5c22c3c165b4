/** What a change asks of the next version; from the highest to the lowest. */
export type Level = 'major' | 'minor' | 'patch' | 'none';

/** Who must live with a change: the sender of a request, the reader of a response, or both. */
export type Direction = 'request' | 'response' | 'both';

/** One thing that differs between two descriptions. */
export interface Change {
  /** Stable id of the rule, as listed in docs/spec-rules.md. */
  readonly rule: string;
  readonly level: Level;
  readonly direction: Direction;
  /** Such as `GET /contacts/{id}`, or null for what belongs to no single operation. */
  readonly operation: string | null;
  /** Part of the operation or of the document, in words. */
  readonly place: string;
  /** JSON pointer into the old description, or null where it has no such part. */
  readonly oldPointer: string | null;
  /** JSON pointer into the new description, or null where it has no such part. */
  readonly newPointer: string | null;
  /** What is different, as one clause. */
  readonly message: string;
  /** How many further places of the operation lead to the same part; the place is the shortest of them. */
  readonly others?: number;
}

/** The semantic difference of two descriptions. */
export interface Difference {
  /** The highest level of all changes. */
  readonly bump: Level;
  readonly changes: readonly Change[];
}

/** Levels by weight, the heaviest first. */
export const levels: readonly Level[] = ['major', 'minor', 'patch', 'none'];

/** The heavier of levels; `none` when there are none. */
export function highest(all: Iterable<Level>): Level {
  let found: Level = 'none';
  for (const level of all) if (levels.indexOf(level) < levels.indexOf(found)) found = level;
  return found;
}
