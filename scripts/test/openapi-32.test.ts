import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { createClient } from '@wa-clients/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { generateFiles } from '../src/generate/generate-files.ts';

const text = { type: 'string' };
const json = (schema: object) => ({ content: { 'application/json': { schema } } });
const done = { responses: { '200': { description: 'Done.', ...json({ type: 'object' }) } } };
const form = {
  type: 'object',
  required: ['limit'],
  properties: { limit: { type: 'integer' }, tag: { type: 'array', items: text } },
};

const description = {
  openapi: '3.2.0',
  $self: 'https://api.example.com/openapi.json',
  info: { title: 'T', version: '1' },
  paths: {
    '/things': {
      query: { operationId: 'search', requestBody: { required: true, ...json({ properties: { q: text } }) }, ...done },
      get: {
        operationId: 'find',
        parameters: [
          {
            name: 'all',
            in: 'querystring',
            required: true,
            content: { 'application/x-www-form-urlencoded': { schema: form } },
          },
        ],
        ...done,
      },
    },
    '/crates': {
      query: {
        operationId: 'searchCrates',
        parameters: ['limit', 'cursor'].map((name) => ({ name, in: 'query', schema: text })),
        requestBody: { required: true, ...json({ type: 'object', properties: { color: text } }) },
        responses: {
          '200': {
            description: 'A page.',
            ...json({ type: 'object', properties: { data: { type: 'array', items: text }, next: text } }),
          },
        },
        'x-pagination': [{ strategy: 'cursor-token', items: 'data', parameters: ['limit', 'cursor'] }],
      },
    },
    '/things/{id}': {
      parameters: [{ name: 'id', in: 'path', required: true, schema: text }],
      additionalOperations: {
        COPY: { operationId: 'copy', requestBody: { required: true, ...json({ properties: { to: text } }) }, ...done },
        notify: { operationId: 'notify', responses: { '204': { description: 'Done.' } } },
      },
    },
  },
};

type Call = (client: unknown, input: object) => Promise<unknown>;

let folder = '';
let calls: Record<string, Call> = {};

beforeAll(async () => {
  // Within the workspace, so that the module finds core.
  mkdirSync(join(import.meta.dirname, '../.tmp'), { recursive: true });
  folder = mkdtempSync(join(import.meta.dirname, '../.tmp/openapi-3-2-'));
  const specFile = join(folder, 'openapi.json');
  writeFileSync(specFile, JSON.stringify(description));
  const { files } = await generateFiles({ specFile });
  const generated = join(folder, 'generated/operations.ts');
  mkdirSync(join(folder, 'generated'));
  writeFileSync(generated, files['operations.ts'] ?? '');
  const strategy = "cursorToken({ size: 'limit', maximum: 2, cursor: 'cursor', next: 'next', end: ['null'] })";
  const pagination = `import { cursorToken } from '@wa-clients/core';\nexport const byCursorToken = ${strategy};\n`;
  writeFileSync(join(folder, 'pagination.ts'), pagination);
  calls = (await import(/* @vite-ignore */ pathToFileURL(generated).href)) as Record<string, Call>;
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a request of OpenAPI 3.2', () => {
  it.each([
    ['search', { q: 'a' }, 'QUERY', '/things', { q: 'a' }],
    ['find', { limit: 2, tag: ['a b', 'c'] }, 'GET', '/things?limit=2&tag=a+b&tag=c', undefined],
    ['copy', { id: '1', to: 'b' }, 'COPY', '/things/1', { to: 'b' }],
    ['notify', { id: '1' }, 'notify', '/things/1', undefined],
  ])('has the method, the address and the body of its description: %s', async (name, input, method, path, body) => {
    const sent: { method: string; url: string; body: unknown }[] = [];
    const fetch = (url: string, init: { method: string; body?: string }) => {
      sent.push({ method: init.method, url, body: init.body ? JSON.parse(init.body) : undefined });
      return Promise.resolve(name === 'notify' ? new Response(null, { status: 204 }) : Response.json({}));
    };
    const definition = { provider: 'test', credential: () => ({}), readError: () => ({}) };
    const client = createClient(definition, {
      baseUrl: 'https://api.example.com',
      apiKey: 'test-key',
      fetch: fetch as never,
    });
    await calls[name]?.(client, input);
    expect(sent).toMatchObject([{ method, body }]);
    // Both spellings of a space are read alike.
    const address = new URL(sent[0]?.url ?? '');
    const expected = new URL(path, 'https://api.example.com');
    expect(address.pathname).toBe(expected.pathname);
    expect([...address.searchParams]).toEqual([...expected.searchParams]);
    await client.close();
  });

  it('that lists by QUERY has its body on every page, to the end', async () => {
    const sent: string[] = [];
    const fetch = (url: string, { body, method }: { method: string; body?: string }) => {
      sent.push(`${method} ${new URL(url).search} ${body}`);
      const isFirst = !url.includes('cursor');
      return Promise.resolve(Response.json(isFirst ? { data: ['a', 'b'], next: 'n' } : { data: ['c'], next: null }));
    };
    const definition = { provider: 'test', credential: () => ({}), readError: () => ({}) };
    const client = createClient(definition, {
      baseUrl: 'https://api.example.com',
      apiKey: 'test-key',
      fetch: fetch as never,
    });
    const list = calls['searchCrates']?.(client, { color: 'red' }) as unknown as AsyncIterable<string>;
    const found: string[] = [];
    for await (const one of list) found.push(one);
    expect(found).toEqual(['a', 'b', 'c']);
    const body = JSON.stringify({ color: 'red' });
    expect(sent).toEqual([`QUERY ?limit=2 ${body}`, `QUERY ?limit=2&cursor=n ${body}`]);
    await client.close();
  });

  it('of an unknown method is not repeated after a failure, and a QUERY is', async () => {
    const attempts: string[] = [];
    const fetch = (_url: string, init: { method: string }) => {
      attempts.push(init.method);
      return Promise.resolve(new Response('{}', { status: 503 }));
    };
    const definition = { provider: 'test', credential: () => ({}), readError: () => ({}) };
    const retry = { attempts: 2 };
    const client = createClient(definition, {
      baseUrl: 'https://api.example.com',
      apiKey: 'test-key',
      fetch,
      retry,
    });
    await expect(calls['copy']?.(client, { id: '1', to: 'b' })).rejects.toThrow('503');
    await expect(calls['search']?.(client, { q: 'a' })).rejects.toThrow('503');
    expect(attempts).toEqual(['COPY', 'QUERY', 'QUERY']);
    await client.close();
  });
});
