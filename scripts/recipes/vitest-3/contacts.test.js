import { createKapso } from '@wa-clients/kapso';
import { fakeKapso, fault, virtualClock } from '@wa-clients/kapso/testing';
import { expect, test, vi } from 'vitest';

import { contactNames } from './contacts.js';

test('lists every contact', async () => {
  const fake = fakeKapso({ contacts: 250 });
  const names = await contactNames({ apiKey: 'test-key', fetch: fake.fetch });
  expect(names).toEqual(fake.data.contacts.map((contact) => contact.profile_name));
});

test('waits and tries again without waiting for the clock', async () => {
  const clock = virtualClock();
  const fake = fakeKapso({ contacts: 5, clock });
  fake.fail('contacts.list', fault.status(429, { retryAfter: 30 }));
  expect(await contactNames({ apiKey: 'test-key', fetch: fake.fetch, clock })).toHaveLength(5);
  expect(clock.delays).toContain(30_000);
});

test('works under fake timers', async () => {
  vi.useFakeTimers();
  try {
    const fake = fakeKapso({ contacts: 250 });
    expect(await contactNames({ apiKey: 'test-key', fetch: fake.fetch })).toHaveLength(250);
  } finally {
    vi.useRealTimers();
  }
});

test('ends a list that is no longer wanted', async () => {
  const fake = fakeKapso({ contacts: 250 });
  const kapso = createKapso({ apiKey: 'test-key', fetch: fake.fetch });
  const controller = new AbortController();
  const names = [];
  const walk = async () => {
    for await (const contact of kapso.contacts.list({}, { signal: controller.signal })) {
      if (names.push(contact.profile_name) === 3) controller.abort();
    }
  };
  await expect(walk()).rejects.toMatchObject({ code: 'aborted' });
  expect(names).toHaveLength(3);
});
