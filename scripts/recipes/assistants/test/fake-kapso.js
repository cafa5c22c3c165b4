import { createKapso } from '@wa-clients/kapso';
import { fakeKapso } from '@wa-clients/kapso/testing';

/** A fake with more contacts than the page of two that the tests ask for, and a client of it. */
export function setUp() {
  const fake = fakeKapso({ contacts: 5 });
  const kapso = createKapso({ apiKey: 'test-key', fetch: fake.fetch });
  const operations = () => fake.requests.map(({ operation }) => operation);
  return { fake, kapso, operations };
}

/** Input of a send that the operation itself would take. */
export const message = {
  phone_number_id: '1234567890',
  body: { messaging_product: 'whatsapp', to: '+14155550123', type: 'text', text: { body: 'Hello' } },
};
