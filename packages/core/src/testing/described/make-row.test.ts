import { expect, it } from 'vitest';

import { createRandom } from '../random.ts';
import { makeId, makeRow } from './make-row.ts';

it('a row differs from its neighbours by what its members allow', () => {
  const collection = {
    name: 'boxes',
    path: '/boxes',
    depth: 0,
    row: {
      id: 7,
      name: 'Box',
      state: 'open',
      made: '2026-01-02T03:04:00.000Z',
      size: 3,
      lid: { on: true, color: 'red' },
    },
    vary: {
      id: 'count',
      name: 'text',
      state: ['open', 'shut'],
      made: 'moment',
      'lid.on': [true, false],
      'size.unit': ['m', 'cm'],
    },
    nullable: [],
  } as const;
  expect([makeRow(collection, 0), makeRow(collection, 1)]).toEqual([
    { id: 7, name: 'Box', state: 'open', made: '2026-01-02T03:04:00.000Z', size: 3, lid: { on: true, color: 'red' } },
    {
      id: 8,
      name: 'Box 2',
      state: 'shut',
      made: '2026-01-02T03:03:00.000Z',
      size: 3,
      lid: { on: false, color: 'red' },
    },
  ]);
});

it('a new number is free, whichever are taken, and however many', () => {
  const random = createRandom(1);
  const idAfter = (...taken: readonly unknown[]) => makeId({ alphabet: 'number' }, random, new Set(taken));
  expect([idAfter(), idAfter(1, 2, 3), idAfter(2, 9), idAfter('a', 7)]).toEqual([1, 4, 3, 8]);
  const many = new Set<unknown>(Array.from({ length: 200_000 }, (_, index) => index + 2));
  expect(makeId({ alphabet: 'number' }, random, many)).toBe(200_002);
});
