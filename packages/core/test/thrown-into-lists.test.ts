import { list, toInfiniteQuery, toReadableStream } from '@wa-clients/core';
import { describe, expect, it } from 'vitest';

import { exampleClient, listThings } from './support/client.ts';
import { onRequest } from './support/on-request.ts';
import { address, refusal } from './support/refusal.ts';

function things() {
  let requests = 0;
  const fetch = onRequest(async () => {
    requests += 1;
    return Response.json({ data: [{ id: requests }] });
  });
  return { made: list(exampleClient(address, { fetch }), listThings('numbered')), requests: () => requests };
}

describe('what is thrown into a list', () => {
  it.each(['items', 'pages'])('by way of a generator that delegates to its %s comes out as it is', async (unit) => {
    const { made, requests } = things();
    const walk = (async function* delegate() {
      yield* unit === 'pages' ? made.pages() : made;
    })();
    await walk.next();
    const mine = new Error('mine');
    await expect(walk.throw(mine)).rejects.toBe(mine);
    expect(await walk.next()).toEqual({ done: true, value: undefined });
    expect(requests()).toBe(1);
  });
});

describe('an adapter of lists', () => {
  it.each([undefined, null, {}, []])('refuses %j in place of a list', async (value) => {
    expect(await refusal(() => toInfiniteQuery(value as never))).toMatchObject({ code: 'request_invalid' });
    expect(await refusal(() => toReadableStream(value as never))).toMatchObject({ code: 'request_invalid' });
    expect(await refusal(() => toReadableStream(value as never, { unit: 'pages' }))).toMatchObject({
      code: 'request_invalid',
    });
  });

  it.each([
    [{ unit: 'page' }, 'unit must be items or pages'],
    [{ units: 'pages' }, 'unknown option "units"; use unit'],
  ])('refuses %j as options of a stream', async (options, text) => {
    expect(await refusal(() => toReadableStream(things().made, options as object))).toMatchObject({
      code: 'request_invalid',
      message: `toReadableStream: ${text}.`,
    });
  });
});
