import type { Json, JsonObject } from '../../../src/spec/document.ts';
import { documentOf } from './documents.ts';

/** Alternatives that are told apart by `kind`, which their own schemas leave open; sent and read. */
function documentWith(values: Readonly<Record<string, string>>): JsonObject {
  const reference = (name: string) => `#/components/schemas/${name}`;
  const kind = (property: string): Json => ({
    type: 'object',
    required: ['kind', property],
    properties: { kind: { type: 'string' }, [property]: { type: 'number' } },
  });
  const mapping = Object.fromEntries(Object.entries(values).map(([value, name]) => [value, reference(name)]));
  const shape: Json = {
    oneOf: [{ $ref: reference('Circle') }, { $ref: reference('Square') }],
    ...(Object.keys(values).length > 0 && { discriminator: { propertyName: 'kind', mapping } }),
  };
  const thing: Json = { type: 'object', properties: { value: { $ref: reference('Shape') } } };
  return documentOf(thing, thing, { Circle: kind('r'), Square: kind('s'), Shape: shape });
}

/** The same for schemas that are made of one with a discriminator. */
function documentOfHeirs(propertyName?: string): JsonObject {
  const base: Json = {
    type: 'object',
    required: ['kind'],
    properties: { kind: { type: 'string' } },
    ...(propertyName !== undefined && { discriminator: { propertyName } }),
  };
  const heir: Json = { allOf: [{ $ref: '#/components/schemas/Shape' }, { properties: { r: { type: 'number' } } }] };
  return documentOf({ $ref: '#/components/schemas/Circle' }, true, { Shape: base, Circle: heir });
}

const named = { circle: 'Circle', square: 'Square' };

/** Changes of what discriminators say. */
export const discriminatorMutations = {
  'a value of a discriminator is another': {
    before: documentWith(named),
    after: documentWith({ round: 'Circle', square: 'Square' }),
    expected: [
      'request-discriminator-value-removed major',
      'response-discriminator-value-added major',
      'request-discriminator-changed minor',
      'request-discriminator-value-added minor',
      'response-discriminator-changed minor',
      'response-discriminator-value-removed minor',
    ],
  },
  'alternatives lose the discriminator that decides their property': {
    before: documentWith(named),
    after: documentWith({}),
    expected: [
      'response-discriminator-value-dropped major',
      'response-discriminator-value-dropped major',
      'request-discriminator-changed minor',
      'request-discriminator-value-dropped minor',
      'request-discriminator-value-dropped minor',
      'response-discriminator-changed minor',
    ],
  },
  'the base of a schema loses its discriminator': {
    before: documentOfHeirs('kind'),
    after: documentOfHeirs(),
    expected: ['request-discriminator-changed minor', 'request-discriminator-value-dropped minor'],
  },
};
