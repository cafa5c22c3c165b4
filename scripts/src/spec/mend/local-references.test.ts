import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';

import type { Json, JsonObject } from '../document.ts';
import { loadParsed } from '../load.ts';
import { SpecRefusal } from '../refusal.ts';

function loaded(schemas: JsonObject, more: JsonObject = {}) {
  const root = { openapi: '3.1.0', info: { title: 'T', version: '1' }, components: { schemas }, ...more };
  const { document, notices } = loadParsed({ file: 'a.json', root });
  return { schemas: (document.root['components'] as { schemas: JsonObject }).schemas, notices };
}

const text = { type: 'string' };

describe('a reference by a name', () => {
  it.each<[string, JsonObject, string]>([
    ['an anchor', { A: { $ref: '#here' }, B: { $anchor: 'here', ...text } }, '#/components/schemas/B'],
    [
      'an anchor deep within a schema',
      { A: { $ref: '#here' }, B: { type: 'array', items: { $anchor: 'here', ...text } } },
      '#/components/schemas/B/items',
    ],
    [
      'the address of a schema',
      { A: { $ref: 'https://example.com/b' }, B: { $id: 'https://example.com/b', ...text } },
      '#/components/schemas/B',
    ],
    [
      'a place within a schema that has an address',
      { A: { $ref: 'https://example.com/b#/$defs/C' }, B: { $id: 'https://example.com/b', $defs: { C: text } } },
      '#/components/schemas/B/$defs/C',
    ],
    [
      'a dynamic anchor',
      { A: { $dynamicRef: '#node' }, B: { $dynamicAnchor: 'node', ...text } },
      '#/components/schemas/B',
    ],
  ])('leads to %s', (_, schemas, place) => {
    expect(loaded(schemas).schemas['A']).toEqual({ $ref: place });
    expect(JSON.stringify(loaded(schemas).schemas)).not.toMatch(/"\$(id|anchor|dynamicAnchor)"/);
  });

  it('within a schema that has an address leads to its own parts, and to the description where it has no such part', () => {
    const B = {
      $id: 'https://example.com/b',
      $defs: { C: text },
      properties: { own: { $ref: '#/$defs/C' }, other: { $ref: '#/components/schemas/A' } },
    };
    expect(loaded({ A: text, B }).schemas['B']).toMatchObject({
      properties: { own: { $ref: '#/components/schemas/B/$defs/C' }, other: { $ref: '#/components/schemas/A' } },
    });
  });

  it('that no schema has is refused as before', () => {
    expect(() => loaded({ A: { $ref: '#nowhere' } })).toThrow(SpecRefusal);
    expect(() => loaded({ A: { $ref: 'https://example.com/b' } })).toThrow(/external-reference/);
  });

  it('in a mapping leads there as well', () => {
    const oneOf = [{ $ref: 'https://example.com/b' }];
    const discriminator = { propertyName: 'k', mapping: { b: 'https://example.com/b#' } };
    const { schemas } = loaded({ A: { oneOf, discriminator }, B: { $id: 'https://example.com/b', type: 'object' } });
    expect(schemas['A']).toMatchObject({ discriminator: { mapping: { b: '#/components/schemas/B' } } });
  });
});

describe('a dynamic reference', () => {
  it('takes what ajv takes, where one schema alone can be meant', () => {
    const tree = {
      $dynamicAnchor: 'node',
      type: 'object',
      properties: { children: { type: 'array', items: { $dynamicRef: '#node' } } },
    };
    const takes = new Ajv2020({ strict: false }).compile(tree);
    const { schemas } = loaded({ Tree: tree });
    const plain = JSON.parse(
      JSON.stringify(schemas['Tree']).replaceAll('#/components/schemas/Tree', '#'),
    ) as JsonObject;
    const takesPlain = new Ajv2020({ strict: false }).compile(plain);
    const values: Json[] = [{ children: [{ children: [] }] }, { children: [{ children: 5 }] }, { children: [5] }, 5];
    expect(values.map((value) => takesPlain(value))).toEqual(values.map((value) => takes(value)));
  });

  it('is told, and read as any value, where several can be meant', () => {
    const schemas = {
      A: { $dynamicAnchor: 'item', ...text },
      B: { $dynamicAnchor: 'item', type: 'integer' },
      List: { type: 'array', items: { $dynamicRef: '#item' } },
    };
    const result = loaded(schemas);
    expect(result.schemas['List']).toEqual({ type: 'array', items: {} });
    expect(result.notices).toMatchObject([
      { rule: 'dynamic-reference', pointer: '/components/schemas/List/items/$dynamicRef' },
    ]);
  });
});
