import { validator } from '../../src/generated/schemas.ts';
import { createKapso } from '../../src/index.ts';
import { fakeKapso, virtualClock } from '../../src/testing.ts';

const now = Date.parse('2026-03-01T00:00:00Z');
/** The moment at which all of it happens. */
export const moment = '2026-03-01T00:00:00.000Z';
/** A moment after that. */
export const later = '2026-03-02T00:00:00Z';

/** A client that takes no answer but one that is as described, and the id of the first row of a collection in a state. */
export function openFake() {
  const clock = virtualClock({ startMs: now });
  const fake = fakeKapso({ contacts: 5, rows: 4, clock });
  const validate = validator({ requests: 'strict', responses: 'strict' });
  const kapso = createKapso({ apiKey: 'test-key', fetch: fake.fetch, validate, retry: false });
  const first = (name: string, members: object = {}, id = 'id', ...parents: string[]) => {
    const [row] = fake.collection(name, ...parents);
    return String(Object.assign(row ?? {}, members)[id as never]);
  };
  return { fake, kapso, first };
}

/** A fake with its client. */
export type Opened = ReturnType<typeof openFake>;

/** Status with which a call is refused; undefined when it is not. */
export async function refusal(call: PromiseLike<unknown>): Promise<unknown> {
  const error: unknown = await Promise.resolve(call).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return (error as { readonly status?: number } | undefined)?.status;
}

/** All rows of a list. */
export async function all(list: AsyncIterable<object>): Promise<object[]> {
  const found: object[] = [];
  for await (const row of list) found.push(row);
  return found;
}
