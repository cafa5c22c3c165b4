import { describe, expect, it } from 'vitest';

import type { FakeCollectionData } from './fake-description.ts';
import { createStore } from './store.ts';

function collectionAt(path: string): FakeCollectionData {
  const depth = path.split('{').length - 1;
  return { name: path, path, depth, id: 'id', idForm: { alphabet: 'number' }, row: { id: 1 }, vary: {}, nullable: [] };
}

/** A store with two rows in each list: orders and notes, whose ids are alike, and what stands below them. */
function openStore() {
  const paths = [
    '/orders',
    '/orders/{order}/lines',
    '/orders/{order}/lines/{line}/taxes',
    '/notes',
    '/notes/{note}/tags',
  ];
  const collections = paths.map(collectionAt);
  const store = createStore({ collections, seed: 1, rows: 2, context: {}, linked: {} });
  const count = (path: string, ...scope: readonly string[]) => store.rows(store.collection(path), scope).length;
  const begin = (path: string, scope: readonly string[], id: unknown) =>
    store.begin({ collection: store.collection(path), scope }, { id });
  return { begin, count };
}

describe('what stands below a row', () => {
  it('is made up, unless a request brought the row into being', () => {
    const { begin, count } = openStore();
    begin('/orders', [], 7);
    expect([count('/orders/{order}/lines', '1'), count('/orders/{order}/lines', '7')]).toEqual([2, 0]);
    expect([count('/orders/{order}/lines/{line}/taxes', '7', '1')]).toEqual([0]);
  });

  it('is made up for a row of another kind that has the same id', () => {
    const { begin, count } = openStore();
    begin('/orders', [], '7');
    expect(count('/notes/{note}/tags', '7')).toBe(2);
  });

  it('is made up for a row of the same id below another parent', () => {
    const { begin, count } = openStore();
    begin('/orders/{order}/lines', ['1'], 7);
    const taxes = '/orders/{order}/lines/{line}/taxes';
    expect([count(taxes, '1', '7'), count(taxes, '2', '7'), count(taxes, '7', '1')]).toEqual([0, 2, 2]);
  });
});
