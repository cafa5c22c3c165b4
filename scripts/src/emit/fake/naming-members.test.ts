import { describe, expect, it } from 'vitest';

import { readContract } from '../../contract/read-contract.ts';
import { deriveNames } from '../../names/names.ts';
import type { Json, JsonObject } from '../../spec/document.ts';
import { describeFake } from './describe-fake.ts';

const text = { type: 'string' };
const maybe = { type: ['string', 'null'] };
const uuid = { type: 'string', format: 'uuid' };
const answer = (schema: Json) => ({ 200: { content: { 'application/json': { schema } } } });
const parameter = (name: string) => ({ name, in: 'path', required: true, schema: text });

/** The one collection of a description with these members, below a path, of which a list may show others. */
function collectionOf(properties: JsonObject, path = '/things', listed?: JsonObject) {
  const parameters = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => parameter(name));
  const ref = { $ref: '#/components/schemas/Thing' };
  const root: JsonObject = {
    paths: {
      [path]: {
        get: {
          operationId: 'listThings',
          tags: ['things'],
          parameters,
          responses: answer({ type: 'array', items: listed ? { type: 'object', properties: listed } : ref }),
        },
      },
      [`${path}/{thing_id}`]: {
        get: {
          operationId: 'getThing',
          tags: ['things'],
          parameters: [...parameters, parameter('thing_id')],
          responses: answer(ref),
        },
      },
    },
    components: { schemas: { Thing: { type: 'object', properties } } },
  };
  const [collection] = describeFake(readContract(root, deriveNames(root), 'test.json')).collections;
  return collection;
}

describe('the members of a row that name things', () => {
  it('are told by their names, and have further names of the form of the sample', () => {
    const found = collectionOf({
      id: uuid,
      owner_id: uuid,
      trackingId: { ...text, example: 'trk_0001' },
      slug: { ...text, pattern: '^[a-c]{4}$' },
      username: { ...text, example: '@someone' },
      paid: text,
      valid: text,
      name: text,
    });
    const letters = '0123456789abcdefghjkmnpqrstvwxyz';
    expect(found?.['fresh']).toEqual({
      owner_id: { alphabet: 'uuid' },
      trackingId: { alphabet: '0123456789', prefix: 'trk_', length: 6 },
      slug: { alphabet: 'abc', length: 4 },
      username: { alphabet: letters, prefix: '@', length: 7 },
    });
  });

  it('stay where all rows have one, where values are listed, and where no other would fit', () => {
    const found = collectionOf({
      id: uuid,
      project_id: uuid,
      organizationId: text,
      kind_id: { enum: ['a', 'b'] },
      short_id: { ...text, maxLength: 3 },
      number_id: { type: 'integer' },
      link_id: { ...text, format: 'uri' },
    });
    expect(found).not.toHaveProperty('fresh');
  });

  it('tell what the row stands below, where the path says what its parameter takes', () => {
    const members = { id: uuid, shelf_id: text, whatsapp_room_id: uuid, roomId: uuid, box_id: text, other_id: uuid };
    const found = collectionOf(members, '/{shelf_id}/rooms/{id}/boxes/{name}/things');
    expect(found?.['below']).toEqual({ whatsapp_room_id: 1, roomId: 1 });
    expect(Object.keys(found?.['fresh'] ?? {})).toEqual(['box_id', 'other_id']);
    expect(collectionOf(members, '/rooms/{room}/things')?.['below']).toEqual({ whatsapp_room_id: 0, roomId: 0 });
  });

  it('are told in every answer where one of them has no null for them', () => {
    const members = { id: uuid, note: maybe, hint: maybe, mark: maybe };
    const found = collectionOf(members, '/things', { id: uuid, note: text, hint: maybe });
    expect(found).toMatchObject({ nullable: ['note', 'hint', 'mark'], told: ['note'] });
    expect(collectionOf(members)).not.toHaveProperty('told');
  });
});
