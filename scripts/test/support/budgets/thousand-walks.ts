import { toReadableStream } from '@wa-clients/core';

import { openMadeUp, serveMadeUp } from './made-up-provider.ts';

const outcomes = { ended: 0, failed: 0 };

/** Settles, and counts how. */
async function settle(work: PromiseLike<unknown>, counts: typeof outcomes): Promise<void> {
  await work.then(
    () => (counts.ended += 1),
    () => (counts.failed += 1),
  );
}

/** A thousand calls with the same signal: half of them succeed, the others fail before and after an answer. */
export async function thousandCalls(signal: AbortSignal): Promise<typeof outcomes> {
  const { fail, fetch } = serveMadeUp(3);
  const things = openMadeUp({ fetch });
  const counts = { ...outcomes };
  const ways = [
    () => things.get('1', { signal }),
    () => things.get('1', { signal }).withResponse(),
    () => things.get('nobody', { signal }),
    () => {
      fail('reset');
      return things.get('1', { signal });
    },
  ];
  for (let count = 0; count < 1_000; count += 1) {
    const way = ways[count % ways.length];
    if (way) await settle(way(), counts);
  }
  return counts;
}

/** A thousand walks with the same signal: to the end, left early, failing, ahead and in parallel. */
export async function thousandWalks(signal: AbortSignal): Promise<typeof outcomes> {
  const { fail, fetch } = serveMadeUp(5);
  const things = openMadeUp({ fetch });
  const numbered = openMadeUp({ fetch: serveMadeUp(9).fetch });
  const list = (options: object = {}) => things.list({ signal, pageSize: 2, ...options });
  const toEnd = async (items: AsyncIterable<unknown>) => {
    for await (const item of items) void item;
  };
  const leave = async (items: AsyncIterable<unknown>) => {
    for await (const item of items) {
      void item;
      break;
    }
  };
  const counts = { ...outcomes };
  const ways = [
    () => toEnd(list()),
    () => toEnd(list({ prefetch: 2 })),
    () => leave(list()),
    () => leave(list({ prefetch: 2 })),
    () => list().collect({ maxItems: 3 }),
    () => list(),
    () => {
      fail('status');
      return toEnd(list());
    },
    () => leave(toReadableStream(list()) as AsyncIterable<unknown>),
    () => toEnd(numbered.listNumbered({ signal, pageSize: 2, concurrency: 4 })),
    () => leave(numbered.listNumbered({ signal, pageSize: 2, concurrency: 4 })),
  ];
  for (let count = 0; count < 1_000; count += 1) {
    const way = ways[count % ways.length];
    if (way) await settle(way(), counts);
  }
  return counts;
}
