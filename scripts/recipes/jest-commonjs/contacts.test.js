const { fakeKapso, fault, virtualClock } = require('@wa-clients/kapso/testing');

const { contactNames, findContact } = require('./contacts.js');

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

test('finds nobody', async () => {
  const fake = fakeKapso();
  expect(await findContact({ apiKey: 'test-key', fetch: fake.fetch }, 'nobody')).toBeUndefined();
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
