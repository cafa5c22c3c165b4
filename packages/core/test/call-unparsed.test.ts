import { call, callBytes, callText, type Operation } from '@wa-clients/core';
import { rawClient } from '@wa-clients/core/raw';
import { describe, expect, it } from 'vitest';

import { exampleClient, key } from './support/client.ts';
import { instantClock } from './support/instant-clock.ts';
import { json, scriptedServer } from './support/scripted-server.ts';
import { failure } from './support/things.ts';

const getReport: Operation = { name: 'reports.get', method: 'GET', path: '/reports/{id}', accept: 'text/csv' };
const askSomething: Operation = { ...getReport, method: 'POST', body: 'fields', accept: 'application/octet-stream' };
const csv = 'name;phone\r\nZoë;+14155550123\r\n';

/** A server that answers every request with bytes of a type. */
const answering = (type: string, body: string | Uint8Array) =>
  scriptedServer((_, response) => response.writeHead(200, { 'content-type': type }).end(body));

describe('an operation whose answer is not JSON', () => {
  it('gives text as it is, and asks for its type', async () => {
    const server = await answering('text/csv; charset=utf-8', csv);
    expect(await callText(exampleClient(server.url), getReport, { id: 1 })).toBe(csv);
    expect(server.requests).toMatchObject([
      { method: 'GET', url: '/reports/1', headers: { accept: 'text/csv', 'x-api-key': key } },
    ]);
  });

  it('gives the bytes of anything else, malformed text included', async () => {
    const bytes = Uint8Array.of(0, 255, 128, 10);
    const server = await answering('application/octet-stream', bytes);
    expect(await callBytes(exampleClient(server.url), askSomething, { id: 1, query: 'Why?' })).toEqual(bytes);
    expect(server.requests[0]?.headers).toMatchObject({ accept: 'application/octet-stream' });
  });

  it.each(['{"message":"Done."}', ''])('is not parsed even when it is JSON or empty: %j', async (body) => {
    const client = exampleClient((await answering('application/json', body)).url);
    expect(await callText(client, getReport, { id: 1 })).toBe(body);
    expect(await callBytes(client, getReport, { id: 1 })).toEqual(new TextEncoder().encode(body));
  });

  it('gives the Response as well', async () => {
    const server = await answering('text/csv', csv);
    const { data, response } = await callText(exampleClient(server.url), getReport, { id: 1 }).withResponse();
    expect([data, response.headers.get('content-type')]).toEqual([csv, 'text/csv']);
  });

  it('fails as any other call does: by status, by size, and after being repeated where that is harmless', async () => {
    const server = await scriptedServer((_, response) => json(response, 503, { error: { message: 'Later.' } }));
    const client = exampleClient(server.url, { clock: instantClock() });
    expect(await failure(callText(client, getReport, { id: 1 }))).toMatchObject({ code: 'server_error', attempts: 3 });
    expect(await failure(callBytes(client, askSomething, { id: 1 }))).toMatchObject({ attempts: 1 });
    const large = exampleClient((await answering('text/csv', csv)).url, { maxBodyBytes: 8 });
    expect(await failure(callText(large, getReport, { id: 1 }))).toMatchObject({ code: 'too_large' });
  });

  it('is seen by middleware, and gives the same', async () => {
    const client = exampleClient((await answering('text/csv', csv)).url);
    const seen: (string | null)[] = [];
    rawClient<{}>(client).use({ onResponse: ({ response }) => void seen.push(response.headers.get('content-type')) });
    expect(await callText(client, getReport, { id: 1 })).toBe(csv);
    expect(seen).toEqual(['text/csv']);
  });
});

describe('an operation whose answer is JSON or text', () => {
  const invoke: Operation = {
    name: 'reports.invoke',
    method: 'POST',
    path: '/reports/{id}',
    body: 'fields',
    text: true,
  };
  const invoked = async (type: string, body: string) => {
    const { url } = await answering(type, body);
    return call(exampleClient(url), invoke, { id: 1 }).withResponse();
  };

  it.each<[string, string, string, unknown]>([
    ['JSON parsed', 'application/json', '{"done":true}', { done: true }],
    ['JSON of another name parsed', 'application/geo+json', '[1]', [1]],
    ['text as it is', 'text/csv', csv, csv],
    ['text that could be JSON as it is', 'text/plain', '17', '17'],
    ['no text as no text', 'text/plain', '', ''],
    ['a problem as text, since the status is none of a failure', 'application/problem+json', '{}', '{}'],
  ])('gives %s', async (_, type, body, expected) => {
    const { data, response } = await invoked(type, body);
    expect([data, response.headers.get('content-type')]).toEqual([expected, type]);
  });

  it('fails for what calls itself JSON and is none', async () => {
    expect(await failure(invoked('application/json', '<p>'))).toMatchObject({ code: 'not_json', ambiguous: true });
  });
});
