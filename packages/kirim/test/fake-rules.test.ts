import { describe, expect, it } from 'vitest';

import * as schemas from '../src/generated/schemas.ts';
import type { Contact, Conversation, ListContactsBody, ListConversationsBody } from '../src/index.ts';
import { type FakeKirim, fakeKirim, fault, virtualClock } from '../src/testing.ts';

/** An answer of the fake's. */
interface Answer<Body> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}
type Responses = Readonly<Record<number, { safeParse(value: unknown): { error?: { issues: unknown[] } } }>>;

const { getContactResponses, getConversationResponses, listContactsResponses, listConversationsResponses } = schemas;
const account = '/106540352242922';

/** Asks the fake without a client; the body must be as described for its status and carry the id of its header. */
async function ask(fake: FakeKirim, path: string, responses: Responses, key = 'test-key') {
  const response = await fake.fetch(`${fake.baseUrl}${path}`, { headers: { Authorization: `Bearer ${key}` } });
  const body: unknown = await response.json();
  const schema = responses[response.status];
  expect(schema, `${path} answers ${response.status}`).toBeDefined();
  expect(schema?.safeParse(body).error?.issues ?? []).toEqual([]);
  const id = response.headers.get('x-request-id');
  expect(id).toMatch(/^req_[0-9A-HJKMNP-TV-Z]{26}$/);
  const { error, request_id: own } = body as { error?: { request_id: string }; request_id?: string };
  expect(error?.request_id ?? own).toBe(id);
  for (const name of ['limit', 'remaining', 'reset'])
    expect(response.headers.get(`x-ratelimit-${name}`)).toMatch(/^\d+$/);
  return { status: response.status, headers: response.headers, body };
}

const contacts = (fake: FakeKirim, query = '') =>
  ask(fake, `${account}/contacts?${query}`, listContactsResponses) as Promise<Answer<ListContactsBody>>;
const conversations = (fake: FakeKirim, query = '') =>
  ask(fake, `${account}/conversations?${query}`, listConversationsResponses) as Promise<Answer<ListConversationsBody>>;
const refusal = (code: string, param: string) => ({
  status: 400,
  body: { error: { type: 'invalid_request_error', code, param } },
});

describe("the fake Kirim.chat's pages", () => {
  it('hold 25 rows, or as many as asked, and refuse a size out of 1 to 100', async () => {
    const fake = fakeKirim({ contacts: 120 });
    for (const [query, size] of [
      ['', 25],
      ['limit=1', 1],
      ['limit=100', 100],
      ['limit=007', 7],
    ] as const) {
      expect((await contacts(fake, query)).body.data, query).toEqual(fake.data.contacts.slice(0, size));
    }
    for (const limit of ['0', '101', '-1', '1.5', 'ten', '', '1e1']) {
      expect(await contacts(fake, `limit=${limit}`), limit).toMatchObject(refusal('invalid_limit', 'limit'));
    }
  });

  it('end with has_more false and a null cursor', async () => {
    const fake = fakeKirim({ contacts: 30 });
    const first = await contacts(fake);
    expect(first.body).toMatchObject({ has_more: true, next_cursor: expect.any(String) });
    const last = await contacts(fake, `cursor=${first.body.next_cursor}`);
    expect(last.body).toMatchObject({ data: fake.data.contacts.slice(25), has_more: false, next_cursor: null });
    expect((await contacts(fakeKirim({ contacts: 25 }))).body).toMatchObject({ has_more: false, next_cursor: null });
  });

  it('refuse a cursor that was tampered with, and one that comes with other filters or from another list', async () => {
    const fake = fakeKirim({ contacts: 200 });
    const { body } = await contacts(fake, 'search=a&limit=5');
    const cursor = body.next_cursor ?? '';
    expect((await contacts(fake, `search=a&limit=50&cursor=${cursor}`)).status).toBe(200);
    const changed = cursor.replace(/^./, (first) => (first === 'x' ? 'y' : 'x'));
    for (const query of [
      `cursor=${cursor}`,
      `search=b&cursor=${cursor}`,
      `search=a&phone=%2B1&cursor=${cursor}`,
      `search=a&cursor=${changed}`,
      'search=a&cursor=',
      'cursor=made-up',
    ]) {
      expect(await contacts(fake, query), query).toMatchObject(refusal('invalid_cursor', 'cursor'));
    }
    expect(await conversations(fake, `cursor=${cursor}`)).toMatchObject(refusal('invalid_cursor', 'cursor'));
  });

  it('have the latest message first and conversations without one last', async () => {
    const fake = fakeKirim({ conversations: 90 });
    const moments = (await conversations(fake, 'limit=100')).body.data.map(({ last_message_at: at }) => at);
    const withOne = moments.filter((at) => at !== null);
    expect(moments).toEqual([...withOne.toSorted().toReversed(), ...moments.filter((at) => at === null)]);
    expect(withOne.length).toBeLessThan(90);
  });
});

describe("the fake Kirim.chat's filters", () => {
  const fake = fakeKirim({ contacts: 90, conversations: 90 });

  it('pick contacts by their exact number and by part of name or email', async () => {
    const someone = fake.data.contacts.find(({ phone_number: phone }) => phone !== null);
    const has = (text: string, value: string | null) => value?.toLowerCase().includes(text) === true;
    const checks: [string, (contact: Contact) => boolean][] = [
      [`phone=${encodeURIComponent(someone?.phone_number ?? '')}`, ({ id }) => id === someone?.id],
      ['phone=%2B', () => false],
      ['search=AN', ({ email, name }) => has('an', name) || has('an', email)],
      ['search=@example.com', ({ email }) => email !== null],
    ];
    for (const [query, isWanted] of checks) {
      expect((await contacts(fake, `${query}&limit=100`)).body.data, query).toEqual(
        fake.data.contacts.filter(isWanted),
      );
    }
    for (const search of ['', 'x'.repeat(201)]) {
      expect(await contacts(fake, `search=${search}`)).toMatchObject(refusal('invalid_field_value', 'search'));
    }
    expect((await contacts(fake, `search=${'x'.repeat(200)}`)).body.data).toEqual([]);
  });

  it('pick conversations by state and contact', async () => {
    const [one] = fake.data.conversations;
    const checks: [string, (conversation: Conversation) => boolean][] = [
      ['status=pending', ({ status }) => status === 'pending'],
      [`contact_id=${one?.contact.id}`, ({ contact }) => contact.id === one?.contact.id],
    ];
    for (const [query, isWanted] of checks) {
      const wanted = fake.data.conversations.filter(isWanted);
      expect(wanted.length, query).toBeGreaterThan(0);
      expect((await conversations(fake, `${query}&limit=100`)).body.data, query).toEqual(wanted);
    }
    expect(await conversations(fake, 'status=closed')).toMatchObject(refusal('invalid_field_value', 'status'));
    expect(await conversations(fake, 'contact_id=1')).toMatchObject(refusal('invalid_field_value', 'contact_id'));
  });
});

describe("the fake Kirim.chat's other answers", () => {
  it('are as described: rows, 404 for what is not there, 400 for what cannot be, 401 for another key', async () => {
    const fake = fakeKirim();
    const [contact] = fake.data.contacts;
    const [conversation] = fake.data.conversations;
    const found = await ask(fake, `${account}/contacts/${contact?.id}`, getContactResponses);
    expect(found.body).toMatchObject({ data: contact });
    const path = `${account}/conversations/${conversation?.id}`;
    expect((await ask(fake, path, getConversationResponses)).body).toMatchObject({ data: conversation });
    const missing = { status: 404, body: { error: { type: 'not_found', code: 'resource_not_found' } } };
    const nobody = 'ctc_01HXYZABCDEFGHJKMNPQRSTVWX';
    expect(await ask(fake, `${account}/contacts/${nobody}`, getContactResponses)).toMatchObject(missing);
    expect(await ask(fake, '/999999999/contacts', listContactsResponses)).toMatchObject(missing);
    expect(await ask(fake, `${account}/contacts/1`, getContactResponses)).toMatchObject(
      refusal('invalid_field_value', 'id'),
    );
    expect(await ask(fake, '/me/contacts', listContactsResponses)).toMatchObject(
      refusal('invalid_field_value', 'phone_number_id'),
    );
    expect(await ask(fake, `${account}/contacts`, listContactsResponses, 'wrong')).toMatchObject({
      status: 401,
      body: { error: { type: 'authentication_error', code: 'invalid_api_key' } },
    });
  });

  it('tell a bucket of 600 reads that fills again within a minute', async () => {
    const clock = virtualClock({ startMs: 1_800_000_000_000 });
    const fake = fakeKirim({ clock });
    const limits = async () => {
      const { headers } = await contacts(fake);
      return ['limit', 'remaining', 'reset'].map((name) => Number(headers.get(`x-ratelimit-${name}`)));
    };
    expect(await limits()).toEqual([600, 599, 1_800_000_001]);
    for (let index = 0; index < 98; index += 1) await contacts(fake, 'limit=1');
    // 100 used; ten come back each second.
    expect(await limits()).toEqual([600, 500, 1_800_000_010]);
    await clock.advance(60_000);
    expect(await limits()).toEqual([600, 599, 1_800_000_061]);
  });

  it('number requests by ids that differ and are the same in every run', async () => {
    const ids = async () => {
      const fake = fakeKirim();
      return [(await contacts(fake)).body.request_id, (await contacts(fake)).body.request_id];
    };
    const [first, second] = await ids();
    expect(first).not.toBe(second);
    expect(await ids()).toEqual([first, second]);
  });

  it('word faults as the error catalogue does, with the same headers as any answer', async () => {
    const fake = fakeKirim();
    fake.fail('contacts.list', fault.status(429, { retryAfter: 7 }), fault.status(500));
    const limited = await contacts(fake);
    expect(limited).toMatchObject({
      status: 429,
      body: { error: { type: 'rate_limit_error', code: 'rate_limit_exceeded' } },
    });
    expect(limited.headers.get('retry-after')).toBe('7');
    expect(await contacts(fake)).toMatchObject({
      status: 500,
      body: { error: { type: 'api_error', code: 'internal_error' } },
    });
  });
});
