import { isObject, type Json, type JsonObject } from '../../spec/document.ts';
import type { DescribedCollection } from './describe-collection.ts';
import type { Effect } from './describe-effect.ts';
import { fits } from './fits.ts';

/** The sample of a row as an operation shows it, and its schema there. */
interface Shown {
  readonly schema: Json | undefined;
  readonly sample: Json | undefined;
}

/**
 * What an operation does, with the form in which it shows a row: the one of the collection where its schema takes that,
 * else one of its own, in which those members stay as they are that it does not take from a row.
 */
export function withShownRow(
  root: JsonObject,
  effect: Effect,
  { data, row }: DescribedCollection,
  { sample, schema }: Shown,
): Effect {
  const others = Object.keys(row);
  const rows = [row, varied(row, data['vary'] as JsonObject)];
  if (effect['projected'] !== true && rows.every((one) => fits(root, schema, one))) return effect;
  if (!isObject(sample)) return effect;
  const kept = new Set(Array.isArray(effect['keeps']) ? effect['keeps'].map(String) : []);
  const isRight = (names: ReadonlySet<string>) =>
    rows.every((one) => fits(root, schema, projected(sample, without(one, names))));
  if (!isRight(kept)) {
    for (const name of others) {
      if (!Object.hasOwn(sample, name) || kept.has(name)) continue;
      const isTaken = rows.every((one) => fits(root, schema, projected(sample, { [name]: one[name] ?? null })));
      if (!isTaken) kept.add(name);
    }
    // Members that are right one by one and not together.
    if (!isRight(kept)) for (const name of others.filter((one) => one !== data['id'])) kept.add(name);
  }
  return { ...effect, projected: true, ...(kept.size > 0 && { keeps: [...kept] }) };
}

function without(row: JsonObject, names: ReadonlySet<string>): JsonObject {
  return Object.fromEntries(Object.entries(row).filter(([name]) => !names.has(name)));
}

/** A row further down, as the engine of the fakes makes it of listed values. */
function varied(row: JsonObject, vary: JsonObject): JsonObject {
  const last = Object.entries(vary).flatMap(([name, values]) =>
    Array.isArray(values) && Object.hasOwn(row, name) ? [[name, values.at(-1) ?? null] as const] : [],
  );
  return { ...row, ...Object.fromEntries(last) };
}

/** A row in the form of a sample, as the engine of the fakes brings it there. */
function projected(sample: Json, value: Json): Json {
  if (isObject(sample) && isObject(value)) {
    if (Object.keys(sample).length === 0) return value;
    const members = Object.entries(sample).map(([name, one]) => [
      name,
      Object.hasOwn(value, name) ? projected(one, value[name] ?? null) : one,
    ]);
    return Object.fromEntries(members) as JsonObject;
  }
  if (Array.isArray(sample) && Array.isArray(value)) {
    const [first] = sample;
    return first === undefined ? [] : value.map((one) => projected(first, one));
  }
  return kindOf(sample) === kindOf(value) ? value : sample;
}

function kindOf(value: Json): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
}
