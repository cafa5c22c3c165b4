import { call, ConfigError, download, list, RequestInvalidError } from '@wa-clients/core';
import { describe, expect, it } from 'vitest';

import { exampleClient, getThing, listThings } from './support/client.ts';
import { instantClock } from './support/instant-clock.ts';
import { failure } from './support/things.ts';

const address = 'https://api.example.com';

/** A client whose every attempt fails in passing, with the number of attempts. */
function failing(options: Parameters<typeof exampleClient>[1] = {}) {
  let sent = 0;
  const fetch = async () => {
    sent += 1;
    return Response.json({}, { status: 503 });
  };
  const client = exampleClient(address, { clock: instantClock(), fetch, ...options });
  return { client, sent: () => sent };
}

describe('a number among the options', () => {
  const wrong = [Number.NaN, -1, '5', null] as number[];

  it.each(wrong)('is refused by the client when it is %j', (value) => {
    const budgets = ['capacity', 'cost', 'throttleCost'].map((name) => ({ retry: { budget: { [name]: value } } }));
    const timeouts = ['attemptMs', 'totalMs'].map((name) => ({ timeout: { [name]: value } }));
    const retries = ['attempts', 'maxRetryAfterMs'].map((name) => ({ retry: { [name]: value } }));
    for (const options of [...budgets, ...timeouts, ...retries, { maxBodyBytes: value }]) {
      expect(() => exampleClient(address, options), JSON.stringify(options)).toThrow(ConfigError);
    }
  });

  it.each(wrong)('is refused by the call when it is %j, before anything is sent', async (value) => {
    const { client, sent } = failing();
    for (const options of [{ timeout: { totalMs: value } }, { retry: { attempts: value } }]) {
      expect(await failure(call(client, getThing, { id: 1 }, options))).toBeInstanceOf(RequestInvalidError);
    }
    expect(sent()).toBe(0);
  });

  it('is refused by the call where it is of the budget, which all calls of the client share', async () => {
    const { client, sent } = failing();
    const retry = { budget: { capacity: 0 } } as object;
    for (const promise of [
      call(client, getThing, { id: 1 }, { retry }),
      list(client, listThings('cursor-after'), {}, { retry }),
      download(client, `${address}/file`, { retry }),
    ]) {
      // oxlint-disable-next-line no-await-in-loop -- one call after the other
      expect(await failure(promise)).toMatchObject({
        code: 'request_invalid',
        message: expect.stringContaining('unknown option "budget"') as string,
      });
    }
    expect(sent()).toBe(0);
  });

  it.each([
    { pageSize: 0 },
    { pageSize: 101 },
    { pageSize: 1.5 },
    { prefetch: -1 },
    { prefetch: 17 },
    { maxPages: 0 },
    { maxPages: Infinity },
    { concurrency: 2 },
    { deadlineMs: -1 },
    { deadlineMs: Number.NaN },
  ])('is refused by a list: %j', async (options) => {
    const { client, sent } = failing();
    expect(await failure(list(client, listThings('cursor-after'), {}, options))).toMatchObject({
      code: 'request_invalid',
      message: expect.stringContaining(Object.keys(options)[0] as string),
    });
    expect(sent()).toBe(0);
  });

  it.each([0, 17, 1.5, Number.NaN])('is refused by a numbered list: a concurrency of %d', async (concurrency) => {
    const { client, sent } = failing();
    const error = await failure(list(client, listThings('numbered'), {}, { concurrency }));
    expect(error).toMatchObject({ code: 'request_invalid', message: expect.stringContaining('from 1 to 16') });
    expect(sent()).toBe(0);
  });

  it('may be endless where it is a limit of time', async () => {
    const fetch = async () => Response.json({ id: 1 });
    const client = exampleClient(address, { fetch, timeout: { attemptMs: Infinity, totalMs: Infinity } });
    expect(await call(client, getThing, { id: 1 })).toEqual({ id: 1 });
  });
});

describe('what a call says about retries', () => {
  it('counts over what the client says, one member at a time', async () => {
    const { client, sent } = failing({ retry: { attempts: 5, maxRetryAfterMs: 1 } });
    expect(await failure(call(client, getThing, { id: 1 }, { retry: { maxRetryAfterMs: 2 } }))).toMatchObject({
      attempts: 5,
    });
    expect(await failure(call(client, getThing, { id: 1 }, { retry: { attempts: 2 } }))).toMatchObject({ attempts: 2 });
    expect(sent()).toBe(7);
  });

  it('brings the usual three attempts back where the client has none', async () => {
    const { client } = failing({ retry: false });
    expect(await failure(call(client, getThing, { id: 1 }))).toMatchObject({ attempts: 1 });
    expect(await failure(call(client, getThing, { id: 1 }, { retry: {} }))).toMatchObject({ attempts: 3 });
  });
});
