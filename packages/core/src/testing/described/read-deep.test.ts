import { expect, it } from 'vitest';

import { deepObject } from '../../request/deep-object.ts';
import type { FakeField } from './fake-description.ts';
import { readDeep } from './read-deep.ts';
import { readForm } from './read-form.ts';

const whole: FakeField = { type: 'integer' };

it.each<[string, unknown, FakeField]>([
  ['an object', { gt: 1, name: 'a b&c' }, { members: { gt: whole } }],
  [
    'objects in an object',
    { a: { b: { c: true } } },
    { members: { a: { members: { b: { members: { c: { type: 'boolean' } } } } } } },
  ],
  ['a list', ['x', 'y'], { type: 'array' }],
  [
    'objects in a list',
    { rows: [{ at: 1 }, { at: 2 }] },
    { members: { rows: { type: 'array', items: { members: { at: whole } } } } },
  ],
  ['a list where an object may stand', ['x'], {}],
  ['a value without fields where an object may stand', 5, { ...whole, members: { gt: whole } }],
  ['an object where a number may stand', { gt: 5 }, { ...whole, members: { gt: whole } }],
])('reads %s as it was written', (_, value, field) => {
  const query = new URLSearchParams(`before=1&${deepObject('filter', value)}&filters[a]=2`);
  expect(readDeep(query, 'filter', field, readForm)).toEqual(value);
});

it('reads nothing where nothing was sent', () => {
  expect(readDeep(new URLSearchParams('filters[a]=2'), 'filter', {}, readForm)).toBeUndefined();
});
