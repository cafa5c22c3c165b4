import { isWaError } from '@wa-clients/core';
import type { FakeCollectionData, FakeDescription, FakeOperation } from '@wa-clients/core/testing';
import { expect } from 'vitest';

import { openFake } from './opened.ts';
import type { DescribedFake, TestedProvider } from './provider.ts';

/** A collection with what can be done to its rows. */
export interface Journey {
  readonly collection: FakeCollectionData;
  readonly create?: FakeOperation;
  readonly get?: FakeOperation;
  readonly update?: FakeOperation;
  readonly remove?: FakeOperation;
  readonly list?: FakeOperation;
}

/** Collections that something can happen to, and that can be looked at afterwards. */
export function journeysOf({ collections, operations }: FakeDescription): Journey[] {
  return collections
    .filter(({ id }) => id !== undefined)
    .map((collection): Journey => {
      const own = operations.filter((one) => one.collection === collection.name && one.unanswered === undefined);
      // What gives a file of the row, and not its fields, says nothing of what happened to it.
      const find = (does: string) => own.find((one) => one.does === does && (does !== 'get' || !one.mediaType));
      // Of several ways to change a row the one whose path ends with it.
      const update = own.find((one) => one.does === 'update' && one.path.endsWith('}'));
      const parts = { create: find('create'), get: find('get'), update, remove: find('delete'), list: find('list') };
      const known = Object.entries(parts).filter(([, one]) => one !== undefined);
      return { collection, ...Object.fromEntries(known) };
    })
    .filter(({ create, get, list, remove, update }) => (create ?? update ?? remove) && (get ?? list));
}

/** Creates, looks at, changes and deletes a row through the client; gives what did not match the schemas. */
export async function roundTrip(
  provider: TestedProvider,
  { collection, create, get, list, remove, update }: Journey,
  inputOf: (operation: FakeOperation, fake: DescribedFake) => Promise<Record<string, unknown>>,
): Promise<readonly unknown[]> {
  const { call, drift, fake } = openFake(provider);
  const { id: idName = '' } = collection;
  const idOf = (row: Record<string, unknown>) => row[idName] ?? at(row, idName);
  // Below the same parents as the inputs name.
  const inside = [create, list, update, remove, get].find((one) => one !== undefined && !one.anywhere);
  const input = inside ? await inputOf(inside, fake) : {};
  const parents = inside
    ? namesIn(inside.path)
        .slice(0, collection.depth)
        .map((name) => String(input[name]))
    : [];
  const rows = () => fake.collection(collection.name, ...parents);
  const before = rows().length;
  expect(before).toBeGreaterThan(0);

  if (create) {
    const given = await inputOf(create, fake);
    const result = await call(create.operation, given);
    if (provider.ofOne.has(collection.name)) expect(rows()).toHaveLength(before);
    else expect(rows().length).toBeGreaterThan(before);
    const known = new Set(rows().map(idOf));
    expect(known.size).toBe(rows().length);
    const shown = create.resource === undefined ? undefined : at(result, create.resource);
    if (shown && idOf(shown) !== undefined) expect(known).toContain(idOf(shown));
  }

  const row = rows()[0] as Record<string, unknown>;
  const id = idOf(row);
  const here = async (operation: FakeOperation) => withId(operation, await inputOf(operation, fake), id);
  const seen = async () => {
    if (!get) return rows().find((one) => idOf(one) === id);
    return at(await call(get.operation, await here(get)), get.resource ?? '');
  };
  const first = await seen();
  expect(first).toBeDefined();
  if (!get?.projected) expect(first).toMatchObject(rows().find((one) => idOf(one) === id) ?? {});

  if (update) {
    await call(update.operation, await here(update));
    if (!get?.projected) expect(await seen()).toEqual(rows().find((one) => idOf(one) === id));
  }
  if (list) {
    const found = JSON.stringify(await call(list.operation, await inputOf(list, fake)));
    if (!list.item && rows().length < 20) expect(found).toContain(String(id));
  }
  if (remove) {
    const count = rows().length;
    await call(remove.operation, await here(remove));
    expect(rows()).toHaveLength(count - 1);
    expect(rows().map(idOf)).not.toContain(id);
    if (get) {
      const error = await Promise.resolve(call(get.operation, await inputWith(get, inputOf, fake, id))).catch(
        (reason: unknown) => reason,
      );
      expect(isWaError(error) && error.status).toBeGreaterThanOrEqual(404);
    }
  }
  return drift;
}

async function inputWith(
  operation: FakeOperation,
  inputOf: (operation: FakeOperation, fake: DescribedFake) => Promise<Record<string, unknown>>,
  fake: DescribedFake,
  id: unknown,
): Promise<Record<string, unknown>> {
  return withId(operation, await inputOf(operation, fake), id);
}

/** The input of an operation upon a row, for another row. */
function withId({ path }: FakeOperation, input: Record<string, unknown>, id: unknown): Record<string, unknown> {
  const own = namesIn(path).at(-1) ?? '';
  return { ...input, [own]: typeof input[own] === 'string' ? String(id) : id };
}

function at(value: unknown, path: string): Record<string, unknown> | undefined {
  let current = value;
  for (const name of path === '' ? [] : path.split('.'))
    current = (current as Record<string, unknown> | undefined)?.[name];
  return current as Record<string, unknown> | undefined;
}

function namesIn(path: string): string[] {
  return [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name);
}
