import { validator } from '../../src/generated/schemas.ts';
import { createWapikit } from '../../src/index.ts';
import { fakeWapikit, virtualClock } from '../../src/testing.ts';

/** A client that takes no answer but one that is as described. */
export function openFake() {
  const clock = virtualClock({ startMs: Date.parse('2026-07-01T00:00:00Z') });
  const fake = fakeWapikit({ contacts: 8, conversations: 6, rows: 5, clock });
  const validate = validator({ requests: 'strict', responses: 'strict' });
  const wapikit = createWapikit({ apiKey: 'test-key', fetch: fake.fetch, validate, retry: false });
  const first = (name: string) => String(fake.collection(name)[0]?.['uniqueId']);
  const conversation = fake.data.conversations.find(({ messages }) => messages.length > 0);
  return { fake, wapikit, first, conversation, id: conversation?.uniqueId ?? '' };
}

/** All rows of a list. */
export async function all<Row>(list: AsyncIterable<Row>): Promise<Row[]> {
  const found: Row[] = [];
  for await (const row of list) found.push(row);
  return found;
}

/** What a call is refused with; undefined when it is not. */
export async function refusal(call: PromiseLike<unknown>): Promise<unknown> {
  return Promise.resolve(call).then(
    () => undefined,
    (reason: unknown) => reason,
  );
}
