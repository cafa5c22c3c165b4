import {
  call,
  createClient,
  type Operation,
  type WaError,
  WaError as Failure,
  withIdempotencyKey,
} from '@wa-clients/core';
import { rawClient } from '@wa-clients/core/raw';
import { describe, expect, it } from 'vitest';

import { definition, key as apiKey } from './support/client.ts';
import { instantClock } from './support/instant-clock.ts';
import { failure } from './support/things.ts';

const baseUrl = 'https://api.example.com';
const send: Operation = {
  name: 'things.send',
  method: 'POST',
  path: '/things',
  headers: ['Idempotency-Key'],
  body: 'fields',
  idempotent: 'Idempotency-Key',
  key: withIdempotencyKey,
};
const remove: Operation = { name: 'things.delete', method: 'DELETE', path: '/things/{id}' };
const read: Operation = { name: 'things.get', method: 'GET', path: '/things/{id}' };

type Step = () => Response | Promise<Response>;
const breaks = (code: string) => () =>
  Promise.reject(new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) }));
const [lost, refused] = [breaks('ECONNRESET'), breaks('ECONNREFUSED')];
const status = (value: number) => () => Response.json({}, { status: value });

/** A client whose attempts go one step after the other; the last one stays. */
function stepping(steps: readonly Step[], options: object = {}) {
  let sent = 0;
  const fetch = async () => {
    sent += 1;
    return (steps[sent - 1] ?? steps.at(-1) ?? lost)();
  };
  return createClient(
    {
      ...definition,
      checkSuccess: (data, before) => {
        if (before && (data as { state?: unknown }).state === 'failed') throw before;
      },
    },
    { apiKey, baseUrl, clock: instantClock(), fetch, ...options },
  );
}

describe('a send whose first attempt may have been carried out', () => {
  it.each<[string, Step, object]>([
    ['no connection', refused, { code: 'connection_failed', sent: 'maybe', attempts: 3 }],
    ['throttling', status(429), { code: 'rate_limited', attempts: 3 }],
    ['an invalid certificate', breaks('CERT_HAS_EXPIRED'), { code: 'connection_failed', sent: 'maybe', attempts: 2 }],
    ['a 400', status(400), { code: 'bad_request', attempts: 2 }],
    ['a 401', status(401), { code: 'unauthorized', attempts: 2 }],
    ['a redirect', () => new Response(null, { status: 307 }), { code: 'redirect_blocked', attempts: 2 }],
  ])('stays in doubt after %s', async (_, later, expected) => {
    const error = await failure(call(stepping([lost, later]), send, { to: 'x' }));
    expect(error).toMatchObject({ ...expected, ambiguous: true });
    expect((error as WaError).retryable ?? false).toBe(false);
    expect((error as WaError).idempotencyKey).toMatch(/^[\da-f-]{36}$/);
  });

  it.each<[string, object, object]>([
    [
      'the app gives no key',
      { apiKey: (count: number) => (count > 1 ? Promise.reject(new Error('vault')) : apiKey) },
      { code: 'config_invalid' },
    ],
    [
      'the key is an error of ours',
      {
        apiKey: (count: number) =>
          count > 1 ? Promise.reject(new Failure('server_error', 'token', { sent: 'no', ambiguous: false })) : apiKey,
      },
      { code: 'server_error', sent: 'maybe' },
    ],
  ])('stays in doubt where %s for the next one', async (_, options, expected) => {
    let count = 0;
    const ask = (options as { apiKey: (count: number) => unknown }).apiKey;
    const client = stepping([lost], { apiKey: () => ask((count += 1)) });
    const error = await failure(call(client, send, {}));
    expect(error).toMatchObject({ ...expected, ambiguous: true });
    expect((error as WaError).retryable ?? false).toBe(false);
  });

  it.each(['signal', 'close'])('stays in doubt where %s ends the wait before the next one', async (end) => {
    const controller = new AbortController();
    const hooks = { onRetry: () => void (end === 'close' ? client.close() : controller.abort()) };
    const client = stepping([lost], { hooks });
    const error = await failure(call(client, send, {}, { signal: controller.signal }));
    expect(error).toMatchObject({ code: 'aborted', attempts: 1, ambiguous: true });
  });

  it('is in no doubt where no attempt can have been carried out', async () => {
    for (const steps of [[refused], [status(429), refused], [refused, status(429)]]) {
      // oxlint-disable-next-line no-await-in-loop -- one client after the other
      const error = await failure(call(stepping(steps), send, {}));
      expect(error).toMatchObject({ attempts: 3, ambiguous: false, retryable: true });
    }
  });

  it.each([{}, { idempotencyKey: 'order 7' }])(
    'fails with the failure that its key keeps, whatever came between, with middleware too: %j',
    async (options) => {
      const steps = [status(500), refused, () => Response.json({ state: 'failed' })];
      for (const isBehind of [false, true]) {
        const client = stepping(steps);
        if (isBehind) rawClient<{}>(client).use({ onRequest: ({ request }) => request });
        // oxlint-disable-next-line no-await-in-loop -- one client after the other
        expect(await failure(call(client, send, {}, options))).toMatchObject({ code: 'server_error', status: 500 });
      }
    },
  );
});

describe('a call that can be repeated without harm', () => {
  it('is not said to be unsent where an attempt may have been, and stays retryable', async () => {
    for (const [operation, options] of [
      [read, {}],
      [remove, {}],
      [send, { idempotencyKey: 'order 7' }],
    ] as const) {
      // oxlint-disable-next-line no-await-in-loop -- one client after the other
      const error = await failure(call(stepping([lost, refused]), operation, { id: 1 }, options));
      expect(error).toMatchObject({ code: 'connection_failed', sent: 'maybe', ambiguous: false, retryable: true });
    }
  });

  it('may have deleted what is not found when it is repeated', async () => {
    expect(await failure(call(stepping([lost, status(404)]), remove, { id: 1 }))).toMatchObject({
      code: 'not_found',
      ambiguous: true,
    });
    for (const [operation, steps] of [
      [read, [lost, status(404)]],
      [remove, [status(404)]],
      [remove, [refused, status(404)]],
      [remove, [status(429), status(404)]],
    ] as const) {
      // oxlint-disable-next-line no-await-in-loop -- one client after the other
      const error = await failure(call(stepping(steps), operation, { id: 1 }));
      expect(error).toMatchObject({ code: 'not_found', ambiguous: false });
    }
  });
});
