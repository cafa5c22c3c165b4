import { describe, expect, it } from 'vitest';

import { readContract } from '../../contract/read-contract.ts';
import { deriveNames } from '../../names/names.ts';
import type { Json, JsonObject } from '../../spec/document.ts';
import { describeFake } from './describe-fake.ts';

const json = (schema: Json) => ({ content: { 'application/json': { schema } } });
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const data = (schema: Json) => json({ type: 'object', required: ['data'], properties: { data: schema } });
const text = { type: 'string' };

const root: JsonObject = {
  paths: {
    '/boxes': {
      get: {
        operationId: 'listBoxes',
        tags: ['boxes'],
        responses: { 200: data({ type: 'array', items: ref('Box') }) },
      },
      post: {
        operationId: 'createBox',
        tags: ['boxes'],
        requestBody: {
          required: true,
          ...json({
            type: 'object',
            required: ['box'],
            properties: { box: { type: 'object', required: ['name'], properties: { name: text } } },
          }),
        },
        parameters: [{ name: 'idempotency-key', in: 'header', schema: text }],
        responses: { 201: data(ref('Box')), 422: json(ref('Failure')), 500: json(ref('Failure')), 404: {} },
      },
    },
    '/boxes/{box_id}': {
      get: { operationId: 'getBox', tags: ['boxes'], responses: { 200: data(ref('Box')) } },
      patch: { operationId: 'updateBox', tags: ['boxes'], responses: { 200: data(ref('Box')) } },
      delete: { operationId: 'deleteBox', tags: ['boxes'], responses: { 204: {} } },
    },
    '/boxes/{id}:open': { post: { operationId: 'openBox', tags: ['boxes'], responses: { 200: data(ref('Box')) } } },
    '/boxes/{id}/labels': {
      get: {
        operationId: 'listLabels',
        tags: ['labels'],
        responses: { 200: json({ type: 'array', items: ref('Label') }) },
      },
      post: {
        operationId: 'addLabel',
        tags: ['labels'],
        'x-idempotency-key': 'Once',
        parameters: [{ name: 'Once', in: 'header', schema: text }],
        responses: { 201: json(ref('Label')) },
      },
    },
    '/labels/{label}': {
      delete: { operationId: 'deleteLabel', tags: ['labels'], responses: { 204: {} } },
      patch: { operationId: 'renameLabel', tags: ['labels'], responses: { 200: json(ref('Label')) } },
    },
    '/settings': {
      get: { operationId: 'getSettings', tags: ['settings'], responses: { 200: json(ref('Settings')) } },
      put: {
        operationId: 'putSettings',
        tags: ['settings'],
        requestBody: json(ref('Settings')),
        responses: { 200: json(ref('Settings')) },
      },
    },
    '/report': {
      get: { operationId: 'report', tags: ['report'], responses: { 200: { content: { 'text/csv': {} } } } },
    },
  },
  components: {
    schemas: {
      Box: {
        type: 'object',
        properties: {
          id: { type: 'string', format: 'uuid' },
          name: { type: ['string', 'null'] },
          state: { enum: ['open', 'shut'] },
          meta: { type: 'object' },
        },
      },
      Label: { type: 'object', properties: { id: { type: 'integer' }, title: text } },
      Settings: { type: 'object', properties: { theme: text } },
      Failure: { type: 'object', required: ['error'], properties: { error: text, hint: text } },
    },
  },
};

const found = describeFake(readContract(root, deriveNames(root), 'test.json'));
const effects = Object.fromEntries(
  found.operations.map(({ method, path, does, collection }) => [
    `${String(method)} ${String(path)}`,
    [does, collection],
  ]),
);

describe('the data of a fake', () => {
  it('says what each operation does with which rows', () => {
    expect(effects).toEqual({
      'GET /boxes': ['list', 'boxes'],
      'POST /boxes': ['create', 'boxes'],
      'GET /boxes/{box_id}': ['get', 'boxes'],
      'PATCH /boxes/{box_id}': ['update', 'boxes'],
      'DELETE /boxes/{box_id}': ['delete', 'boxes'],
      'POST /boxes/{id}:open': ['update', 'boxes'],
      'GET /boxes/{id}/labels': ['list', 'labels'],
      'POST /boxes/{id}/labels': ['create', 'labels'],
      // The same labels, under a path that leaves their box out.
      'DELETE /labels/{label}': ['delete', 'labels'],
      'PATCH /labels/{label}': ['update', 'labels'],
      'GET /settings': ['get', 'settings'],
      'PUT /settings': ['update', 'settings'],
      'GET /report': ['answer', undefined],
    });
  });

  it('knows the header of a key, whether the description calls the operation harmless by it or not', () => {
    const keys = found.operations.filter(({ key }) => key !== undefined).map(({ key, operation }) => [operation, key]);
    expect(keys).toEqual([
      ['boxes.createBox', 'idempotency-key'],
      ['labels.addLabel', 'Once'],
    ]);
  });

  it('knows rows by their ids, below their parents, and how they differ', () => {
    expect(found.collections).toEqual([
      expect.objectContaining({
        name: 'boxes',
        depth: 0,
        id: 'id',
        idForm: { alphabet: 'uuid' },
        nullable: ['name'],
        free: ['meta'],
        vary: { name: 'text', state: ['open', 'shut'] },
      }),
      expect.objectContaining({
        name: 'labels',
        depth: 1,
        id: 'id',
        idForm: { alphabet: 'number' },
        row: { id: 1, title: 'Acme Store' },
      }),
      expect.objectContaining({ name: 'settings', alone: true, row: { theme: 'Theme' } }),
    ]);
    const label = found.operations.find(({ path }) => path === '/boxes/{id}/labels');
    expect(label?.['parents']).toEqual(['boxes']);
  });

  it('varies what is listed in an object of the row, where every alternative of the object takes it', () => {
    const listed = (...values: string[]) => ({ type: 'string', enum: values });
    const kinds = ['a', 'b'].map((kind) => ({
      type: 'object',
      required: ['kind', kind],
      properties: { kind: listed(kind), [kind]: text },
    }));
    const inner = {
      type: 'object',
      properties: { way: listed('in', 'out'), seen: { type: 'boolean' }, only: listed('x') },
    };
    const either = { type: 'object', properties: { kind: listed('a', 'b'), a: text }, oneOf: kinds };
    const rows = data({ type: 'array', items: { type: 'object', properties: { id: text, meta: inner, either } } });
    const things: JsonObject = {
      paths: { '/things': { get: { operationId: 'listThings', tags: ['things'], responses: { 200: rows } } } },
    };
    const [collection] = describeFake(readContract(things, deriveNames(things), 'test.json')).collections;
    expect(collection?.['vary']).toEqual({ 'meta.way': ['in', 'out'], 'meta.seen': [true, false] });
  });

  it('counts a number beside the name by which rows are known, for walks may tell rows by it', () => {
    const rows = data({
      type: 'array',
      items: { type: 'object', properties: { id: { type: 'integer' }, name: text } },
    });
    const name = { name: 'shelf_name', in: 'path', required: true, schema: text };
    const shelves: JsonObject = {
      paths: {
        '/shelves': { get: { operationId: 'listShelves', tags: ['shelves'], responses: { 200: rows } } },
        '/shelves/{shelf_name}': {
          delete: { operationId: 'deleteShelf', tags: ['shelves'], parameters: [name], responses: { 204: {} } },
        },
      },
    };
    const [collection] = describeFake(readContract(shelves, deriveNames(shelves), 'test.json')).collections;
    expect(collection).toMatchObject({ id: 'name', vary: { id: 'count' } });
  });

  it('has where the row stands in request and answer, what must be sent, and the documented failures', () => {
    const create = found.operations.find(({ operation }) => operation === 'boxes.createBox');
    expect(create).toMatchObject({
      status: 201,
      resource: 'data',
      wrapper: 'box',
      requires: ['box', 'box.name'],
      errors: { 404: null, 422: 0, 500: 0 },
    });
    expect(found.errors).toEqual([{ error: 'The request could not be processed.' }]);
    const report = found.operations.find(({ path }) => path === '/report');
    expect(report).toMatchObject({ mediaType: 'text/csv', sample: 'name,phone\nAmara Okafor,15550100734\n' });
  });

  it('takes a parameter that names one of some kinds for no row', () => {
    const path = (name: string, schema: Json) => ({ name, in: 'path', required: true, schema });
    const kind = path('kind', { enum: ['jar', 'crate'] });
    const rows = json({ type: 'array', items: ref('Box') });
    const shelves: JsonObject = {
      paths: {
        '/boxes': { get: { operationId: 'listBoxes', tags: ['boxes'], responses: { 200: rows } } },
        '/boxes/{kind}/{box_id}': {
          get: {
            operationId: 'getBox',
            tags: ['boxes'],
            parameters: [kind, path('box_id', { type: 'number' })],
            responses: { 200: json(ref('Box')) },
          },
        },
      },
      components: { schemas: { Box: { type: 'object', properties: { name: text, id: { type: 'number' } } } } },
    };
    const { collections, operations } = describeFake(readContract(shelves, deriveNames(shelves), 'test.json'));
    const get = operations.find(({ path: own }) => own === '/boxes/{kind}/{box_id}');
    expect(get?.['parents']).toEqual([null, get?.['collection']]);
    // A number can be an id, whether or not it is said to be whole.
    expect(collections).toMatchObject([{ id: 'id', idForm: { alphabet: 'number' } }]);
  });

  it('shows the rows of one list elsewhere in the form of that answer, but for members of another format', () => {
    const member = (schema: Json) => json({ type: 'object', properties: { id: text, name: text, url: schema } });
    const teams: JsonObject = {
      paths: {
        '/mine/teams': {
          get: {
            operationId: 'listTeams',
            tags: ['teams'],
            responses: { 200: json({ type: 'array', items: member(text).content['application/json'].schema }) },
          },
        },
        '/teams/{id}': {
          get: {
            operationId: 'getTeam',
            tags: ['teams'],
            parameters: [{ name: 'id', in: 'path', required: true, schema: text }],
            responses: { 200: member({ type: 'string', format: 'uri' }) },
          },
        },
      },
    };
    const { operations } = describeFake(readContract(teams, deriveNames(teams), 'test.json'));
    expect(operations[1]).toMatchObject({ does: 'get', collection: 'teams', anywhere: true, projected: true });
    expect(operations[1]?.['keeps']).toEqual(['url']);
  });

  it('takes the member that the overlay names for the id', () => {
    const named = structuredClone(root) as { paths: Record<string, Record<string, JsonObject>> } & JsonObject;
    Object.assign(named.paths['/boxes/{box_id}']?.['get'] ?? {}, { 'x-fake': { id: 'name' } });
    const [boxes] = describeFake(readContract(named, deriveNames(named), 'test.json')).collections;
    expect(boxes?.['id']).toBe('name');
  });
});
