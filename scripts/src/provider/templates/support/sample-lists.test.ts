import { describe, expect, it } from 'vitest';

import type { JsonObject } from '../../../spec/document.ts';
import type { ExampleCall } from '../calls.ts';
import { sampleLists } from './sample-lists.ts';

const call = (name: string, more: Partial<ExampleCall> = {}): ExampleCall => ({
  name,
  isList: true,
  isOpen: false,
  isBelowRow: false,
  pageSize: 20,
  path: [],
  input: {},
  ...more,
});
const operation = (name: string, more: JsonObject = {}): JsonObject => ({
  operation: name,
  does: 'list',
  collection: 'rows',
  strategies: ['numbered'],
  ...more,
});
const titles = (operations: readonly JsonObject[], calls: readonly ExampleCall[]) =>
  sampleLists({ collections: [{ name: 'rows', id: 'id' }], operations, errors: [], notices: [] }, calls).map(
    ({ title }) => title,
  );

describe('the lists that a new provider is shown by', () => {
  it('are two at most, one a resource, those that need nothing first', () => {
    const names = ['a.list', 'b.list', 'b.search', 'c.list', 'd.list'];
    const calls = names.map((name) => call(name, name < 'c' ? { input: { tag: 'x' } } : {}));
    expect(
      titles(
        names.map((name) => operation(name)),
        calls,
      ),
    ).toEqual(['c', 'd']);
    const [first, ...others] = calls;
    expect(
      titles(
        names.slice(1, 3).map((name) => operation(name)),
        first ? [first, ...others] : [],
      ),
    ).toEqual(['b']);
  });

  it.each<[string, JsonObject]>([
    ['whose rows nothing tells apart', { alike: true }],
    ['whose rows show no id', { item: { name: 'x' } }],
    ['whose rows belong to a row', { parents: ['others'] }],
    ['that do not page', { strategies: [] }],
    ['of a collection that nobody knows', { collection: 'nowhere' }],
  ])('are none %s', (_, more) => {
    expect(titles([operation('a.list', more)], [call('a.list')])).toEqual([]);
  });

  it('may have a path whose parameters are no rows', () => {
    const found = [call('a.list', { path: ['account'], input: { account: '7' } })];
    expect(titles([operation('a.list', { parents: [null] })], found)).toEqual(['a']);
  });
});
