import { describe, expect, it } from 'vitest';

import { readContract } from '../../contract/read-contract.ts';
import { deriveNames } from '../../names/names.ts';
import type { Json, JsonObject } from '../../spec/document.ts';
import { describeFake } from './describe-fake.ts';

const text = { type: 'string' };
const json = (schema: Json) => ({ content: { 'application/json': { schema } } });
const object = (properties: JsonObject) => ({ type: 'object', properties });
const id = { name: 'id', in: 'path', required: true, schema: text };
const state = { type: 'string', enum: ['draft', 'sending', 'planned', 'tried', 'revoked', 'paused'] };
const job = {
  id: text,
  name: text,
  status: state,
  owner: text,
  made: { type: 'integer', format: 'int64' },
};

/** The actions of jobs, each with its path below `/jobs/{id}`, method, summary and answer. */
function described(
  actions: Record<string, readonly [method: string, summary: string, answer: JsonObject, path?: string]>,
) {
  const paths: Record<string, JsonObject> = {
    '/jobs': {
      get: { operationId: 'listJobs', tags: ['jobs'], responses: { 200: json({ type: 'array', items: object(job) }) } },
    },
    '/jobs/{id}': {
      get: { operationId: 'getJob', tags: ['jobs'], parameters: [id], responses: { 200: json(object(job)) } },
    },
  };
  for (const [operationId, [method, summary, answer, path = `/jobs/{id}/${operationId}`]] of Object.entries(actions)) {
    const body = json(object({ owner: text, note: { ...text, maxLength: 9 } }));
    const parameters = path.includes('{id}') ? [id] : [];
    const operation = {
      operationId,
      summary,
      tags: ['jobs'],
      parameters,
      requestBody: body,
      responses: { 200: json(answer) },
    };
    paths[path] = { ...paths[path], [method]: operation };
  }
  const root: JsonObject = { paths };
  const { collections, operations } = describeFake(readContract(root, deriveNames(root), 'test.json'));
  return {
    jobs: collections[0],
    of: (path: string, method = 'POST') => operations.find((one) => one['path'] === path && one['method'] === method),
  };
}

describe('what an action does to a row', () => {
  it.each([
    ['send', 'sending'],
    ['plan', 'planned'],
    ['try', 'tried'],
    ['pause', 'paused'],
    ['revoke', 'revoked'],
  ])('is told by the form of its word among the listed states: %s', (action, status) => {
    const { of } = described({ [action]: ['post', 'Does it.', object({ id: text, status: text })] });
    expect(of(`/jobs/{id}/${action}`)).toMatchObject({ does: 'update', collection: 'jobs', sets: { status } });
  });

  it('is nothing where no state has a form of its word', () => {
    const { of } = described({ copy: ['post', 'Copies it.', object({ id: text, status: text })] });
    expect(of('/jobs/{id}/copy')).not.toHaveProperty('sets');
  });

  it('leaves a row that is revoked where it is, and takes away one that is deleted', () => {
    const gone = (summary: string) =>
      described({ job: ['delete', summary, object({}), '/jobs/{id}'] }).of('/jobs/{id}', 'DELETE');
    expect(gone('Revokes one job.')).toMatchObject({ does: 'update', sets: { status: 'revoked' } });
    expect(gone('Deletes one job.')).toMatchObject({ does: 'delete' });
  });

  it('is nothing where the answer has no more of a row than ids', () => {
    const { of } = described({ check: ['post', 'Checks it.', object({ id: text, ok: { type: 'boolean' } })] });
    expect(of('/jobs/{id}/check')).toMatchObject({ does: 'answer' });
  });

  it('keeps what the answer cannot show of the row as it is in the sample', () => {
    const narrow = { type: 'string', enum: ['queued'] };
    const { of } = described({ send: ['post', 'Sends it.', object({ name: text, status: narrow })] });
    expect(of('/jobs/{id}/send')).toMatchObject({ projected: true, keeps: ['status'], sample: { status: 'queued' } });
  });

  it('keeps the id that the answer has of another form than the row', () => {
    const other = { ...text, pattern: '^CH[0-9]{4}$' };
    const { of } = described({ send: ['post', 'Sends it.', object({ id: other, name: text, owner: text })] });
    expect(of('/jobs/{id}/send')).toMatchObject({ does: 'update', projected: true, keeps: ['id'] });
  });

  it('is nothing to the row around its path when the answer only looks like it', () => {
    const { of } = described({ allow: ['post', 'Allows it.', object(job), '/jobs/{id}/steps/{step}/allow'] });
    expect(of('/jobs/{id}/steps/{step}/allow')).toMatchObject({ does: 'answer' });
  });
});

describe('what an answer repeats of a request', () => {
  it('are the id of the path, by the name of its kind, and members that are sent, where they are good for it', () => {
    const answer = object({ job_id: text, note: text, owner: { ...text, format: 'uuid' }, other: text });
    const { of } = described({ note: ['post', 'Notes it.', answer] });
    expect(of('/jobs/{id}/note')).toMatchObject({ echoes: { job_id: 'path.id', note: 'body.note' } });
  });

  it('is nothing that a row shows', () => {
    const { of } = described({ send: ['post', 'Sends it.', object({ status: text, owner: text, note: text })] });
    expect(of('/jobs/{id}/send')?.['echoes']).toEqual({ note: 'body.note' });
  });

  it.each([
    ['a constant', { ...text, const: 'kept' }],
    ['a text that is longer', { ...text, minLength: 30 }],
    ['one of other values', { ...text, enum: ['kept'] }],
  ])('is nothing where the answer has %s', (_, note) => {
    const { of } = described({ note: ['post', 'Notes it.', object({ note, at: text })] });
    expect(of('/jobs/{id}/note')).not.toHaveProperty('echoes');
  });

  it('is an object too where both are one component', () => {
    const box = object({ label: text });
    const root: JsonObject = {
      components: { schemas: { Spec: box } },
      paths: {
        '/plans': {
          post: {
            operationId: 'makePlan',
            requestBody: json(object({ spec: { $ref: '#/components/schemas/Spec' }, other: box })),
            responses: { 200: json(object({ spec: { $ref: '#/components/schemas/Spec' }, other: box })) },
          },
        },
      },
    };
    const { operations } = describeFake(readContract(root, deriveNames(root), 'test.json'));
    expect(operations[0]?.['echoes']).toEqual({ spec: 'body.spec' });
  });

  it('is nothing that makes an answer two of its alternatives at once', () => {
    const sent = { ...text, maxLength: 9 };
    const [one, other] = [
      { ...object({ note: { ...sent, enum: ['a'] } }), required: ['note'] },
      object({ note: sent }),
    ];
    const { of } = described({ note: ['post', 'Notes it.', { oneOf: [one, other] }] });
    const { echoes = {}, sample } = of('/jobs/{id}/note') ?? {};
    expect([echoes, sample]).toEqual([{}, expect.anything()]);
  });
});

describe('what a request spells in another case than the row', () => {
  it('is a member of the row, unless the request or the row has that name itself', () => {
    const row = object({ id: text, friendly_name: text, sticky: text, Sticky: text, mode: text });
    const listed = {
      operationId: 'listDesks',
      tags: ['desks'],
      responses: { 200: json({ type: 'array', items: row }) },
    };
    const made = {
      operationId: 'makeDesk',
      tags: ['desks'],
      requestBody: json(object({ FriendlyName: text, Sticky: text, Mode: text, mode: text })),
      responses: { 201: json(row) },
    };
    const got = { operationId: 'getDesk', tags: ['desks'], parameters: [id], responses: { 200: json(row) } };
    const root: JsonObject = { paths: { '/desks': { get: listed, post: made }, '/desks/{id}': { get: got } } };
    const { operations } = describeFake(readContract(root, deriveNames(root), 'test.json'));
    expect(operations.find((one) => one['method'] === 'POST')?.['renames']).toEqual({ FriendlyName: 'friendly_name' });
  });
});

describe('an action below a parameter that tells a kind', () => {
  it('is upon no row: the kind is no id', () => {
    const kind = { name: 'kind', in: 'path', required: true, schema: { enum: ['own', 'shared'] } };
    const answers = { 200: json(object(job)) };
    const root: JsonObject = {
      paths: {
        '/jobs': { get: { operationId: 'listJobs', responses: { 200: json({ type: 'array', items: object(job) }) } } },
        '/jobs/{id}': { get: { operationId: 'getJob', parameters: [id], responses: answers } },
        '/jobs/{kind}/settings': { put: { operationId: 'putSettings', parameters: [kind], responses: answers } },
      },
    };
    const { operations } = describeFake(readContract(root, deriveNames(root), 'test.json'));
    expect(operations.at(-1)).toMatchObject({ method: 'PUT', does: 'answer' });
  });
});

describe('what a row takes of a request', () => {
  const shapes = object({
    id: text,
    kind: { ...text, const: 'shape' },
    side: { type: 'integer', maximum: 3 },
    name: text,
  });
  const sent = object({
    kind: { ...text, enum: ['shape', 'sketch'] },
    side: { type: 'integer', minimum: 5 },
    name: text,
  });
  const listed = {
    operationId: 'listShapes',
    tags: ['shapes'],
    responses: { 200: json({ type: 'array', items: shapes }) },
  };
  const made = {
    operationId: 'makeShape',
    tags: ['shapes'],
    requestBody: json(sent),
    responses: { 201: json(shapes) },
  };
  const got = { operationId: 'getShape', tags: ['shapes'], parameters: [id], responses: { 200: json(shapes) } };
  const root: JsonObject = { paths: { '/shapes': { get: listed, post: made }, '/shapes/{id}': { get: got } } };
  const { operations } = describeFake(readContract(root, deriveNames(root), 'test.json'));

  it('is nothing by which an answer that shows it would break its schema', () => {
    const create = operations.find((one) => one['method'] === 'POST');
    expect(create).toMatchObject({ does: 'create', untaken: ['kind', 'side'] });
  });
});

describe('rows', () => {
  const shared: JsonObject = {
    paths: {
      '/crates': {
        get: {
          operationId: 'listCrates',
          tags: ['crates'],
          responses: { 200: json({ type: 'array', items: { $ref: '#/components/schemas/Crate' } }) },
        },
      },
      '/crates/{id}': {
        get: {
          operationId: 'getCrate',
          tags: ['crates'],
          parameters: [id],
          responses: { 200: json({ $ref: '#/components/schemas/Crate' }) },
        },
      },
      '/owners/{owner_id}/crates': {
        post: {
          operationId: 'createOwnersCrate',
          tags: ['owners'],
          parameters: [{ ...id, name: 'owner_id' }],
          requestBody: json(object({ box: object({ label: text }) })),
          responses: { 201: json({ $ref: '#/components/schemas/Crate' }) },
        },
      },
      '/crates/{id}/locks/{lock}/open': {
        post: {
          operationId: 'openLock',
          tags: ['crates'],
          parameters: [id, { ...id, name: 'lock' }],
          responses: { 200: json({ $ref: '#/components/schemas/Crate' }) },
        },
      },
      '/crates/{id}/parts': {
        get: {
          operationId: 'listParts',
          tags: ['parts'],
          parameters: [id],
          responses: { 200: json({ type: 'array', items: { $ref: '#/components/schemas/Part' } }) },
        },
      },
    },
    components: {
      schemas: {
        Crate: object({
          id: { ...text, description: 'Id of the crate, a UUID.' },
          label: text,
          madeAt: { type: 'integer', format: 'int64' },
        }),
        Part: object({ id: text, crateJid: text, crate: object({ id: text, label: text }) }),
      },
    },
  };
  const { collections, operations } = describeFake(readContract(shared, deriveNames(shared), 'test.json'));
  const at = (path: string) => operations.find((one) => one['path'] === path);

  it('that are made at another place stand in their list', () => {
    expect(at('/owners/{owner_id}/crates')).toMatchObject({ does: 'create', collection: 'crates', wrapper: 'box' });
  });

  it('are changed by actions upon what is below them', () => {
    expect(at('/crates/{id}/locks/{lock}/open')).toMatchObject({ does: 'update', collection: 'crates' });
  });

  it('have moments in milliseconds, and ids that a text calls UUIDs', () => {
    expect(collections[0]).toMatchObject({ idForm: { alphabet: 'uuid' }, vary: { madeAt: 'moment' } });
  });

  it('say below which row they stand, in an object of theirs too', () => {
    expect(collections[1]).toMatchObject({ below: { 'crate.id': 0, crateJid: 0 } });
  });

  it('stand in no sample of an answer that shows them whole', () => {
    expect(at('/crates')).toMatchObject({ sample: [] });
    expect(at('/crates/{id}')).toMatchObject({ sample: {} });
  });
});
