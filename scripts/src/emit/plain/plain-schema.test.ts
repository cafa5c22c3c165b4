import { describe, expect, it } from 'vitest';

import type { Json, JsonObject } from '../../spec/document.ts';
import { emitTypes } from '../types.ts';

const object = (properties: JsonObject, required: string[] = []): JsonObject => ({
  type: 'object',
  properties,
  ...(required.length > 0 ? { required } : {}),
});
const ref = (key: string): JsonObject => ({ $ref: `#/components/schemas/${key}` });
const text = { type: 'string' };
const integer = { type: 'integer' };

const components: JsonObject = {
  Circle: object({ kind: { type: 'string', enum: ['circle'] }, r: { type: 'number' } }, ['kind']),
  Square: object({ kind: { const: 'square' } }, ['kind']),
  Cat: object({ kind: text }, ['kind']),
  Dog: object({ kind: text }, ['kind']),
  Animal: {
    ...object({ species: { type: 'string', enum: ['dog', 'cat'] } }),
    discriminator: { propertyName: 'species' },
  },
  Pay: {
    ...object({ way: { type: 'string', enum: ['card', 'wire'] } }, ['way']),
    discriminator: { propertyName: 'way', mapping: { card: '#/components/schemas/CardPay', wire: 'WirePay' } },
  },
  CardPay: { allOf: [ref('Pay'), object({ pan: text })] },
  WirePay: { allOf: [ref('Pay')] },
  Base: object({ id: text, note: { type: ['string', 'null'] } }),
  Nullable: { type: ['object', 'null'], properties: { id: text } },
  Untyped: { properties: { id: text } },
  Rows: { type: 'array', items: ref('Base') },
  Deep: object({ rows: { type: 'array', items: object({ size: integer }) }, one: { oneOf: [text, integer] } }),
};

/** The type of a component, on one line and without comments. */
function typeOf(schema: Json, more: JsonObject = {}): string {
  const schemas = { ...components, ...more, Tested: schema };
  const root = { openapi: '3.1.0', info: { title: 'T', version: '1' }, paths: {}, components: { schemas } };
  const plain = emitTypes(root, '')
    .replaceAll(/\/\*.*?\*\//gs, '')
    .replaceAll(/\s+/g, ' ');
  const found = / Tested: (.*); \}; responses:/.exec(plain)?.[1] ?? plain;
  return found.replaceAll(/components\["schemas"\]\["(\w+)"\]/g, '$1');
}

describe('the type of alternatives that a discriminator tells apart', () => {
  const discriminator = { propertyName: 'kind' };

  it('has the constants of the schemas, and not their names', () => {
    expect(typeOf({ oneOf: [ref('Circle'), ref('Square')], discriminator })).toBe('Circle | Square');
  });

  it('has what is mapped to a schema that leaves its text open, else its name', () => {
    const mapping = { meow: '#/components/schemas/Cat' };
    expect(typeOf({ oneOf: [ref('Cat'), ref('Dog')], discriminator: { ...discriminator, mapping } })).toBe(
      '(Cat & { kind: "meow"; }) | (Dog & { kind: "Dog"; })',
    );
  });

  it('is that of the base where a schema around it says no more', () => {
    expect(typeOf({ allOf: [ref('Animal')], description: 'One of them.' })).toBe('Animal');
    expect(typeOf({ allOf: [{ oneOf: [ref('Circle'), ref('Square')], discriminator }, object({ a: text })] })).toBe(
      '(Circle | Square) & { a?: string; }',
    );
  });

  it('narrows what is made of a base to what the base maps to it', () => {
    expect(typeOf(ref('CardPay'))).toBe('CardPay');
    const printed = emitTypes(
      { openapi: '3.1.0', info: { title: 'T', version: '1' }, paths: {}, components: { schemas: components } },
      '',
    ).replaceAll(/\/\*.*?\*\/|\s+/gs, ' ');
    expect(printed).toMatch(/WirePay: components\["schemas"\]\["Pay"\] & \{ +way: "wire"; +\}/);
    expect(printed).toMatch(/CardPay: .*? & \{ +way: "card"; +\};/);
  });
});

describe('the type of what two discriminators mean', () => {
  const schemas = {
    Wolf: { allOf: [ref('Canine'), object({ howls: text })] },
    Fox: { allOf: [ref('Canine')] },
    Canine: { ...object({ kind: text }, ['kind']), discriminator: { propertyName: 'kind' } },
  };
  const mapping = { wolf: '#/components/schemas/Wolf', fox: 'Fox' };
  const either = { oneOf: [ref('Wolf'), ref('Fox')], discriminator: { propertyName: 'kind', mapping } };

  it('is that of both of them for the component, and of one of them among its alternatives', () => {
    expect(typeOf(either, schemas)).toBe('(Wolf & { kind: "wolf"; }) | (Fox & { kind: "fox"; })');
    const all = { ...schemas, Either: either };
    const paths = {};
    const document = { openapi: '3.1.0', info: { title: 'T', version: '1' }, paths, components: { schemas: all } };
    const printed = emitTypes(document, '').replaceAll(/\/\*.*?\*\/|\s+/gs, ' ');
    expect(printed).toMatch(/Fox: components\["schemas"\]\["Canine"\] & \{ +kind: "Fox" \| "fox"; +\};/);
  });

  it('is of numbers where the member is one', () => {
    const versions = { One: object({ ver: integer, a: text }, ['ver']), Two: object({ ver: integer }, ['ver']) };
    const discriminator = { propertyName: 'ver', mapping: { 1: 'One', 2: 'Two' } };
    expect(typeOf({ oneOf: [ref('One'), ref('Two')], discriminator }, versions)).toBe(
      '(One & { ver: 1; }) | (Two & { ver: 2; })',
    );
  });
});

describe('the type of a schema with combinations', () => {
  it('says in alternatives what a member is, and not what is within it', () => {
    const pair = { ...object({ x: { ...text, description: 'Inner.' } }), description: 'A pair.' };
    const Tested = { ...object({ a: pair }), anyOf: [{ required: ['a'] }, object({ b: text })] };
    const root = {
      openapi: '3.1.0',
      info: { title: 'T', version: '1' },
      paths: {},
      components: { schemas: { Tested } },
    };
    const printed = emitTypes(root, '');
    expect([printed.split('A pair.').length - 1, printed.split('Inner.').length - 1]).toEqual([2, 1]);
  });

  it.each<[string, Json, string]>([
    ['keeps members beside allOf', { ...object({ a: text }), allOf: [ref('Base')] }, '{ a?: string; } & Base'],
    [
      'keeps members beside anyOf',
      { ...object({ a: text }), anyOf: [object({ b: text }), object({ c: text })] },
      '{ a?: string; } & ({ b?: string; } | { c?: string; })',
    ],
    [
      'requires in alternatives what stands beside them',
      { ...object({ a: text, b: integer }), oneOf: [{ required: ['a'] }, { required: ['b'] }] },
      '{ a?: string; b?: number; } & ({ b?: never; a: string; } | { a?: never; b: number; })',
    ],
    [
      'takes several of the members that any of its alternatives requires',
      { ...object({ a: text, b: integer }), anyOf: [{ required: ['a'] }, { required: ['b'] }] },
      '{ a?: string; b?: number; } & ({ a: string; } | { b: number; })',
    ],
    [
      'rules out no member where an alternative requires two',
      { ...object({ a: text, b: text, c: text }), oneOf: [{ required: ['a', 'c'] }, { required: ['b'] }] },
      '{ a?: string; b?: string; c?: string; } & ({ a: string; c: string; } | { b: string; })',
    ],
    [
      'takes what no part describes beside what one does',
      { allOf: [ref('Base')], unevaluatedProperties: text },
      '{ [key: string]: unknown; } & Base',
    ],
    [
      'has one type of items where several parts say what they are',
      { type: 'array', items: object({ a: text }), allOf: [{ items: object({ b: text }) }, ref('Rows')] },
      '({ a?: string; } & { b?: string; } & Base)[]',
    ],
    ['requires what a sibling asks for', { allOf: [ref('Base'), { required: ['id'] }] }, 'Base & { id: string; }'],
    ['requires what a reference has', { ...ref('Base'), required: ['id'] }, '{ id: string; } & Base'],
    [
      'requires members of one that may be null',
      { type: 'object', allOf: [ref('Nullable')], required: ['id'] },
      '{ id: string; } & Nullable',
    ],
    ['keeps members beside a reference', { ...ref('Base'), ...object({ a: text }) }, '{ a?: string; } & Base'],
    ['is a reference alone where only texts stand around it', { allOf: [ref('Base')], title: 'A base' }, 'Base'],
    [
      'keeps null beside parts that say no type',
      { type: ['object', 'null'], properties: { a: text }, allOf: [ref('Untyped')] },
      '({ a?: string; } & Untyped) | null',
    ],
    [
      'has no null where a part is of objects alone',
      { type: ['object', 'null'], properties: { a: text }, allOf: [ref('Base')] },
      '{ a?: string; } & Base',
    ],
    [
      'names members that only a condition describes, which may be anything where it does not hold',
      {
        ...object({ a: text }),
        if: { required: ['a'] },
        // oxlint-disable-next-line unicorn/no-thenable -- a keyword's name, and no promise
        then: object({ b: text }),
        else: { allOf: [ref('Base')] },
        dependentSchemas: { a: { properties: { a: {}, c: integer } } },
      },
      '{ a?: string; b?: unknown; id?: unknown; note?: unknown; c?: unknown; }',
    ],
    [
      'gives them their types where nothing else is allowed then',
      { ...object({ a: text }), dependentSchemas: { a: object({ b: integer }) }, unevaluatedProperties: false },
      '{ a?: string; b?: number; }',
    ],
    [
      'has no members of a condition that are never allowed',
      { ...object({ a: text }), dependentSchemas: { a: object({ b: integer }) }, additionalProperties: false },
      '{ a?: string; }',
    ],
    [
      'is not emptied by what it does not know',
      { ...object({ a: text }), not: object({ b: text }, ['b']) },
      '{ a?: string; }',
    ],
  ])('%s', (_, schema, type) => {
    expect(typeOf(schema)).toBe(type);
  });
});

describe('the type of members and items', () => {
  it.each<[string, Json, string]>([
    [
      'lets extra members stand beside described ones of another type',
      { ...object({ known: { type: 'boolean' } }), additionalProperties: text },
      '{ known?: boolean; } & { [key: string]: string | boolean; }',
    ],
    [
      'takes any extra member where a pattern speaks of some',
      { type: 'object', patternProperties: { '^x-': text } },
      '{ [key: string]: unknown; }',
    ],
    [
      'has the members that patterns alone allow',
      { type: 'object', patternProperties: { '^x-': text }, additionalProperties: false },
      '{ [key: string]: string; }',
    ],
    ['requires what is not described', { ...object({ a: text }, ['a', 'b']) }, '{ a: string; b: unknown; }'],
    [
      'is an open tuple',
      { type: 'array', prefixItems: [text, integer], minItems: 1 },
      '[ string, number?, ...unknown[] ]',
    ],
    ['is a closed tuple', { prefixItems: [text, integer], items: false, minItems: 2 }, '[ string, number ]'],
    ['is a tuple as long as it may be', { type: 'array', prefixItems: [text, integer], maxItems: 1 }, '[ string? ]'],
    ['has items without a type', { items: text }, 'string[]'],
    ['is null for the constant null', { const: null }, 'null'],
    ['has no null that is not listed', { type: ['string', 'null'], enum: ['a'] }, '"a"'],
    ['is of objects where texts are listed beside members', { ...object({ a: text }), enum: ['a'] }, '{ a?: string; }'],
    ['has no member for its definitions', { ...object({ a: text }), $defs: { B: text } }, '{ a?: string; }'],
  ])('%s', (_, schema, type) => {
    expect(typeOf(schema)).toBe(type);
  });
});

describe('the type of a reference into a component', () => {
  const at = (pointer: string): JsonObject => ({ $ref: `#/components/schemas/Deep/${pointer}` });

  it.each<[string, Json, string]>([
    ['is that of the items', at('properties/rows/items'), '{ size?: number; }'],
    ['is that of one alternative', at('properties/one/oneOf/1'), 'number'],
    ['is that of a member, never undefined', { type: 'array', items: at('properties/rows') }, '{ size?: number; }[][]'],
  ])('%s', (_, schema, type) => {
    expect(typeOf(schema)).toBe(type);
  });

  it('is open where a part holds itself', () => {
    const pointer = '#/components/schemas/Loop/properties/next';
    const loop = { Loop: object({ next: object({ next: { $ref: pointer }, a: text }) }) };
    expect(typeOf({ $ref: pointer }, loop)).toBe('{ next?: unknown; a?: string; }');
  });
});
