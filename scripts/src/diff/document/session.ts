import type { Change } from '../change.ts';
import type { DocumentRuleName } from '../rules/document-rules.ts';
import { ruleOf } from '../rules/rules.ts';
import { compareSchemas } from '../schema/compare-schemas.ts';
import type { SchemaContext } from '../schema/comparison.ts';
import type { Node } from '../schema/node.ts';
import { nodePointer, type Side } from '../schema/side.ts';
import type { Trials } from '../schema/trials.ts';

/** The comparison of two descriptions under way. */
export interface Session {
  readonly before: Side;
  readonly after: Side;
  readonly trials: Trials;
  readonly changes: Change[];
  /** Pairs of schemas known to be the same throughout, by context. */
  readonly clean: Map<string, Set<string>>;
}

/** The operation that is compared, or the document as a whole. */
export interface Scope {
  readonly session: Session;
  readonly operation: string | null;
  /** Whether the provider is the one who calls: what it sends is read, and what it is answered is sent. */
  readonly isInverted: boolean;
  /** Pairs of schemas that this operation has reported on, by context. */
  readonly visited: Map<string, Set<string>>;
}

/** Where in the two descriptions something stands; null where there is no such part. */
export interface Pointers {
  readonly old: string | null;
  readonly now: string | null;
}

/** Starts on an operation, or on the document as a whole. */
export function scopeOf(session: Session, operation: string | null, isInverted = false): Scope {
  return { session, operation, isInverted, visited: new Map() };
}

/** Takes down a change outside of schemas. */
export function report(scope: Scope, id: DocumentRuleName, place: string, pointers: Pointers, message: string): void {
  const { level, direction } = ruleOf(id);
  const { old: oldPointer, now: newPointer } = pointers;
  scope.session.changes.push({
    rule: id,
    level,
    direction,
    operation: scope.operation,
    place,
    oldPointer,
    newPointer,
    message,
  });
}

/** Compares two schemas of an operation and takes down what differs. */
export function reportSchemas(scope: Scope, place: string, before: Node, after: Node, asked: SchemaContext): void {
  const { session } = scope;
  const context = { ...asked, direction: directionOf(scope, asked.direction) };
  const name = JSON.stringify(context);
  const clean = setOf(session.clean, name);
  const earlier = setOf(scope.visited, name);
  const fresh = new Set<string>();
  let isClean = true;
  compareSchemas(
    {
      before: session.before,
      after: session.after,
      trials: session.trials,
      context,
      compareSchemas,
      visited: {
        has: (key) => {
          if (earlier.has(key)) isClean = false;
          return clean.has(key) || fresh.has(key) || earlier.has(key);
        },
        add: (key) => fresh.add(key),
      },
      report: (rule, at, message) => {
        isClean = false;
        const { id, level, direction } = ruleOf(`${context.direction}-${rule}`);
        session.changes.push({
          rule: id,
          level,
          direction,
          operation: scope.operation,
          place: at.place,
          oldPointer: nodePointer(at.before),
          newPointer: nodePointer(at.after),
          message,
        });
      },
      isSettled: () => false,
    },
    { place, before, after },
  );
  for (const key of fresh) (isClean ? clean : earlier).add(key);
}

function directionOf({ isInverted }: Scope, direction: 'request' | 'response'): 'request' | 'response' {
  if (!isInverted) return direction;
  return direction === 'request' ? 'response' : 'request';
}

function setOf(sets: Map<string, Set<string>>, name: string): Set<string> {
  const known = sets.get(name) ?? new Set<string>();
  sets.set(name, known);
  return known;
}
