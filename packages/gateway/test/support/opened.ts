import { validator } from '../../src/generated/schemas.ts';
import { createGateway, type Message } from '../../src/index.ts';
import { fakeGateway, virtualClock } from '../../src/testing.ts';

/** The session that the fake knows. */
export const session = 'sess_01HZX';
/** The moment at which the fake begins, in milliseconds since 1970. */
export const startMs = Date.parse('2026-03-01T00:00:00Z');

/** A client that takes no answer but one that is as described. */
export function openFake() {
  const fake = fakeGateway({ contacts: 5, chats: 4, rows: 3, clock: virtualClock({ startMs }) });
  const validate = validator({ requests: 'strict', responses: 'strict' });
  const { baseUrl } = fake;
  const statuses: number[] = [];
  const fetch = async (url: string, init: RequestInit) => {
    const response = await fake.fetch(url, init);
    statuses.push(response.status);
    return response;
  };
  const gateway = createGateway({ apiKey: 'test-key', baseUrl, fetch, validate, retry: false });
  const [chat] = fake.data.chats;
  const cid = chat?.jid ?? '';
  const messages = async (jid = cid) => {
    const found: Message[] = [];
    for await (const message of gateway.messages.list({ session, cid: jid })) found.push(message);
    return found;
  };
  return { fake, gateway, cid, messages, statuses };
}

/** What a call is refused with; undefined when it is not. */
export async function refusal(call: PromiseLike<unknown>): Promise<unknown> {
  const error: unknown = await Promise.resolve(call).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return (error as { readonly status?: number } | undefined)?.status;
}

/** A file to send. */
export const file = { data: 'aGk=', mimetype: 'image/png' };
