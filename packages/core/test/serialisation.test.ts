import { asGiven, call, type Operation } from '@wa-clients/core';
import * as fc from 'fast-check';
import createFetchClient from 'openapi-fetch';
import { describe, expect, it } from 'vitest';

import { exampleClient, key } from './support/client.ts';
import { onRequest } from './support/on-request.ts';

const baseUrl = 'https://api.example.com/v1';

/** What a request holds, as a server reads it: openapi-fetch leaves the names of query parameters unencoded. */
async function contents(request: Request) {
  const { origin, pathname, searchParams } = new URL(request.url);
  const headers = Object.fromEntries([...request.headers].filter(([name]) => name !== 'x-api-key'));
  return {
    url: origin + pathname,
    query: [...searchParams],
    method: request.method,
    headers,
    body: await request.text(),
  };
}

/** The request that openapi-fetch makes. */
async function theirs(method: string, path: string, init: object) {
  let request: Request | undefined;
  const client = createFetchClient<Record<string, never>>({
    baseUrl,
    headers: { Accept: 'application/json' },
    fetch: async (one: Request) => {
      request = one;
      return Response.json({});
    },
  });
  const send = client.request as unknown as (method: string, path: string, init: object) => Promise<unknown>;
  await send(method, path, init);
  return request && contents(request);
}

/** The request that an operation makes. */
async function ours(operation: Operation, input: object) {
  let request: Request | undefined;
  const fetch = onRequest(async (one: Request) => {
    request = one;
    return Response.json({});
  });
  await call(exampleClient(baseUrl, { fetch }), operation, input);
  return request && contents(request);
}

const text = fc.string({ unit: 'binary', maxLength: 8 }).filter((value) => !/\p{Surrogate}/u.test(value));
const scalar = fc.oneof(text, fc.integer(), fc.boolean(), fc.double({ noNaN: true, noDefaultInfinity: true }));
const segment = fc.oneof(text, fc.integer()).filter((value) => value !== '' && !/^(\.|%2e){1,2}$/i.test(String(value)));
const member = fc.oneof(
  scalar,
  fc.constant(undefined),
  fc.array(scalar, { maxLength: 3 }),
  fc.dictionary(fc.constantFrom('from', 'to'), scalar, { maxKeys: 2 }),
);
const query = fc.record({ a: member, 'b[]': member, c_d: member }, { requiredKeys: [] });

describe('the request of an operation', () => {
  it('is the one that openapi-fetch makes: path, query and headers', async () => {
    const operation: Operation = { name: 'x.get', method: 'GET', path: '/x/{id}/y/{other}', headers: ['x-trace'] };
    await fc.assert(
      fc.asyncProperty(segment, segment, query, async (id, other, parameters) => {
        const path = { id, other };
        const expected = await theirs('GET', operation.path, {
          params: { path, query: parameters, header: { 'x-trace': 'one' } },
        });
        expect(await ours(operation, { ...path, ...parameters, 'x-trace': 'one' })).toEqual(expected);
      }),
      { numRuns: 500, seed: 42 },
    );
  });

  it('is the one that openapi-fetch makes: a body of JSON', async () => {
    const operation: Operation = { name: 'x.send', method: 'POST', path: '/x', body: 'fields', query: ['dry_run'] };
    await fc.assert(
      fc.asyncProperty(fc.dictionary(text, fc.jsonValue({ maxDepth: 3 }), { maxKeys: 4 }), async (fields) => {
        const { dry_run: _, ...body } = fields;
        const expected = await theirs('POST', '/x', { params: { query: { dry_run: true } }, body });
        expect(await ours(operation, { ...body, dry_run: true })).toEqual(expected);
      }),
      { numRuns: 300, seed: 42 },
    );
  });

  it('holds a body of any other kind as it is', async () => {
    const bytes: Operation = {
      name: 'x.put',
      method: 'PUT',
      path: '/x',
      body: 'whole',
      contentType: 'image/png',
      encodeBody: asGiven,
    };
    expect(await ours(bytes, { body: new Uint8Array([65, 66]) })).toMatchObject({
      body: 'AB',
      headers: { 'content-type': 'image/png' },
    });
    const form = new FormData();
    form.set('file', 'text');
    const upload: Operation = { ...bytes, method: 'POST', contentType: 'multipart/form-data' };
    const sent = await ours(upload, { body: form });
    const boundary = /^multipart\/form-data; boundary=(.+)$/.exec(sent?.headers['content-type'] ?? '')?.[1];
    expect(boundary).toBeTruthy();
    expect(sent?.body).toContain(boundary);
  });

  it('writes a moment of the query in full, wherever it stands, and refuses one that is none', async () => {
    const operation: Operation = { name: 'x.list', method: 'GET', path: '/x' };
    const since = new Date(Date.UTC(2030, 0, 2, 3, 4, 5, 678));
    const written = '2030-01-02T03:04:05.678Z';
    expect(await ours(operation, { since, at: [since], range: { from: since } })).toMatchObject({
      query: [
        ['since', written],
        ['at', written],
        ['range[from]', written],
      ],
    });
    await expect(ours(operation, { since: new Date('never') })).rejects.toMatchObject({ code: 'request_invalid' });
  });

  it('leaves members out that are undefined, and keeps the key to its own header', async () => {
    const operation: Operation = { name: 'x.list', method: 'GET', path: '/x' };
    const sent = await ours(operation, { a: undefined, b: null, c: '' });
    expect(sent).toMatchObject({ url: `${baseUrl}/x`, query: [['c', '']] });
    expect(JSON.stringify(sent)).not.toContain(key);
  });
});
