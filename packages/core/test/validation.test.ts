import { call, isWaError, list, type Operation } from '@wa-clients/core';
import { rawClient } from '@wa-clients/core/raw';
import { createValidator, define, type StandardSchema } from '@wa-clients/core/schemas';
import { describe, expect, it, vi } from 'vitest';
import * as z from 'zod/v4/mini';

import { exampleClient, getThing, listThings, sendThing } from './support/client.ts';
import { scriptedServer } from './support/scripted-server.ts';
import { all, cursorScript, failure } from './support/things.ts';
import { answers, handWritten, watchedClient } from './support/watched-client.ts';

const thing = define(() => z.looseObject({ id: z.string(), tags: z.optional(z.array(z.string())) }));
const wrongThing = { id: 7, tags: ['a', 1, 2] };

describe('validation of answers', () => {
  it('says nothing of an answer that is as described, and hands on what came', async () => {
    const { client, drift } = await watchedClient(
      answers({ id: 'a', more: 1 }),
      { 'things.get': { response: thing } },
      { responses: 'strict' },
    );
    expect(await call(client, getThing, { id: 'a' })).toEqual({ id: 'a', more: 1 });
    expect(drift).toEqual([]);
  });

  it('says nothing of a response without a body where there may be none, whatever other statuses have', async () => {
    const { client, drift } = await watchedClient(
      (_, response) => response.writeHead(204).end(),
      { 'things.get': { response: { default: thing } } },
      { responses: 'strict' },
    );
    expect(await call(client, { ...getThing, empty: true }, { id: 'a' })).toBeUndefined();
    expect(drift).toEqual([]);
  });

  it('reports each differing place once in the mode warn, and hands on what came', async () => {
    const { client, drift } = await watchedClient(
      answers(wrongThing),
      { 'things.get': { response: thing } },
      { responses: 'warn' },
    );
    expect(await call(client, getThing, { id: 'a' })).toEqual(wrongThing);
    expect(drift).toEqual([
      {
        provider: 'example',
        operation: 'things.get',
        method: 'GET',
        path: '/things/{id}',
        direction: 'response',
        issues: [
          { at: 'id', expected: 'string' },
          { at: 'tags[]', expected: 'string' },
        ],
      },
    ]);
  });

  it('reports and throws in the mode strict, with the places as data', async () => {
    const { client, drift } = await watchedClient(
      answers(wrongThing),
      { 'things.get': { response: thing } },
      { responses: 'strict' },
    );
    const error = await failure(call(client, getThing, { id: 'a' }));
    expect(error).toMatchObject({
      code: 'schema_mismatch',
      provider: 'example',
      operation: 'things.get',
      path: '/things/{id}',
      status: 200,
      message:
        'example things.get: the response does not match the description: id (expected string), tags[] (expected string).',
    });
    expect(isWaError(error, 'schema_mismatch') && error.detail?.issues).toEqual(drift[0]?.issues);
    expect(error).toMatchObject({ ambiguous: false, attempts: 1 });
  });

  it('says of a send that was answered oddly that it was carried out', async () => {
    const { client, server } = await watchedClient(
      answers(wrongThing),
      { 'things.send': { response: thing } },
      { responses: 'strict' },
    );
    expect(await failure(call(client, sendThing, {}))).toMatchObject({ code: 'schema_mismatch', ambiguous: true });
    expect(server.requests).toHaveLength(1);
  });

  it('does nothing in the mode off, nor where nobody would hear of a warning', async () => {
    const validate = vi.fn<StandardSchema['~standard']['validate']>(() => ({ issues: [{ message: 'no' }] }));
    const schemas = { 'things.get': { request: handWritten(validate), response: handWritten(validate) } };
    const { client } = await watchedClient(answers({}), schemas, {});
    expect(await call(client, getThing, { id: 'a' })).toEqual({});
    const server = await scriptedServer(answers({}));
    const unheard = exampleClient(server.url, { validate: createValidator(schemas, { responses: 'warn' }) });
    expect(await call(unheard, getThing, { id: 'a' })).toEqual({});
    expect(validate).not.toHaveBeenCalled();
  });

  const only = (wanted: number) => define(() => z.looseObject({ status: z.literal(wanted) }));
  it.each([
    [200, { 200: only(200), '2XX': only(2), default: only(0) }, '200'],
    [201, { 200: only(200), '2XX': only(2), default: only(0) }, '2'],
    [201, { 200: only(200), default: only(0) }, '0'],
    [201, { 200: only(200), 400: only(400) }, undefined],
  ])(
    'of status %i picks its own schema, then that of its family, then the default',
    async (status, response, wanted) => {
      const schemas = { 'things.get': { response } };
      const { client, drift } = await watchedClient(answers({}, status), schemas, { responses: 'warn' });
      await call(client, getThing, { id: 'a' });
      expect(drift[0]?.issues[0]?.expected).toBe(wanted);
    },
  );

  it('leaves the bodies of failures and raw calls alone', async () => {
    const validate = vi.fn<StandardSchema['~standard']['validate']>(() => ({ issues: [{ message: 'no' }] }));
    const schemas = { 'things.get': { response: handWritten(validate) }, raw: { response: handWritten(validate) } };
    const modes = { requests: 'strict', responses: 'strict' } as const;
    const failing = await watchedClient(answers({ error: {} }, 404), schemas, modes);
    expect(await failure(call(failing.client, getThing, { id: 'a' }))).toMatchObject({ code: 'not_found' });
    const { client } = await watchedClient(answers({ id: 1 }), schemas, modes);
    const raw = rawClient<{}>(client) as unknown as { GET(path: string): Promise<{ data?: unknown }> };
    expect((await raw.GET('/things')).data).toEqual({ id: 1 });
    expect(validate).not.toHaveBeenCalled();
  });

  it('checks each page of a list, and fails in its middle with the place to go on from', async () => {
    const page = define(() =>
      z.looseObject({ data: z.array(z.looseObject({ id: z.number().check(z.maximum(149)) })) }),
    );
    const schemas = { 'things.list': { response: page } };
    const strict = await watchedClient(cursorScript(300), schemas, { responses: 'strict' });
    const operation = listThings('cursor-after');
    const found: unknown[] = [];
    const error = await failure(
      (async () => {
        for await (const item of list(strict.client, operation)) found.push(item);
      })(),
    );
    expect(found).toHaveLength(100);
    expect(error).toMatchObject({ code: 'schema_mismatch', checkpoint: expect.any(String) as string });
    const resume = isWaError(error) ? (error.checkpoint ?? '') : '';
    const warned = await watchedClient(cursorScript(300), schemas, { responses: 'warn' });
    expect(await all(list(warned.client, operation, {}, { resume }))).toHaveLength(200);
    expect(warned.drift.map(({ issues }) => issues)).toEqual([
      [{ at: 'data[].id', expected: 'number' }],
      [{ at: 'data[].id', expected: 'number' }],
    ]);
  });
});

describe('validation of requests', () => {
  const contact = define(() => z.looseObject({ phone: z.string(), age: z.optional(z.number()) }));
  const request = define(() =>
    z.looseObject({
      path: z.looseObject({ id: z.string() }),
      query: z.looseObject({ dry: z.optional(z.boolean()), since: z.optional(z.string()) }),
      header: z.looseObject({ 'x-count': z.number() }),
      body: z.looseObject({ contact, at: z.string() }),
    }),
  );
  const operation: Operation = {
    name: 'things.update',
    method: 'POST',
    path: '/things/{id}',
    query: ['dry', 'since'],
    headers: ['x-count'],
    body: 'fields',
  };
  const good = {
    id: 'a',
    dry: true,
    'x-count': 3,
    // What JSON leaves out or writes as text counts as it is sent.
    contact: { phone: '1', age: undefined },
    at: new Date(0),
    since: new Date(0),
  };

  it('lets pass what is as described, each part in its place and in the form that is sent', async () => {
    const { client, drift, server } = await watchedClient(
      answers({}),
      { 'things.update': { request } },
      { requests: 'strict' },
    );
    await call(client, operation, good);
    expect(drift).toEqual([]);
    expect(server.requests).toHaveLength(1);
  });

  it('refuses what is not before anything is sent, and says where and what', async () => {
    const { client, drift, server } = await watchedClient(
      answers({}),
      { 'things.update': { request } },
      { requests: 'strict' },
    );
    const wrong = { ...good, dry: 'yes', 'x-count': '3', contact: { phone: 49 } };
    expect(await failure(call(client, operation, wrong))).toMatchObject({
      code: 'request_invalid',
      operation: 'things.update',
      message:
        'example things.update: the request does not match the description: query.dry (expected boolean), ' +
        'header.x-count (expected number), body.contact.phone (expected string).',
    });
    expect(drift[0]?.direction).toBe('request');
    expect(server.requests).toEqual([]);
  });

  it('reports and sends all the same in the mode warn', async () => {
    const { client, drift, server } = await watchedClient(
      answers({}),
      { 'things.update': { request } },
      { requests: 'warn' },
    );
    await call(client, operation, { ...good, contact: {} });
    expect(drift.map(({ issues }) => issues)).toEqual([[{ at: 'body.contact.phone', expected: 'string' }]]);
    expect(server.requests).toHaveLength(1);
  });
});

describe('a validator', () => {
  it('refuses an unknown mode and what is no schema', () => {
    expect(() => createValidator({}, { responses: 'loud' as 'warn' })).toThrow(
      expect.objectContaining({ code: 'config_invalid', message: expect.stringContaining('responses') as string }),
    );
    for (const response of [{ 200: {} }, () => true] as unknown as StandardSchema[]) {
      expect(() => createValidator({ 'things.get': { response } }, {})).toThrow(
        expect.objectContaining({ code: 'config_invalid', message: expect.stringContaining('"things.get"') as string }),
      );
    }
  });
});
