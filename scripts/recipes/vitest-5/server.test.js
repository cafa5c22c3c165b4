import { fakeKapso } from '@wa-clients/kapso/testing';
import { expect, test } from 'vitest';

import { contactNames } from './contacts.js';

test('lists every contact over loopback, by the global fetch', async () => {
  const fake = fakeKapso({ contacts: 250 });
  const { close, url } = await fake.listen();
  try {
    expect(await contactNames({ apiKey: 'test-key', baseUrl: url })).toHaveLength(250);
  } finally {
    await close();
  }
});
