/** @jest-environment ./jsdom-with-fetch.cjs */
import { fakeKapso } from '@wa-clients/kapso/testing';

import { contactNames } from './contacts.js';

test('lists every contact in a page', async () => {
  const fake = fakeKapso({ contacts: 250 });
  expect(location.href).toBe('http://localhost/');
  expect(await contactNames({ apiKey: 'test-key', fetch: fake.fetch })).toHaveLength(250);
});
