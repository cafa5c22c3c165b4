import { expect, it } from 'vitest';

import type { JsonObject } from '../spec/document.ts';
import { withoutOneSided } from './one-sided.ts';

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (name: string) => ({ content: { 'application/json': { schema: ref(name) } } });

function model(): JsonObject {
  return {
    type: 'object',
    required: ['id', 'name', 'secret'],
    properties: { id: ref('Id'), name: { type: 'string' }, secret: { type: 'string', writeOnly: true } },
  };
}

it('nobody has to give what only the other side gives', () => {
  const schemas = {
    Asked: model(),
    Told: { type: 'array', items: ref('Item') },
    Item: model(),
    Both: { ...model(), properties: { ...(model()['properties'] as JsonObject), below: ref('Both') } },
    Unused: model(),
    Id: { type: 'string', readOnly: true },
  };
  const operations = {
    put: { requestBody: json('Asked'), responses: { 200: json('Told') } },
    post: { requestBody: json('Both'), responses: { 201: json('Both') } },
  };
  const root = { paths: { '/a': operations }, components: { schemas } } as unknown as JsonObject;
  const before = structuredClone(root);
  const relaxed = withoutOneSided(root) as unknown as { components: { schemas: Record<string, JsonObject> } };
  const required = Object.entries(relaxed.components.schemas).map(([name, schema]) => [name, schema['required']]);
  expect(Object.fromEntries(required)).toEqual({
    Asked: ['name', 'secret'],
    Item: ['id', 'name'],
    Both: ['name'],
    Unused: ['id', 'name', 'secret'],
    Told: undefined,
    Id: undefined,
  });
  expect(root).toEqual(before);
});

it('nor what a schema beside it requires, be it described in another part', () => {
  const schemas = {
    Id: { type: 'string', readOnly: true },
    Base: { type: 'object', properties: { id: ref('Id'), name: { type: 'string' } } },
    Asked: { allOf: [ref('Base'), { type: 'object', required: ['id', 'name'] }], required: ['id'] },
    Told: { allOf: [ref('Base'), { type: 'object', required: ['id', 'name'] }], required: ['id'] },
  };
  const operations = { put: { requestBody: json('Asked'), responses: { 200: json('Told') } } };
  const relaxed = withoutOneSided({ paths: { '/a': operations }, components: { schemas } });
  const { components } = relaxed as unknown as { components: { schemas: Record<string, JsonObject> } };
  const { Asked, Told } = components.schemas;
  expect(Asked).toEqual({ allOf: [ref('Base'), { type: 'object', required: ['name'] }] });
  expect(Told).toEqual(schemas.Told);
});
