import { describe, expect, it } from 'vitest';

import * as schemas from '../src/generated/schemas.ts';
import type { ListChatsBody, ListContactsBody } from '../src/index.ts';
import { type FakeContact, type FakeGateway, fakeGateway, fault } from '../src/testing.ts';

/** An answer of the fake's. */
interface Answer<Body> {
  readonly status: number;
  readonly body: Body;
}
type Responses = Readonly<Record<number, { safeParse(value: unknown): { error?: { issues: unknown[] } } }>>;

const { getChatResponses, getContactResponses, listChatsResponses, listContactsResponses } = schemas;
const room = '/api/v1/sessions/sess_01HZX';

/** Asks the fake without a client; the body must be as described for its status. */
async function ask(fake: FakeGateway, path: string, responses: Responses, token = 'test-key') {
  const response = await fake.fetch(`${fake.baseUrl}${path}`, { headers: { Authorization: `Bearer ${token}` } });
  const body: unknown = await response.json();
  const schema = responses[response.status];
  expect(schema, `${path} answers ${response.status}`).toBeDefined();
  expect(schema?.safeParse(body).error?.issues ?? []).toEqual([]);
  return { status: response.status, body };
}

const contacts = (fake: FakeGateway, query: string) =>
  ask(fake, `${room}/contacts?${query}`, listContactsResponses) as Promise<Answer<ListContactsBody>>;
const chats = (fake: FakeGateway, query: string) =>
  ask(fake, `${room}/chats?${query}`, listChatsResponses) as Promise<Answer<ListChatsBody>>;

describe("the fake gateway's pages", () => {
  it('bring the size into 1 to 200 without a word; none and 0 mean 50', async () => {
    const fake = fakeGateway({ contacts: 300, chats: 300 });
    for (const [query, size] of [
      ['', 50],
      ['limit=0', 50],
      ['limit=7', 7],
      ['limit=200', 200],
      ['limit=201', 200],
      ['limit=99999999999', 200],
      ['limit=-1', 1],
    ] as const) {
      expect((await contacts(fake, query)).body.data, query).toEqual(fake.data.contacts.slice(0, size));
      expect((await chats(fake, query)).body.data, query).toEqual(fake.data.chats.slice(0, size));
    }
  });

  it('end without a cursor, which a full page always has', async () => {
    const fake = fakeGateway({ contacts: 60, chats: 60 });
    const [first, chatsFirst] = [await contacts(fake, ''), await chats(fake, '')];
    const rest = await contacts(fake, `cursor=${first.body.nextCursor}`);
    expect([rest.body.data.length, rest.body.nextCursor]).toEqual([10, undefined]);
    const chatsRest = await chats(fake, `cursor=${chatsFirst.body.nextCursor}`);
    expect([chatsRest.body.data.length, chatsRest.body.nextCursor]).toEqual([10, undefined]);
    const full = await contacts(fake, 'limit=60');
    expect((await contacts(fake, `cursor=${full.body.nextCursor}`)).body).toEqual({ data: [] });
    expect((await contacts(fakeGateway({ contacts: 0 }), '')).body).toEqual({ data: [] });
  });

  it('keep their place when a row before it goes away', async () => {
    const fake = fakeGateway({ contacts: 20 });
    const { body } = await contacts(fake, 'limit=10');
    fake.data.contacts.splice(3, 1);
    const rest = await contacts(fake, `limit=20&cursor=${body.nextCursor}`);
    expect(rest.body.data).toEqual(fake.data.contacts.slice(9));
  });

  it('refuse what cannot be read with validation_error', async () => {
    const fake = fakeGateway();
    const foreign = (await chats(fake, 'limit=1')).body.nextCursor;
    for (const query of ['limit=ten', 'limit=1.5', 'source=both', 'cursor=made-up', `cursor=${foreign}`]) {
      expect(await contacts(fake, query), query).toMatchObject({
        status: 400,
        body: { error: { code: 'validation_error' } },
      });
    }
  });
});

describe("the fake gateway's filters", () => {
  const fake = fakeGateway({ contacts: 180 });
  const { contacts: all, details, groups } = fake.data;
  const groupsOf = ({ lid }: FakeContact) => (details.get(lid)?.groups ?? []).map(({ jid }) => jid);

  it('pick by where a person was met or by group, and by name, whatever its case and accents', async () => {
    const isDm = ({ lid }: FakeContact) => details.get(lid)?.dm === true;
    const has = (text: string) => (contact: FakeContact) =>
      (contact.name ?? '').normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().includes(text);
    const jid = groups[1]?.jid ?? '';
    const checks: [string, (contact: FakeContact) => boolean][] = [
      ['source=dm', isDm],
      ['source=group', (contact) => groupsOf(contact).length > 0],
      ['group=12345-67890@g.us', (contact) => groupsOf(contact).includes('12345-67890@g.us')],
      ['q=AN', has('an')],
      // The group wins over the source.
      [`source=dm&group=${jid}&q=a`, (contact) => groupsOf(contact).includes(jid) && has('a')(contact)],
    ];
    for (const [query, isWanted] of checks) {
      const wanted = all.filter(isWanted);
      expect(wanted.length, query).toBeGreaterThan(0);
      expect(wanted.length, query).toBeLessThan(180);
      expect((await contacts(fake, `${query}&limit=200`)).body.data, query).toEqual(wanted);
    }
  });

  it('give nobody for a group that the session has not seen', async () => {
    expect((await contacts(fake, 'group=1@g.us')).body).toEqual({ data: [] });
  });

  it('do not search numbers', async () => {
    const { phoneNumber = '' } = all.find((contact) => contact.phoneNumber !== undefined) ?? {};
    expect((await contacts(fake, `q=${phoneNumber}`)).body.data).toEqual([]);
  });
});

describe("the fake gateway's other answers", () => {
  it('are as described: a contact with its groups, a chat by its encoded JID', async () => {
    const fake = fakeGateway();
    const [contact] = fake.data.contacts;
    const found = await ask(fake, `${room}/contacts/${encodeURIComponent(contact?.lid ?? '')}`, getContactResponses);
    expect(found.body).toMatchObject({
      identity: { lid: contact?.lid, name: contact?.name, phoneNumber: contact?.phoneNumber },
    });
    for (const chat of fake.data.chats) {
      expect((await ask(fake, `${room}/chats/${encodeURIComponent(chat.jid)}`, getChatResponses)).body).toEqual(chat);
    }
    expect(new Set(fake.data.chats.map(({ type }) => type))).toEqual(new Set(['dm', 'group']));
  });

  it('say not_found for another session and row, and unauthorized for another key in either header', async () => {
    const fake = fakeGateway();
    const notFound = { status: 404, body: { error: { code: 'not_found' } } };
    const other = '/api/v1/sessions/sess_other';
    expect(await ask(fake, `${other}/contacts`, listContactsResponses)).toMatchObject({
      status: 404,
      body: { error: { code: 'not_found', message: 'session not found' } },
    });
    expect(await ask(fake, `${other}/chats`, listChatsResponses)).toMatchObject(notFound);
    expect(await ask(fake, `${room}/contacts/1%40lid`, getContactResponses)).toMatchObject(notFound);
    expect(await ask(fake, `${room}/chats/1%40g.us`, getChatResponses)).toMatchObject(notFound);
    const unauthorized = { status: 401, body: { error: { code: 'unauthorized' } } };
    expect(await ask(fake, `${room}/contacts`, listContactsResponses, 'wrong')).toMatchObject(unauthorized);
    const byHeader = (headers: Record<string, string>) => fake.fetch(`${fake.baseUrl}${room}/chats`, { headers });
    expect((await byHeader({ 'x-api-key': 'test-key' })).status).toBe(200);
    // It wins over a bearer.
    expect((await byHeader({ 'x-api-key': 'wrong', authorization: 'Bearer test-key' })).status).toBe(401);
  });

  it('word faults in its envelope, with the codes of the error table', async () => {
    const fake = fakeGateway();
    fake.fail('contacts.list', fault.status(403), fault.status(429));
    const path = `${fake.baseUrl}${room}/contacts`;
    const codes = [];
    for (let index = 0; index < 2; index += 1) {
      const { error } = (await (await fake.fetch(path)).json()) as { error: { code: string } };
      codes.push(error.code);
    }
    expect(codes).toEqual(['forbidden', 'rate_limited']);
  });
});
