import { highest, type Level } from '../change.ts';
import { ruleOf } from '../rules/rules.ts';
import { compareSchemas, pairKey } from '../schema/compare-schemas.ts';
import type { At, Comparison, SchemaContext } from '../schema/comparison.ts';
import { isUntouched } from '../schema/is-untouched.ts';
import type { Node } from '../schema/node.ts';
import { nodePointer } from '../schema/side.ts';
import type { FoundChange, Scope } from './session.ts';

/**
 * Compares two schemas of an operation and takes down what differs.
 *
 * Level by level, so that a part to which many ways lead is met on the shortest one; it is compared there alone, and the
 * other ways are counted.
 */
export function reportSchemas(scope: Scope, place: string, before: Node, after: Node, asked: SchemaContext): void {
  const { session } = scope;
  const context = contextOf(scope, asked);
  const name = JSON.stringify(context);
  const clean = entryOf(session.clean, name, () => new Set<string>());
  const reported = entryOf(scope.reported, name, () => new Map<string, number>());
  const walk: Walk = {
    parents: new Map(),
    dirty: new Set(),
    queue: [{ at: { place, before, after }, from: undefined }],
  };
  let current = '';
  const comparison: Comparison = {
    before: session.before,
    after: session.after,
    trials: session.trials,
    context,
    compareSchemas: (_, at) => walk.queue.push({ at, from: current }),
    compareNow: compareSchemas,
    visited: { has: () => false, add: () => {} },
    report: (rule, at, message) => {
      walk.dirty.add(current);
      const key = current;
      session.changes.push({
        ...changeOf(scope, `${context.direction}-${rule}`, at, message),
        others: () => timesMet(walk, reported, key),
      });
    },
    isSettled: () => false,
  };
  // The queue grows while it is walked.
  for (const { at, from } of walk.queue) {
    current = pairKey(comparison, at);
    if (clean.has(current)) continue;
    if (isUntouched(session.untouched, at.before, at.after)) {
      clean.add(current);
      continue;
    }
    const parents = walk.parents.get(current);
    const times = reported.get(current);
    if (times !== undefined || parents) reported.set(current, (times ?? 0) + 1);
    if (times !== undefined && !parents) {
      // An earlier part of the operation has told what differs there.
      if (from !== undefined) walk.dirty.add(from);
      continue;
    }
    walk.parents.set(current, [...(parents ?? []), ...(from === undefined ? [] : [from])]);
    if (!parents) compareSchemas(comparison, at);
  }
  const dirty = withAncestors(walk);
  for (const key of walk.parents.keys()) {
    if (!dirty.has(key)) clean.add(key);
    else if (!reported.has(key)) reported.set(key, 0);
  }
}

/** The level of what differs between two schemas, none of which is taken down. */
export function levelOfSchemas(scope: Scope, before: Node, after: Node, asked: SchemaContext): Level {
  const changes: FoundChange[] = [];
  const apart: Scope = { ...scope, session: { ...scope.session, changes }, reported: new Map() };
  reportSchemas(apart, '', before, after, asked);
  return highest(changes.map(({ change }) => change.level));
}

interface Walk {
  /** Pairs that lead to a pair; the first one is on the shortest way. */
  readonly parents: Map<string, string[]>;
  /** Pairs of which something was reported. */
  readonly dirty: Set<string>;
  readonly queue: { readonly at: At; readonly from: string | undefined }[];
}

/** How often the nearest part that holds the pair, or the pair itself, was met again. */
function timesMet({ parents }: Walk, reported: ReadonlyMap<string, number>, key: string): number {
  const seen = new Set<string>();
  for (let at: string | undefined = key; at !== undefined && !seen.has(at); at = parents.get(at)?.[0]) {
    const times = reported.get(at) ?? 0;
    if (times > 0) return times;
    seen.add(at);
  }
  return 0;
}

/** The pairs of which something was reported, and all that lead to them. */
function withAncestors({ dirty, parents }: Walk): Set<string> {
  const all = new Set(dirty);
  for (const key of all) for (const parent of parents.get(key) ?? []) all.add(parent);
  return all;
}

function changeOf(scope: Scope, id: string, { place, before, after }: At, message: string): FoundChange {
  const { level, direction } = ruleOf(id);
  const { session, operation } = scope;
  const oldPointer = nodePointer(session.before, before);
  const newPointer = nodePointer(session.after, after);
  return { change: { rule: id, level, direction, operation, place, oldPointer, newPointer, message } };
}

/** What the provider sends in its own calls is read, and what it is answered is sent; both hold all members there. */
function contextOf({ isInverted }: Scope, asked: SchemaContext): SchemaContext {
  if (!isInverted) return asked;
  return { ...asked, direction: asked.direction === 'request' ? 'response' : 'request', isWhole: true };
}

function entryOf<Value>(map: Map<string, Value>, name: string, make: () => Value): Value {
  const known = map.get(name) ?? make();
  map.set(name, known);
  return known;
}
