import { describe, expect, it } from 'vitest';

import type { Json } from '../../../spec/document.ts';
import { fieldLines, innerLines } from './field-lines.ts';
import { typeSections } from './type-sections.ts';

const root = {
  components: {
    schemas: {
      Person: {
        type: 'object',
        description: 'Somebody.',
        required: ['id'],
        properties: { id: { type: 'string' }, boss: { $ref: '#/components/schemas/Person' } },
      },
    },
  },
};
const typesOfPage = () => ({ root, components: { Person: 'Person' }, used: new Set<string>() });
const line = (schema: Json, required = false) => fieldLines(typesOfPage(), { name: 'x', schema, required });

describe('a field on the page of an operation', () => {
  it.each<[Json, string]>([
    [{ type: 'string', format: 'date-time' }, 'string (date-time)'],
    [
      { type: 'string', minLength: 2, maxLength: 5, pattern: '^a' },
      'string; at least 2, at most 5 characters; matches `^a`',
    ],
    [{ type: 'integer', minimum: 1, maximum: 100, default: 20 }, 'integer; at least 1, at most 100; default `20`'],
    [{ type: 'array', items: { type: 'number' }, maxItems: 3 }, 'array of number; at most 3 items'],
    [{ enum: ['a', 'b'] }, '`"a"`, `"b"`'],
    [{ type: ['string', 'null'] }, 'string or null'],
    [{ type: 'object', additionalProperties: { type: 'boolean' } }, 'map of boolean'],
    [{ $ref: '#/components/schemas/Person' }, '[Person](#type-person)'],
    [true, 'any JSON'],
  ])('of %j is told as %s', (schema, expected) => {
    expect(line(schema)).toEqual([`- \`x\`: ${expected}.`]);
  });

  it('says that it is required, and what it is', () => {
    expect(line({ type: 'string', description: 'A *text*.' }, true)).toEqual([
      String.raw`- \`x\`: string; **required**. A \*text\*.`.replaceAll('\\`', '`'),
    ]);
  });

  it('has the fields of an object without a name beneath it, in lists too', () => {
    const inner = { type: 'object', required: ['a'], properties: { a: { type: 'string' } } };
    expect(line({ type: 'array', items: inner })).toEqual([
      '- `x`: array of object.',
      '  - `a`: string; **required**.',
    ]);
  });

  it('has the fields of each form of a choice', () => {
    const form = (name: string) => ({ type: 'object', properties: { [name]: { type: 'string' } } });
    expect(innerLines(typesOfPage(), { oneOf: [form('a'), form('b')] })).toEqual([
      '- either:',
      '  - `a`: string.',
      '- or:',
      '  - `b`: string.',
    ]);
  });

  it('leads to a section for each type that has a name, once, also where it holds itself', () => {
    const types = typesOfPage();
    fieldLines(types, { name: 'x', schema: { $ref: '#/components/schemas/Person' }, required: false });
    expect(typeSections(types, '@acme/client')).toEqual([
      '## Types',
      '',
      '### Type Person',
      '',
      'Somebody.',
      '',
      '- `id`: string; **required**.',
      '- `boss`: [Person](#type-person).',
      '',
    ]);
  });
});
