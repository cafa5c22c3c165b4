import { describe, expect, it } from 'vitest';

import { importSchemas, schemasDocument } from '../../test/support/generated-module.ts';
import { fits } from '../emit/fake/fits.ts';
import { admit } from './admit/admit.ts';
import type { JsonObject } from './document.ts';

const row = { type: 'object', properties: { id: { type: 'string' } } };
const section = { type: 'object', properties: { rows: { type: 'array', items: row } } };
const sections: JsonObject = {
  type: 'array',
  items: section,
  'x-most-across': { rows: 3 },
  'x-unique-across': ['rows.id'],
};
const of = (...lists: readonly (readonly string[])[]) => lists.map((ids) => ({ rows: ids.map((id) => ({ id })) }));

describe('limits across the items of an array', () => {
  it('hold for checks, and for what fakes make up', async () => {
    const { Sections } = await importSchemas(schemasDocument({ Sections: sections }));
    const values: [value: JsonObject[], isValid: boolean][] = [
      [of(['a', 'b'], ['c']), true],
      [of(['a', 'b'], ['c', 'd']), false],
      [of(['a'], ['a']), false],
      // What is absent is not the same as what is absent elsewhere.
      [[{ rows: [{}, {}] }, {}], true],
      [of(['__proto__'], ['toString']), true],
    ];
    for (const [value, isValid] of values) {
      expect(Sections?.safeParse(value).success, JSON.stringify(value)).toBe(isValid);
      expect(fits({}, sections, value), JSON.stringify(value)).toBe(isValid);
    }
  });

  const admitting = (more: JsonObject) => () => {
    admit({ file: 'test.json', root: schemasDocument({ Sections: { ...sections, ...more } }) });
  };
  it.each<[string, JsonObject, string]>([
    ['a path of fields that the items do not have', { 'x-unique-across': ['rows.name'] }, 'limit-across'],
    ['a number of what is not there', { 'x-most-across': { products: 3 } }, 'limit-across'],
    ['a number that is none', { 'x-most-across': { rows: 'three' } }, 'schema-keyword'],
    ['a path that is no text', { 'x-unique-across': [1] }, 'schema-keyword'],
  ])('are refused with %s, which would never bite', (_, more, rule) => {
    expect(admitting(more)).toThrow(expect.objectContaining({ rule }));
  });
});
