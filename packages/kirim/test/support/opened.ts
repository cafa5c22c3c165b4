import { validator } from '../../src/generated/schemas.ts';
import { createKirim } from '../../src/index.ts';
import { fakeKirim, virtualClock } from '../../src/testing.ts';

/** The account that the fake knows. */
export const phone_number_id = '106540352242922';
const startMs = Date.parse('2026-07-01T00:00:00Z');
/** The moment at which all of it happens. */
export const now = '2026-07-01T00:00:00.000Z';
/** A message but for whom it is to. */
export const message = { messaging_product: 'whatsapp', type: 'text', text: { body: 'Halo' } } as const;

/** A client that takes no answer but one that is as described. */
export function openFake() {
  const fake = fakeKirim({ contacts: 6, conversations: 4, rows: 4, clock: virtualClock({ startMs }) });
  const validate = validator({ requests: 'strict', responses: 'strict' });
  const kirim = createKirim({ apiKey: 'test-key', fetch: fake.fetch, validate, retry: false });
  const [conversation] = fake.data.conversations;
  const contact = fake.data.contacts.find(({ id }) => id === conversation?.contact.id);
  const first = (name: string, ...parents: string[]) => String(fake.collection(name, ...parents)[0]?.['id']);
  return { fake, kirim, contact, conversation, first };
}

/** What a call is refused with; undefined when it is not. */
export async function refusal(call: PromiseLike<unknown>): Promise<unknown> {
  return Promise.resolve(call).then(
    () => undefined,
    (reason: unknown) => reason,
  );
}

/** All rows of a list. */
export async function all<Row>(list: AsyncIterable<Row>): Promise<Row[]> {
  const found: Row[] = [];
  for await (const row of list) found.push(row);
  return found;
}
