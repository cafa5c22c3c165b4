import { describe, expect, it } from 'vitest';

import type { FakeCollectionData } from './fake-description.ts';
import { passes } from './passes.ts';

const row = {
  id: 'one',
  name: 'Ann Box',
  state: 'open',
  wa_name: null,
  shop: { direction: 'inbound', state: 'sent', phone: '1', parts: {} },
  text: { phone: '2', length: 3 },
  created_at: '2026-01-02T03:04:05.500Z',
  occurred: '2026-01-02T03:04:05Z',
  updated_at: 'not yet',
};
const collection: FakeCollectionData = { name: 'rows', path: '/rows', depth: 0, row, vary: {}, nullable: [] };
const isWanted = (query: string, more: object = {}, about = collection) =>
  passes({ ...row, ...more }, new URLSearchParams(query), about);

describe('a filter of a list', () => {
  it('of the name of a member must equal it, one of several values where more are sent', () => {
    expect([isWanted('state=open'), isWanted('state=shut'), isWanted('state=shut&state=open')]).toEqual([
      true,
      false,
      true,
    ]);
    expect([isWanted('state=open&id=one'), isWanted('state=open&id=two')]).toEqual([true, false]);
  });

  it('that ends with contains asks for a part of a text, in whatever letters', () => {
    expect([isWanted('name_contains=NN%20b'), isWanted('name_contains='), isWanted('name_contains=nnb')]).toEqual([
      true,
      true,
      false,
    ]);
    expect(isWanted('name_contains=n', { name: null })).toBe(false);
    // Not a text in the sample, or no member at all.
    expect([isWanted('text_contains=3'), isWanted('title_contains=x')]).toEqual([true, true]);
  });

  it('that ends with after or before asks for a moment beyond it, in any zone', () => {
    const asked = (query: string, more?: object) => isWanted(query, more);
    expect(asked('created_after=2026-01-02T03:04:05Z')).toBe(true);
    expect(asked('created_after=2026-01-02T03:04:05.5Z')).toBe(false);
    expect(asked('created_before=2026-01-02T03:04:05.5Z')).toBe(false);
    expect(asked('created_before=2026-01-02T04:04:06%2B01:00')).toBe(true);
    expect(asked('created_before=2026-01-02T04:04:05%2B01:00')).toBe(false);
    expect(asked('occurred_after=2026-01-02')).toBe(true);
    expect(asked('occurred_after=2026-01-03')).toBe(false);
    expect(asked('created_after=2026-01-01&created_before=2026-01-02')).toBe(false);
    expect(asked('created_before=2027-01-01', { created_at: null })).toBe(false);
  });

  it('that ends so and finds no moment, in the row or in itself, lets everything pass', () => {
    for (const query of [
      'updated_after=2030-01-01',
      'opened_after=2030-01-01',
      'created_after=soon',
      'after=2030-01-01',
    ])
      expect(isWanted(query), query).toBe(true);
  });

  it('means a member of an object of the row where but one object has it, and none of the row itself', () => {
    expect([isWanted('direction=inbound'), isWanted('direction=outbound'), isWanted('length=3')]).toEqual([
      true,
      false,
      true,
    ]);
    expect(isWanted('direction=inbound', { shop: null })).toBe(false);
    // Two have it; the row has it; it is an object itself; nothing has it.
    for (const query of ['phone=9', 'state=open', 'parts=9', 'color=red']) expect(isWanted(query), query).toBe(true);
  });

  it('of a collection comes before those that are told by the members', () => {
    const own = { state: (_row: object, text: string) => text === 'any', since: () => false };
    const asked = (query: string) => passes(row, new URLSearchParams(query), collection, { own });
    expect([asked('state=any'), asked('state=open'), asked('since=x'), asked('id=one')]).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });
});
