import type { SchemaRuleName } from '../rules/schema-rules.ts';
import type { Node } from './node.ts';
import type { Side } from './side.ts';
import type { Trials } from './trials.ts';

/** Where two schemas are compared. */
export interface At {
  /** Part of the operation, in words, such as `response 200 data[].name`. */
  readonly place: string;
  readonly before: Node;
  readonly after: Node;
}

/** What the surroundings say about the values of a schema. */
export interface SchemaContext {
  readonly direction: 'request' | 'response';
  /** Within a parameter that is not a document of its own: null has no form there. */
  readonly isParameter: boolean;
  /** Values travel as text, so every scalar can also be read as text. */
  readonly isText: boolean;
  /** Whether read-only properties count in requests too, and write-only ones in answers. */
  readonly isWhole?: boolean;
}

/** One comparison of schemas under way. */
export interface Comparison {
  readonly before: Side;
  readonly after: Side;
  readonly trials: Trials;
  readonly context: SchemaContext;
  /** Compares the schemas that a schema holds, at once or later, each with the rules of this very comparison. */
  readonly compareSchemas: (comparison: Comparison, at: At) => void;
  /** Compares two schemas with all that they hold at once, for questions whose answer is needed now. */
  readonly compareNow: (comparison: Comparison, at: At) => void;
  /** Pairs of nodes that were met before; each is compared once. */
  readonly visited: Pick<Set<string>, 'has'> & { add(key: string): unknown };
  /** Takes down a change. */
  readonly report: (rule: SchemaRuleName, at: At, message: string) => void;
  /** Whether enough is known, so that the rest need not be compared. */
  readonly isSettled: () => boolean;
}

/** A part of a place, such as a property of an object. */
export function within(at: At, step: string, before: Node | undefined, after: Node | undefined): At {
  const joint = step.startsWith('[') || step === '' ? '' : '.';
  const place = at.place === '' || at.place.endsWith(' ') ? `${at.place}${step}` : `${at.place}${joint}${step}`;
  return { place, before: before ?? [], after: after ?? [] };
}
