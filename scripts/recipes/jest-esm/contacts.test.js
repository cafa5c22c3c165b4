import { jest } from '@jest/globals';
import { fakeKapso, fault } from '@wa-clients/kapso/testing';

import { contactNames } from './contacts.js';

test('lists every contact', async () => {
  const fake = fakeKapso({ contacts: 250 });
  const names = await contactNames({ apiKey: 'test-key', fetch: fake.fetch });
  expect(names).toEqual(fake.data.contacts.map((contact) => contact.profile_name));
});

test('tells why it failed', async () => {
  const fake = fakeKapso();
  fake.fail('contacts.list', fault.status(403));
  const listing = contactNames({ apiKey: 'test-key', fetch: fake.fetch });
  await expect(listing).rejects.toMatchObject({ code: 'forbidden', status: 403, operation: 'contacts.list' });
});

test('works under fake timers', async () => {
  jest.useFakeTimers();
  try {
    const fake = fakeKapso({ contacts: 250 });
    expect(await contactNames({ apiKey: 'test-key', fetch: fake.fetch })).toHaveLength(250);
  } finally {
    jest.useRealTimers();
  }
});
