import { call, list } from '@wa-clients/core';
import { rawClient } from '@wa-clients/core/raw';
import { describe, expect, it } from 'vitest';

import { exampleClient, getThing, listThings, sendThing } from './support/client.ts';
import { refusal, silent } from './support/refusal.ts';

describe('the input of a call', () => {
  it.each([
    ['id', { id: 'half \ud83d' }],
    ['q', { id: 1, q: '\udc4b' }],
    ['q', { id: 1, q: ['a', '\ud800'] }],
    ['\ud800', { id: 1, '\ud800': 'a' }],
  ])('has no half letter and no Date that is none, and is told of %j', async (name, input) => {
    const { client, fetch } = silent();
    expect(await refusal(() => call(client, getThing, input))).toEqual({
      code: 'request_invalid',
      message: `example things.get: "${name}" is malformed.`,
      provider: 'example',
      operation: 'things.get',
      path: '/things/{id}',
    });
    expect(fetch).not.toHaveBeenCalled();
  });
});

describe('a number or a date that is none', () => {
  const body = { ...sendThing, query: ['q'], headers: ['X-Since'], path: '/things/{id}' };
  it.each([
    ['a path', 'id', { id: Number.NaN }],
    ['a query', 'q', { id: 1, q: Infinity }],
    ['a list of a query', 'q', { id: 1, q: [1, -Infinity] }],
    ['an object of a query', 'q[since]', { id: 1, q: { since: new Date(Number.NaN) } }],
    ['a header', 'X-Since', { id: 1, 'X-Since': Number.NaN }],
    ['a date of a header', 'X-Since', { id: 1, 'X-Since': new Date('never') }],
    ['a date of a path', 'id', { id: new Date('never') }],
    ['a body', 'amount', { id: 1, amount: Number.NaN }],
    ['the depth of a body', 'amount', { id: 1, lines: [{ amount: 1 }, { amount: Infinity }] }],
    ['a date of a body', 'at', { id: 1, at: new Date(Number.NaN) }],
  ])('in %s is refused under the name %j', async (_, name, input) => {
    const { client, fetch } = silent();
    const { code, message } = (await refusal(() => call(client, body, input))) ?? {};
    expect(code).toBe('request_invalid');
    expect(message).toMatch(
      new RegExp(`^example things\\.send: "${name.replace(/[[\]]/g, '\\$&')}" is no usable (Number|Date)\\.$`),
    );
    expect(fetch).not.toHaveBeenCalled();
  });

  it('is refused by the raw client too', async () => {
    const { client, fetch } = silent();
    const loose = rawClient<{}>(client) as unknown as { POST(path: string, init: object): Promise<unknown> };
    for (const init of [
      { body: { amount: Number.NaN } },
      { body: [{ at: new Date('never') }] },
      { body: {}, params: { query: { q: Infinity } } },
      { body: {}, params: { path: { id: Number.NaN } } },
    ]) {
      expect(await refusal(() => loose.POST('/things/{id}', { params: { path: { id: 1 } }, ...init }))).toMatchObject({
        code: 'request_invalid',
        operation: 'raw',
      });
    }
    expect(fetch).not.toHaveBeenCalled();
  });
});

describe('a date', () => {
  it('is sent as RFC 3339 writes it: in a path, a query, a header and a body', async () => {
    const at = new Date(Date.UTC(2026, 0, 2, 3, 4, 5, 6));
    const sent: unknown[] = [];
    const fetch = async (...given: Parameters<typeof globalThis.fetch>) => {
      const request = new Request(...given);
      sent.push(request.url, request.headers.get('x-since'), await request.text());
      return Response.json({});
    };
    const operation = { ...sendThing, query: ['q'], headers: ['X-Since'], path: '/things/{id}' };
    await call(exampleClient('https://api.example.com', { fetch }), operation, {
      id: at,
      q: at,
      'X-Since': at,
      deep: [{ at }],
    });
    const text = '2026-01-02T03:04:05.006Z';
    const encoded = encodeURIComponent(text);
    expect(sent).toEqual([
      `https://api.example.com/things/${encoded}?q=${encoded}`,
      text,
      `{"deep":[{"at":"${text}"}]}`,
    ]);
  });
});

describe('an input whose own function throws', () => {
  it.each([
    ['a text', 'no', 'no'],
    ['nothing', undefined, 'undefined'],
    ['null', null, 'null'],
    ['an error', new Error('no'), 'no'],
  ])('is refused with what it throws: %s', async (_, thrown, text) => {
    const { client, fetch } = silent();
    const toJSON = () => {
      // oxlint-disable-next-line only-throw-error -- an app may throw anything
      throw thrown;
    };
    expect(await refusal(() => call(client, sendThing, { a: { toJSON } }))).toMatchObject({
      code: 'request_invalid',
      message: `example things.send: ${text}.`,
    });
    expect(fetch).not.toHaveBeenCalled();
  });
});

describe('the options of a call', () => {
  it.each([
    ['attemptMs', { timeout: { attemptMs: Number.NaN } }],
    ['totalMs', { timeout: { totalMs: '5' as never } }],
    ['attempts', { retry: { attempts: -1 } }],
    ['maxRetryAfterMs', { retry: { maxRetryAfterMs: -1 } }],
  ])('are told with the names of the call what is wrong with %s', async (name, options) => {
    const { client, fetch } = silent();
    const names = (operation: string) => ({ code: 'request_invalid', provider: 'example', operation });
    expect(await refusal(() => call(client, getThing, { id: 1 }, options))).toEqual({
      ...names('things.get'),
      path: '/things/{id}',
      message: `example things.get: ${name} must be a number from 0.`,
    });
    expect(await refusal(() => list(client, listThings('numbered'), {}, options))).toMatchObject({
      ...names('things.list'),
      message: `example things.list: ${name} must be a number from 0.`,
    });
    expect(fetch).not.toHaveBeenCalled();
  });
});
