import { call, clientCredentials, createLimiter, list, WaError } from '@wa-clients/core';
import { describe, expect, it } from 'vitest';

import { exampleClient, getThing, listThings } from './support/client.ts';
import { instantClock } from './support/instant-clock.ts';
import { failure } from './support/things.ts';

/** An error class of the app's own. */
class QuotaError extends WaError {}

const rows = Array.from({ length: 100 }, (_, id) => ({ id }));
const answer = (url: string) => {
  const after = Number(new URL(url).searchParams.get('after') ?? 0);
  const paging = { cursors: { after: String(after + 10) }, next: String(after + 10), previous: null };
  return Response.json({ data: rows.slice(after, after + 10), paging });
};
const operation = listThings('cursor-after');

describe('one error that two walks fail with', () => {
  const shared = Promise.reject(new QuotaError('rate_limited', 'too many', { retryable: false, body: 'said' }));
  shared.catch(() => {});
  let isBroken = false;
  const breaking = <Value>(value: Value) => (isBroken ? shared : Promise.resolve(value));
  const limiter = createLimiter({});

  it.each<[string, object]>([
    ['apiKey', { apiKey: () => breaking('a key of the app') }],
    ['headers', { headers: () => breaking({}) }],
    ['fetch', { fetch: (url: string) => breaking(undefined).then(() => answer(url)) }],
    ['limiter', { limiter: async (...turn: Parameters<typeof limiter>) => (await breaking(1)) && limiter(...turn) }],
    ['validate', { validate: async () => void (await breaking(1)) }],
  ])('leads each of them on from where it stood, whichever function threw it: %s', async (_, options) => {
    isBroken = false;
    const client = exampleClient('https://api.example.com', {
      retry: false,
      clock: instantClock(),
      fetch: async (url) => answer(url),
      ...options,
    });
    const open = (resume?: string) =>
      list<{ id: number }, unknown>(client, operation, {}, { pageSize: 10, resume }).pages();
    const [one, other] = [open(), open()];
    await one.next();
    for (let page = 0; page < 5; page += 1) {
      // oxlint-disable-next-line no-await-in-loop -- pages come one after the other
      await other.next();
    }
    isBroken = true;
    const errors = (await Promise.all([failure(one.next()), failure(other.next())])) as QuotaError[];
    const own = await shared.catch((error: unknown) => error);
    expect(own).not.toHaveProperty('checkpoint');
    expect(errors[0]).not.toBe(errors[1]);
    isBroken = false;
    for (const [index, first] of [10, 50].entries()) {
      const error = errors[index] as QuotaError;
      expect(error).toBeInstanceOf(QuotaError);
      expect([error.code, error.readBody()]).toEqual(['rate_limited', 'said']);
      expect(error.stack).toContain('shared-errors.test');
      // oxlint-disable-next-line no-await-in-loop -- one walk after the other
      expect((await open(error.checkpoint).next()).value?.items[0]).toEqual({ id: first });
    }
  });

  it('is the failure of the one token request that both wait for', async () => {
    const apiKey = clientCredentials({
      clientId: 'app',
      clientSecret: 'secret-secret',
      tokenUrl: 'https://auth.example.com/token',
      fetch: async () => Response.json({}, { status: 400 }),
    });
    const client = exampleClient('https://api.example.com', { apiKey, retry: false });
    const [walked, called] = await Promise.all([
      failure(list(client, operation, {}).collect({ maxItems: 1 })),
      failure(call(client, getThing, { id: 1 })),
    ]);
    expect(walked).toMatchObject({ operation: 'token', checkpoint: expect.any(String) as string });
    expect(called).toMatchObject({ operation: 'token' });
    expect(called).not.toHaveProperty('checkpoint');
  });
});
