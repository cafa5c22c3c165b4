import type { Direction, Level } from '../change.ts';

/** A change outside of schemas. */
export interface DocumentRule {
  readonly level: Level;
  readonly direction: Direction;
  /** One sentence. */
  readonly says: string;
  /** What a person can do. */
  readonly advice: string;
}

/** Advice where there is none to give. */
export const nothing = 'No action.';
/** A row of a table. */
export const rule = (level: Level, direction: Direction, says: string, advice: string): DocumentRule => ({
  level,
  direction,
  says,
  advice,
});
