import { createKapso, toReadableStream } from '@wa-clients/kapso';
import { fakeKapso, fault } from '@wa-clients/kapso/testing';
import { createWapikit } from '@wa-clients/wapikit';
import { fakeWapikit } from '@wa-clients/wapikit/testing';

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
  const fake = fakeKapso({ contacts: 3 });
  const kapso = createKapso({ apiKey: 'test-key', retry: false, fetch: fake.fetch });
  const identifier = fake.data.contacts[0]?.id ?? '';
  const counts = { ...outcomes };
  const ways = [
    () => kapso.contacts.get({ identifier }, { signal }),
    () => kapso.contacts.get({ identifier }, { signal }).withResponse(),
    () => kapso.contacts.get({ identifier: 'nobody' }, { signal }),
    () => {
      fake.fail('contacts.get', fault.reset());
      return kapso.contacts.get({ identifier }, { signal });
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
  const fake = fakeKapso({ contacts: 5 });
  const kapso = createKapso({ apiKey: 'test-key', retry: false, fetch: fake.fetch });
  const numbered = fakeWapikit({ contacts: 9 });
  const wapikit = createWapikit({ apiKey: 'test-key', retry: false, fetch: numbered.fetch });
  const list = (options: object = {}) => kapso.contacts.list({}, { signal, pageSize: 2, ...options });
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
      fake.fail('contacts.list', fault.status(500));
      return toEnd(list());
    },
    () => leave(toReadableStream(list()) as AsyncIterable<unknown>),
    () => toEnd(wapikit.contacts.list({}, { signal, pageSize: 2, concurrency: 4 })),
    () => leave(wapikit.contacts.list({}, { signal, pageSize: 2, concurrency: 4 })),
  ];
  for (let count = 0; count < 1_000; count += 1) {
    const way = ways[count % ways.length];
    if (way) await settle(way(), counts);
  }
  return counts;
}
