import { beforeAll, describe, expect, it } from 'vitest';

import type { Json, JsonObject } from '../src/spec/document.ts';
import { importSchemas, schemasDocument, type TestedSchema } from './support/generated-module.ts';

const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
const text = { type: 'string' };
const base = { type: 'object', required: ['kind'], properties: { kind: text, name: { type: ['string', 'null'] } } };
const mapping = { cat: '#/components/schemas/Cat', hound: 'Dog' };
const discriminator = { propertyName: 'kind', mapping };
const both = [ref('Cat'), ref('Dog')];

/** Alternatives whose own schemas leave open what tells them apart, so that a hound is a valid cat too. */
const components: JsonObject = {
  Base: base,
  Cat: { allOf: [ref('Base'), { type: 'object', properties: { lives: { type: 'integer' } } }] },
  Dog: { allOf: [ref('Base'), { type: 'object', required: ['bark'], properties: { bark: { type: 'boolean' } } }] },
  Exactly: { oneOf: both, discriminator },
  Any: { anyOf: both, discriminator },
  OrNull: { anyOf: [{ oneOf: both, discriminator }, { type: 'null' }] },
  NullAmongThem: { oneOf: [...both, { type: 'null' }], discriminator },
  Within: {
    allOf: [
      { oneOf: both, discriminator },
      { type: 'object', properties: { id: text } },
    ],
  },
  Beside: { type: 'object', properties: { kind: text }, oneOf: both, discriminator },
  Closed: { oneOf: both, discriminator, unevaluatedProperties: false },
  Enumerated: {
    oneOf: [ref('TextOrImage'), ref('Image')],
    discriminator: { propertyName: 'kind', mapping: { text: 'TextOrImage', image: 'Image' } },
  },
  TextOrImage: { type: 'object', required: ['kind'], properties: { kind: { enum: ['text', 'image'] } } },
  Image: { type: 'object', required: ['kind', 'url'], properties: { kind: { enum: ['image'] }, url: text } },
  // The discriminator of what both are made of.
  Vehicle: {
    type: 'object',
    required: ['kind'],
    properties: { kind: text },
    discriminator: { propertyName: 'kind', mapping: { car: 'Car', bus: 'Bus' } },
  },
  Car: { allOf: [ref('Vehicle'), { type: 'object', properties: { doors: { type: 'integer' } } }] },
  Bus: { allOf: [ref('Vehicle'), { type: 'object', required: ['seats'], properties: { seats: { type: 'integer' } } }] },
  Ride: { oneOf: [ref('Car'), ref('Bus')] },
  First: { type: 'object', required: ['ver'], properties: { ver: { type: 'integer' }, a: text } },
  Second: { type: 'object', required: ['ver'], properties: { ver: { type: 'integer' }, a: { type: 'integer' } } },
  ByNumber: {
    oneOf: [ref('First'), ref('Second')],
    discriminator: { propertyName: 'ver', mapping: { 1: 'First', 2: 'Second' } },
  },
};

let schemas: Record<string, TestedSchema> = {};
const isTaken = (name: string, value: Json): boolean => schemas[name]?.safeParse(value).success === true;

beforeAll(async () => {
  schemas = await importSchemas(schemasDocument(components));
});

describe('alternatives that a discriminator tells apart', () => {
  it.each(['Exactly', 'Any', 'OrNull', 'NullAmongThem', 'Within', 'Beside', 'Closed'])(
    'are decided by it: %s',
    (name) => {
      expect(isTaken(name, { kind: 'cat', lives: 9 })).toBe(true);
      expect(isTaken(name, { kind: 'hound', bark: true, name: null })).toBe(true);
      expect(isTaken(name, { kind: 'hound' })).toBe(false);
      expect(isTaken(name, { kind: 'cat', lives: 'many' })).toBe(false);
    },
  );

  it('are decided by the schemas where the value is of an alternative that is not described', () => {
    expect(isTaken('Exactly', { kind: 'bird' })).toBe(true);
    expect(isTaken('Exactly', { kind: 'bird', bark: true })).toBe(false);
    expect(isTaken('Closed', { kind: 'cat', wings: 2 })).toBe(false);
  });

  it('are told apart where the list of one has the value of another', () => {
    expect(isTaken('Enumerated', { kind: 'text' })).toBe(true);
    expect(isTaken('Enumerated', { kind: 'image', url: 'https://example.com' })).toBe(true);
    expect(isTaken('Enumerated', { kind: 'image' })).toBe(false);
  });

  it('are told apart by the discriminator of what all of them are made of', () => {
    expect(isTaken('Ride', { kind: 'bus', seats: 50 })).toBe(true);
    expect(isTaken('Ride', { kind: 'car', doors: 3 })).toBe(true);
    expect(isTaken('Ride', { kind: 'bus' })).toBe(false);
  });

  it('are told apart by a number', () => {
    expect(isTaken('ByNumber', { ver: 1, a: 'x' })).toBe(true);
    expect(isTaken('ByNumber', { ver: 1 })).toBe(true);
    expect(isTaken('ByNumber', { ver: 2, a: 1 })).toBe(true);
    expect(isTaken('ByNumber', { ver: 2, a: 'x' })).toBe(false);
  });

  it('leave an error of the one that is meant, at its own place', () => {
    const { issues } = (schemas['Exactly'] as unknown as Failing).safeParse({ kind: 'hound', bark: 'loud' }).error;
    expect(issues.map(({ path }) => path)).toEqual([['bark']]);
  });
});

interface Failing {
  safeParse(value: unknown): { readonly error: { readonly issues: readonly { readonly path: readonly string[] }[] } };
}
