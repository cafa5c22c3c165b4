import type { Change } from '../change.ts';
import type { DocumentRuleName } from '../rules/document-rules.ts';
import { ruleOf } from '../rules/rules.ts';
import type { Untouched } from '../schema/is-untouched.ts';
import type { Side } from '../schema/side.ts';
import type { Trials } from '../schema/trials.ts';

/** The comparison of two descriptions under way. */
export interface Session {
  readonly before: Side;
  readonly after: Side;
  readonly trials: Trials;
  readonly changes: FoundChange[];
  /** Pairs of schemas known to be the same throughout, by context. */
  readonly clean: Map<string, Set<string>>;
  readonly untouched: Untouched;
}

/** A change, and what is known of it once all of its operation has been compared. */
export interface FoundChange {
  readonly change: Change;
  /** How many further places of the operation lead to the same part; undefined outside of schemas. */
  readonly others?: () => number;
}

/** The operation that is compared, or the document as a whole. */
export interface Scope {
  readonly session: Session;
  readonly operation: string | null;
  /** Whether the provider is the one who calls: what it sends is read, and what it is answered is sent. */
  readonly isInverted: boolean;
  /** Pairs of schemas that this operation has reported on, by context, and how often they were met again. */
  readonly reported: Map<string, Map<string, number>>;
}

/** Where in the two descriptions something stands; null where there is no such part. */
export interface Pointers {
  readonly old: string | null;
  readonly now: string | null;
}

/** Starts on an operation, or on the document as a whole. */
export function scopeOf(session: Session, operation: string | null, isInverted = false): Scope {
  return { session, operation, isInverted, reported: new Map() };
}

/** Takes down a change outside of schemas. */
export function report(scope: Scope, id: DocumentRuleName, place: string, pointers: Pointers, message: string): void {
  const { level, direction } = ruleOf(id);
  const { old: oldPointer, now: newPointer } = pointers;
  const { operation } = scope;
  scope.session.changes.push({
    change: { rule: id, level, direction, operation, place, oldPointer, newPointer, message },
  });
}
