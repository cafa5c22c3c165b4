import type { Change, Difference, Level } from '../change.ts';
import { sentenceOf } from './sentence-of.ts';

/** A change as other programs read it. */
interface JsonChange {
  /** Id of the rule, as listed in docs/spec-rules.md. */
  readonly id: string;
  readonly level: Level;
  readonly operation: string | null;
  /** JSON pointer into the new description, or into the old one for what is gone. */
  readonly pointer: string;
  readonly text: string;
}

/** A difference as other programs read it. */
export interface JsonDifference {
  readonly bump: Level;
  readonly changes: readonly JsonChange[];
}

/** The difference as plain data. */
export function asJson({ bump, changes }: Difference): JsonDifference {
  return { bump, changes: changes.map(asJsonChange) };
}

function asJsonChange(change: Change): JsonChange {
  const { rule: id, level, operation, newPointer, oldPointer } = change;
  return { id, level, operation, pointer: newPointer ?? oldPointer ?? '', text: sentenceOf(change) };
}
