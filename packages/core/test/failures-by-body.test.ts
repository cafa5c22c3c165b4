import { call, createClient, createLimiter, type ProviderError } from '@wa-clients/core';
import { virtualClock } from '@wa-clients/core/testing';
import { describe, expect, it } from 'vitest';

import { definition, getThing, key, sendThing } from './support/client.ts';
import { onRequest } from './support/on-request.ts';
import { failure } from './support/things.ts';

/** A client of a service that says in its bodies what a failure is; each request is logged with its virtual second. */
function reading(read: (attempts: number) => ProviderError, status: number, failures = 1) {
  const clock = virtualClock();
  const start = clock.now();
  const log: string[] = [];
  const left = new Map<string, number>();
  const fetch = onRequest(async (request: Request) => {
    const { to = 'get' } = request.method === 'POST' ? ((await request.json()) as { to?: string }) : {};
    log.push(`${to} at ${Math.round((clock.now() - start) / 1_000)}`);
    const more = left.get(to) ?? (to === 'free' ? 0 : failures);
    left.set(to, more - 1);
    return more > 0 ? Response.json({ error: {} }, { status }) : Response.json({});
  });
  const client = createClient(
    { ...definition, readError: (_, __, { attempts }) => read(attempts) },
    {
      apiKey: key,
      baseUrl: 'https://api.example.com',
      clock,
      fetch,
      limiter: createLimiter({ lane: ({ input }) => input['to'] as string }),
    },
  );
  return { client, log, send: (to: string) => call(client, sendThing, { to }) };
}

describe('what the body of a failure says', () => {
  it('makes a refusal under any status throttling, which a send is repeated after, no sooner than it asks for', async () => {
    const { log, send } = reading(() => ({ throttled: true, retryAfterMs: 5_000 }), 409);
    await send('a');
    expect(log).toEqual(['a at 0', 'a at 5']);
  });

  it('lets the waits grow with the attempts, behind which the others of a lane keep their order', async () => {
    const wait = (attempts: number) => ({ throttled: true, retryAfterMs: 1_000 * 4 ** (attempts - 1) });
    const { log, send } = reading(wait, 400, 2);
    await Promise.all([send('a'), send('a'), send('free')]);
    expect(log).toEqual(['a at 0', 'free at 0', 'a at 1', 'a at 5', 'a at 5']);
  });

  it('ends in an error that names the throttling once the attempts are used up, or the wait is too long', async () => {
    const short = reading(() => ({ throttled: true, retryAfterMs: 1 }), 400, 9);
    expect(await failure(short.send('a'))).toMatchObject({ code: 'rate_limited', status: 400, attempts: 3 });
    const long = reading(() => ({ throttled: true, retryAfterMs: 3_600_000 }), 400, 9);
    const error = await failure(long.send('a'));
    expect(error).toMatchObject({ code: 'rate_limited', attempts: 1, retryAfterMs: 3_600_000, ambiguous: false });
  });

  it('keeps a permanent failure from being repeated, whatever its status', async () => {
    const { client, log } = reading(() => ({ permanent: true }), 503, 9);
    expect(await failure(call(client, getThing, { id: 1 }))).toMatchObject({ code: 'server_error', retryable: false });
    expect(log).toHaveLength(1);
  });

  it('tells a server error of a send that was refused from one that may have been carried out', async () => {
    const refused = await failure(reading(() => ({ permanent: true }), 500).send('a'));
    expect(refused).toMatchObject({ code: 'server_error', ambiguous: false });
    expect(await failure(reading(() => ({}), 500).send('a'))).toMatchObject({ ambiguous: true });
  });
});
