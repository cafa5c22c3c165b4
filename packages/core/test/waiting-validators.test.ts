import { call, list, type Validator, type WaError } from '@wa-clients/core';
import { rawClient } from '@wa-clients/core/raw';
import { virtualClock } from '@wa-clients/core/testing';
import { describe, expect, it } from 'vitest';

import { exampleClient, getThing, listThings, sendThing } from './support/client.ts';
import { address } from './support/refusal.ts';
import { failure } from './support/things.ts';

const never = () => new Promise<void>(() => {});

function open(validate: Validator) {
  const clock = virtualClock();
  const startedAt = clock.now();
  const fetch = async () => Response.json({ data: [{ id: 1 }], paging: { next: null } });
  const client = exampleClient(address, { clock, fetch, validate, timeout: { totalMs: 500 } });
  return { client, clock, passed: () => clock.now() - startedAt };
}

describe('a validator of the app that never settles', () => {
  it.each([
    ['the request', (isRequest: boolean) => isRequest, { sent: 'no', ambiguous: undefined }],
    ['the response', (isRequest: boolean) => !isRequest, { sent: undefined, ambiguous: true }],
  ])('ends with the call: for %s', async (_, waits, fields) => {
    for (const isThroughMiddleware of [false, true]) {
      const { client, passed } = open(({ status }) => (waits(status === undefined) ? never() : undefined));
      if (isThroughMiddleware) rawClient<{}>(client).use({ onRequest() {} });
      // oxlint-disable-next-line no-await-in-loop -- one way after the other
      const error = (await failure(call(client, sendThing, { id: 1 }))) as WaError;
      expect(error).toMatchObject({
        code: 'timed_out',
        phase: 'total',
        message: 'example things.send: validate did not return in time (total).',
      });
      expect(error).toMatchObject({ retryable: !fields.ambiguous });
      expect([error.sent, error.ambiguous]).toEqual([fields.sent, fields.ambiguous]);
      expect(passed()).toBe(500);
    }
  });

  it('ends with the time of its list', async () => {
    const { client, passed } = open(never);
    const things = list(client, listThings('cursor-after'), {}, { deadlineMs: 200 });
    expect(await failure(things)).toMatchObject({ code: 'timed_out', phase: 'walk' });
    expect(passed()).toBe(200);
  });

  it('has what the one before it left of the time', async () => {
    const { client, clock, passed } = open(() => new Promise((resolve) => void clock.setTimeout(resolve, 300)));
    expect(await failure(call(client, getThing, { id: 1 }))).toMatchObject({ code: 'timed_out', phase: 'total' });
    expect(passed()).toBe(500);
  });

  it('ends with the signal of the call, before it is sent', async () => {
    const { client } = open(never);
    const stop = new AbortController();
    const under = failure(call(client, getThing, { id: 1 }, { signal: stop.signal }));
    stop.abort();
    expect(await under).toMatchObject({ code: 'aborted' });
  });
});
