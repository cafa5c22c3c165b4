import type { RouteRequest } from '../route.ts';
import type { FakeCollectionData, FakeOperation } from './fake-description.ts';
import { memberAt, type Members } from './places.ts';
import type { Bucket, Rows, Store } from './store.ts';

/** Where rows are looked for. */
export interface Searched {
  readonly store: Store;
  readonly context: Readonly<Record<string, string>>;
  readonly isNamed?: Readonly<Record<string, (row: Members, name: string) => boolean>>;
}

/** Where a row stands. */
export interface Place {
  readonly rows: Rows;
  readonly index: number;
}

/** The collection that an operation works on, below the parents in the path of a request; undefined where there is none. */
export function bucketOf(
  { collection: name }: FakeOperation,
  { params }: RouteRequest,
  { store }: Searched,
): Bucket | undefined {
  if (name === undefined) return undefined;
  const collection = store.collection(name);
  return { collection, scope: Object.values(params).slice(0, collection.depth) };
}

/** The row that a path means, in the rows below its parent or, where the path leaves the parent out, in all of them. */
export function findRow(
  { anywhere }: FakeOperation,
  { params }: RouteRequest,
  searched: Searched,
  { collection, scope }: Bucket,
): Place | undefined {
  const { depth, id } = collection;
  const { store } = searched;
  if (id === undefined) return { rows: store.rows(collection, scope), index: 0 };
  const ids = Object.values(params);
  const lists = anywhere ? store.everywhere(collection) : [store.rows(collection, scope)];
  return findIn(lists, searched, collection, anywhere ? ids.at(-1) : ids[depth]);
}

/** The first thing in a path that does not exist, by its name, and the innermost row that the path goes through. */
export function rowsOnPath(
  { collection: own, does, parents = [], path }: FakeOperation,
  { params }: RouteRequest,
  searched: Searched,
): { readonly missing?: string; readonly row?: Record<string, unknown> | undefined } {
  const { context, store } = searched;
  const ids = Object.values(params);
  const names = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name);
  let row: Record<string, unknown> | undefined;
  for (const [index, name] of names.entries()) {
    const parent = parents[index] ?? undefined;
    if (parent === undefined) {
      if (Object.hasOwn(context, name) && context[name] !== ids[index]) return { missing: name };
      continue;
    }
    // Its own row is looked for by what the operation does.
    if (parent === own && index === names.length - 1 && does !== 'answer') continue;
    const collection = store.collection(parent);
    // A path that leaves out what is around the parent means any such row.
    const isShort = collection.depth !== index;
    const lists = isShort ? store.everywhere(collection) : [store.rows(collection, ids.slice(0, index))];
    const place = findIn(lists, searched, collection, ids[index]);
    if (!place) return { missing: parent };
    row = place.rows[place.index];
  }
  return { row };
}

function findIn(
  lists: readonly Rows[],
  searched: Searched,
  collection: FakeCollectionData,
  wanted: string | undefined,
): Place | undefined {
  for (const rows of lists) {
    const index = rows.findIndex((row) => isMeant(searched, collection, row, wanted));
    if (index >= 0) return { rows, index };
  }
  return undefined;
}

/** Whether a row is the one that a text in a path means. */
function isMeant({ isNamed }: Searched, { id = '', name }: FakeCollectionData, row: Members, wanted = ''): boolean {
  return String(memberAt(row, id)) === wanted || (isNamed?.[name]?.(row, wanted) ?? false);
}
