import { call, createLimiter, download, type Hooks, list } from '@wa-clients/core';
import { describe, expect, it } from 'vitest';

import { systemClock } from '../src/transport/clock.ts';
import { exampleClient, getThing, listThings, sendThing } from './support/client.ts';
import { failure } from './support/things.ts';

const address = 'https://api.example.com';
const own = new RangeError('of the app');
const fails = () => {
  throw own;
};

/** A client in memory with more options. */
function answering(more: object) {
  return exampleClient(address, { retry: false, fetch: async () => Response.json({ id: 1, data: [] }), ...more });
}

describe('what a function of the app throws', () => {
  it.each([
    ['apiKey', { apiKey: fails }],
    ['headers', { headers: fails }],
    ['fetch', { fetch: fails }],
    ['the lane of a limiter', { limiter: createLimiter({ lane: fails }) }],
  ])('is the cause of a wrong configuration where it gives a value: %s', async (_, options) => {
    expect(await failure(call(answering(options), getThing, { id: 1 }))).toMatchObject({
      code: 'config_invalid',
      cause: { name: 'RangeError', message: 'of the app' },
    });
  });

  it('is the cause of a wrong call where that has the function', async () => {
    expect(await failure(call(answering({}), getThing, { id: 1 }, { headers: fails }))).toMatchObject({
      code: 'request_invalid',
      cause: { name: 'RangeError' },
    });
    expect(await failure(download(answering({}), `${address}/file`, { onProgress: fails }))).toMatchObject({
      code: 'request_invalid',
      cause: { name: 'RangeError' },
    });
  });

  it.each([
    ['validate', { validate: fails }],
    ['validate, later', { validate: async () => fails() }],
    ['validate, of the response', { validate: ({ status }: { status?: number }) => status && fails() }],
    ['limiter', { limiter: fails }],
    ['limiter, later', { limiter: async () => fails() }],
  ])('is the failure itself where it decides about the call: %s', async (_, options) => {
    expect(await failure(call(answering(options), getThing, { id: 1 }))).toBe(own);
    expect(await failure(list(answering(options), listThings('cursor-token')).collect({ maxItems: 1 }))).toBe(own);
  });

  it('is a failure even where an attempt ends with it that had its response', async () => {
    const clock = { ...systemClock, clearTimeout: fails };
    const ended: unknown[] = [];
    const hooks: Hooks = { onAttemptEnd: ({ error }) => ended.push(error) };
    expect(await failure(call(answering({ clock, hooks }), getThing, { id: 1 }))).toBe(own);
    expect(ended).toEqual([own]);
  });

  it('says of a success that it is not JSON where it reads that', async () => {
    expect(await failure(call(answering({ parseJson: fails }), getThing, { id: 1 }))).toMatchObject({
      code: 'not_json',
    });
  });

  it('changes nothing where it only observes', async () => {
    expect(
      await call(answering({ hooks: { onCallStart: fails, onCallEnd: fails } }), getThing, { id: 1 }),
    ).toMatchObject({
      id: 1,
    });
  });

  it('is no request that was never sent where its Response cannot be read', async () => {
    const unreadable = async () =>
      Object.defineProperty({} as Response, 'status', {
        get: fails,
      });
    const error = await failure(call(answering({ fetch: unreadable }), sendThing, {}));
    expect(error).toMatchObject({ code: 'connection_failed', sent: 'maybe', ambiguous: true });
  });
});
