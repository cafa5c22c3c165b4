import { isObject, type Json, type JsonObject } from '../../spec/document.ts';
import { localPointer, mappedPointer, valueAtPointer } from '../../spec/pointer.ts';
import type { Node } from './node.ts';

/** The two descriptions, and what is known of the places that their schemas refer to. */
export interface Untouched {
  readonly old: JsonObject;
  readonly now: JsonObject;
  /** By pointer: whether the place, with all that it refers to, is the same on both sides. */
  readonly places: Map<string, boolean>;
}

/**
 * Whether two nodes are the same letter for letter, and so is everything that they refer to: most are, and comparing their
 * meaning costs a hundred times more.
 */
export function isUntouched(known: Untouched, before: Node, after: Node): boolean {
  if (before.length !== after.length) return false;
  const isSame = before.every(({ schema }, index) => isSameText(schema, after[index]?.schema));
  return isSame && before.every(({ schema }) => leadsToSame(known, schema));
}

/** Whether every place that is reached from a schema is the same on both sides. */
function leadsToSame(known: Untouched, schema: Json): boolean {
  const targets = targetsOf(known.old, schema);
  if (!targets) return false;
  settle(known, targets);
  return targets.every((pointer) => known.places.get(pointer) === true);
}

/**
 * Finds out about every place that is reached from some of them, of which nothing is known yet. Each place of a description
 * is looked at once, however many lead to it: what differs is told to all that refer to it, and they to theirs.
 */
function settle({ now, old, places }: Untouched, pointers: readonly string[]): void {
  const open = pointers.filter((pointer) => !places.has(pointer));
  const reached = new Set<string>();
  const referring = new Map<string, string[]>();
  const different: string[] = [];
  // Places are added while they are walked.
  for (const pointer of open) {
    if (reached.has(pointer)) continue;
    reached.add(pointer);
    const [one, other] = [valueAtPointer(old, pointer), valueAtPointer(now, pointer)];
    const more = one !== undefined && isSameText(one, other) ? targetsOf(old, one) : undefined;
    if (!more || more.some((target) => places.get(target) === false)) different.push(pointer);
    for (const target of more ?? []) {
      if (places.has(target)) continue;
      open.push(target);
      const others = referring.get(target);
      if (others) others.push(pointer);
      else referring.set(target, [pointer]);
    }
  }
  for (const pointer of reached) places.set(pointer, true);
  for (const pointer of different) {
    if (places.get(pointer) === false) continue;
    places.set(pointer, false);
    different.push(...(referring.get(pointer) ?? []));
  }
}

/** Pointers that stand in a value, as references or in the mapping of a discriminator; undefined where one is no pointer. */
function targetsOf(root: JsonObject, value: Json): string[] | undefined {
  const found: string[] = [];
  const open: Json[] = [value];
  while (open.length > 0) {
    const one = open.pop();
    if (typeof one === 'string' && one.startsWith('#')) {
      const pointer = localPointer(one);
      if (!pointer?.startsWith('/')) return undefined;
      found.push(pointer);
    }
    if (Array.isArray(one)) for (const item of one) open.push(item);
    if (!isObject(one)) continue;
    for (const [name, item] of Object.entries(one)) {
      open.push(item);
      if (name !== 'mapping' || !isObject(item)) continue;
      for (const named of Object.values(item)) {
        const pointer = typeof named === 'string' ? mappedPointer(root, named) : undefined;
        if (pointer !== undefined) found.push(pointer);
      }
    }
  }
  return found;
}

function isSameText(one: Json, other: Json | undefined): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
