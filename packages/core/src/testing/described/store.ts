import { createRandom, type Random } from '../random.ts';
import type { FakeCollectionData, FakeIdForm } from './fake-description.ts';
import { makeId, makeRow } from './make-row.ts';
import { memberAt, type Members, valueAt, withMember, withValueAt } from './places.ts';

/** Rows of one collection below one parent; a test may change them. */
export type Rows = Record<string, unknown>[];

/** Rows of a collection below one parent. */
export interface Bucket {
  readonly collection: FakeCollectionData;
  readonly scope: readonly string[];
}

/** Rows that are made by hand, by the name of their collection; a function gives those below the ids in its path. */
export type LinkedRows = Readonly<Record<string, object[] | ((...parents: readonly string[]) => object[])>>;

/** What a store is made from. */
export interface StoreOptions {
  readonly collections: readonly FakeCollectionData[];
  readonly seed: number;
  /** Rows to make in each collection. */
  readonly rows: number;
  /** Rows of single collections, where that is another number. */
  readonly sizes?: Readonly<Record<string, number>> | undefined;
  /** Values of path parameters that stand for the one thing that the fake knows, such as its session. */
  readonly context: Readonly<Record<string, string>>;
  readonly linked: LinkedRows;
}

/** The state of a fake: rows by collection and parent, made when they are first asked for. */
export interface Store {
  /** @throws RangeError for a name that no collection has. */
  readonly collection: (name: string) => FakeCollectionData;
  readonly rows: (collection: FakeCollectionData, scope: readonly string[]) => Rows;
  /** Says that a row came into being by a request: nothing stands below it yet. */
  readonly begin: (bucket: Bucket, row: Members) => void;
  /** All rows that there are by now, with the list that each stands in. */
  readonly everywhere: (collection: FakeCollectionData) => Rows[];
  /** Names of the path parameters before the collection, in order. */
  readonly scopeNames: (collection: FakeCollectionData) => readonly string[];
  readonly newId: (collection: FakeCollectionData) => string | number;
  /** Names that no other row has, for the members of a row that hold some. */
  readonly newNames: (collection: FakeCollectionData) => Members;
  /** Brings all rows back to those of the start; arrays of rows stay the same. */
  readonly reset: () => void;
}

/** Ids of a collection: those of the first rows do not depend on what requests create in between. */
interface Identities {
  readonly start: Random;
  readonly later: Random;
  readonly taken: Set<unknown>;
}

/** Makes a store; the same seed gives the same rows. */
export function createStore(options: StoreOptions): Store {
  const { collections, context, linked, rows: usual, seed, sizes = {} } = options;
  const byName = new Map(collections.map((one) => [one.name, one]));
  const buckets = new Map<string, Map<string, Rows>>();
  const ids = new Map<string, Identities>();
  // Places of the rows that requests made, as paths.
  const begun = new Set<string>();

  const identities = (name: string) => {
    const random = (use: string) => createRandom(hash(`${seed} ${name}${use}`));
    const found = ids.get(name) ?? { start: random(''), later: random(' later'), taken: new Set() };
    ids.set(name, found);
    return found;
  };
  const newOf = (name: string, form: FakeIdForm | undefined, when: 'start' | 'later') => {
    const { [when]: random, taken } = identities(name);
    const id = makeId(form, random, taken);
    taken.add(id);
    return id;
  };
  const idOf = ({ idForm, name }: FakeCollectionData, when: 'start' | 'later') => newOf(name, idForm, when);
  const namesOf = ({ fresh = {}, name }: FakeCollectionData, when: 'start' | 'later'): Members =>
    Object.fromEntries(Object.entries(fresh).map(([one, form]) => [one, newOf(`${name} ${one}`, form, when)]));
  const make = (collection: FakeCollectionData, scope: readonly string[]): Rows => {
    const { id, idForm, parameter = '' } = collection;
    const known = Object.hasOwn(context, parameter) ? context[parameter] : undefined;
    if (!collection.alone && isBelowNew(collection, scope)) return [];
    const count = Object.hasOwn(sizes, collection.name) ? (sizes[collection.name] ?? usual) : usual;
    const most = collection.alone ? 1 : Math.min(count, idForm?.values?.length ?? count);
    return Array.from({ length: most }, (_, index) => {
      const identity = index === 0 && known !== undefined ? known : id === undefined ? '' : idOf(collection, 'start');
      const row = scopeMembers(collection, scope, { ...makeRow(collection, index), ...namesOf(collection, 'start') });
      return id === undefined ? row : withMember(row, id, identity);
    });
  };
  const isBelowNew = ({ path }: FakeCollectionData, scope: readonly string[]) =>
    scope.some((_, index) => begun.has(placeOf(path, scope, index)));
  const rows = (collection: FakeCollectionData, scope: readonly string[]): Rows => {
    const { name } = collection;
    const own = Object.hasOwn(linked, name) ? linked[name] : undefined;
    if (own) return (typeof own === 'function' ? own(...scope) : own) as Rows;
    const bucket = buckets.get(name) ?? new Map<string, Rows>();
    buckets.set(name, bucket);
    const key = JSON.stringify(scope);
    const found = bucket.get(key) ?? make(collection, scope);
    bucket.set(key, found);
    return found;
  };
  return {
    collection: (name) => {
      const found = byName.get(name);
      if (!found)
        throw new RangeError(`The fake has no collection "${name}"; it has ${[...byName.keys()].join(', ')}.`);
      return found;
    },
    rows,
    begin: ({ collection: { id = '', path }, scope }, row) =>
      begun.add(placeOf(`${path}/{id}`, [...scope, memberAt(row, id)], scope.length)),
    everywhere: (collection) =>
      Object.hasOwn(linked, collection.name)
        ? [rows(collection, [])]
        : [...(buckets.get(collection.name)?.values() ?? [])],
    scopeNames,
    newId: (collection) => idOf(collection, 'later'),
    newNames: (collection) => namesOf(collection, 'later'),
    reset() {
      const before = [...buckets].flatMap(([name, scopes]) => {
        const collection = byName.get(name);
        const all = [...scopes].map(([key, old]) => ({ collection, old, scope: JSON.parse(key) as string[] }));
        // What stands below a row of a request is gone with that row.
        return all.map((one) => ({ ...one, isGone: !collection || isBelowNew(collection, one.scope) }));
      });
      buckets.clear();
      ids.clear();
      begun.clear();
      for (const { collection, isGone, old, scope } of before) {
        old.length = 0;
        if (!collection || isGone) continue;
        old.push(...make(collection, scope));
        const bucket = buckets.get(collection.name) ?? new Map<string, Rows>();
        buckets.set(collection.name, bucket.set(JSON.stringify(scope), old));
      }
    },
  };
}

/** A row with the members that say below which parent it stands. */
export function scopeMembers(collection: FakeCollectionData, scope: readonly string[], row: Members): Members {
  const { below = {} } = collection;
  const names = [...scopeNames(collection).map((name, index) => [name, index] as const), ...Object.entries(below)];
  let told: unknown = row;
  for (const [name, index] of names) {
    const value = scope[index];
    if (value !== undefined && typeof valueAt(collection.row, name) === 'string') told = withValueAt(told, name, value);
  }
  return told as Members;
}

/** Where the row stands that a path goes through at its parameter of that number. */
function placeOf(path: string, scope: readonly unknown[], index: number): string {
  const parts = path.split(/\{[^{}]+\}/).slice(0, index + 1);
  return parts.map((part, at) => part + String(scope[at])).join();
}

function scopeNames({ path }: FakeCollectionData): string[] {
  return [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name);
}

/** FNV-1a over UTF-16 units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
}
