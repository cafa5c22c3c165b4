import { describe, expect, it } from 'vitest';

import * as schemas from '../src/generated/schemas.ts';
import type { Contact, ListContactsBody, ListConversationsBody } from '../src/index.ts';
import { type FakeWapikit, fakeWapikit, type FakeWapikitOptions, fault } from '../src/testing.ts';

/** An answer of the fake's. */
interface Answer<Body> {
  readonly status: number;
  readonly body: Body;
}
type Responses = Readonly<Record<number, { safeParse(value: unknown): { error?: { issues: unknown[] } } }>>;

const { getContactResponses, listContactsResponses, listConversationsResponses } = schemas;

/** Asks the fake without a client; the body must be as described for its status. */
async function ask(fake: FakeWapikit, path: string, responses: Responses, token = 'test-key') {
  const response = await fake.fetch(`${fake.baseUrl}${path}`, { headers: { 'x-access-token': token } });
  const body: unknown = await response.json();
  const schema = responses[response.status];
  expect(schema, `${path} answers ${response.status}`).toBeDefined();
  expect(schema?.safeParse(body).error?.issues ?? []).toEqual([]);
  return { status: response.status, body };
}

const contacts = (fake: FakeWapikit, query: string) =>
  ask(fake, `/contacts?${query}`, listContactsResponses) as Promise<Answer<ListContactsBody>>;
const conversations = (fake: FakeWapikit, query: string) =>
  ask(fake, `/conversations?${query}`, listConversationsResponses) as Promise<Answer<ListConversationsBody>>;
const idsOf = (rows: readonly { uniqueId: string }[]) => rows.map(({ uniqueId }) => uniqueId);

/** Rows of contact x list x conversation x message, counted by writing them out. */
function joinOf(contact: Contact): string[] {
  const lists = contact.lists.length === 0 ? [undefined] : contact.lists;
  const threads = contact.conversations?.length ? contact.conversations : [undefined];
  return lists.flatMap(() =>
    threads.flatMap((thread) => (thread?.messages.length ? thread.messages : [undefined]).map(() => contact.uniqueId)),
  );
}

describe("the fake Wapikit's pages of contacts", () => {
  it('count joined rows: short pages, contacts on two pages, a total too high, and an empty page at the end', async () => {
    const fake = fakeWapikit({ contacts: 120 });
    const joined = fake.data.contacts.flatMap(joinOf);
    expect(joined.length).toBeGreaterThan(120);
    const pages: string[][] = [];
    for (let page = 1; ; page += 1) {
      const { body } = await contacts(fake, `page=${page}&per_page=10&order=asc`);
      if (body.contacts.length === 0) {
        expect(body.paginationMeta).toEqual({ page, per_page: 10, total: 0 });
        break;
      }
      expect(body.paginationMeta).toEqual({ page, per_page: 10, total: joined.length });
      expect(idsOf(body.contacts)).toEqual([...new Set(joined.slice((page - 1) * 10, page * 10))]);
      pages.push(idsOf(body.contacts));
    }
    expect(pages).toHaveLength(Math.ceil(joined.length / 10));
    expect(pages.slice(0, -1).some((page) => page.length < 10)).toBe(true);
    expect(pages.some((page, index) => index > 0 && page[0] === pages[index - 1]?.at(-1))).toBe(true);
    expect([...new Set(pages.flat())]).toEqual(idsOf(fake.data.contacts));
  });

  it('want both numbers, a page from 1 and at most 50 rows', async () => {
    const fake = fakeWapikit();
    for (const query of [
      '',
      'page=1',
      'per_page=10',
      'page=0&per_page=10',
      'page=1&per_page=51',
      'page=x&per_page=10',
    ]) {
      expect((await contacts(fake, query)).status, query).toBe(400);
      expect((await conversations(fake, query)).status, query).toBe(400);
    }
    expect((await contacts(fake, 'page=1&per_page=50')).status).toBe(200);
  });

  it('let numbers below through to the database', async () => {
    const fake = fakeWapikit();
    expect(await contacts(fake, 'page=-1&per_page=10')).toEqual({
      status: 500,
      body: 'pq: OFFSET must not be negative',
    });
    expect(await contacts(fake, 'page=1&per_page=-1')).toEqual({ status: 500, body: 'pq: LIMIT must not be negative' });
    expect((await contacts(fake, 'page=1&per_page=0')).body).toMatchObject({
      contacts: [],
      paginationMeta: { total: 0 },
    });
  });

  it('are oldest first with asc, newest first with anything else, and in no order without one', async () => {
    const fake = fakeWapikit({ contacts: 8 });
    const walk = async (order: string) => {
      const found: string[] = [];
      for (let page = 1; ; page += 1) {
        const { body } = await contacts(fake, `page=${page}&per_page=50${order}`);
        if (body.contacts.length === 0) return [...new Set(found)];
        found.push(...idsOf(body.contacts));
      }
    };
    const oldest = idsOf(fake.data.contacts);
    expect(fake.data.contacts.map(({ createdAt }) => createdAt)).toEqual(
      fake.data.contacts.map(({ createdAt }) => createdAt).toSorted(),
    );
    expect(await walk('&order=asc')).toEqual(oldest);
    expect(await walk('&order=desc')).toEqual(oldest.toReversed());
    expect(await walk('&order=name')).toEqual(oldest.toReversed());
    const unordered = await walk('');
    expect(unordered).not.toEqual(oldest);
    expect(unordered.toSorted()).toEqual(oldest.toSorted());
  });

  it('obey a list_id that is a UUID and ignore everything else in silence', async () => {
    const fake = fakeWapikit({ contacts: 40 });
    const [list] = fake.data.lists;
    const everything = await contacts(fake, 'page=1&per_page=50&order=asc');
    for (const filter of ['list_id=newsletter', 'status=Blocked', 'searchString=nobody']) {
      expect(await contacts(fake, `page=1&per_page=50&order=asc&${filter}`), filter).toEqual(everything);
    }
    const { body } = await contacts(fake, `page=1&per_page=50&order=asc&list_id=${list?.uniqueId}`);
    expect(body.contacts.length).toBeGreaterThan(0);
    for (const { lists } of body.contacts) expect(idsOf(lists)).toContain(list?.uniqueId);
  });

  it('carry lists of which only id and name are filled', async () => {
    const fake = fakeWapikit();
    for (const { lists } of fake.data.contacts) {
      for (const { name, uniqueId, ...empty } of lists) {
        expect([name, uniqueId]).not.toContain('');
        expect(empty).toEqual({
          description: '',
          numberOfContacts: 0,
          numberOfCampaignsSent: 0,
          tags: null,
          createdAt: '0001-01-01T00:00:00Z',
        });
      }
    }
  });
});

describe("the fake Wapikit's conversations", () => {
  it('always have a total of 0, and only active ones without a status', async () => {
    const fake = fakeWapikit({ conversations: 60 });
    for (const [query, status] of [
      ['', 'Active'],
      ['&status=Closed', 'Closed'],
      ['&status=Deleted', 'Deleted'],
    ] as const) {
      const wanted = fake.data.conversations.filter((one) => one.status === status);
      const found: string[] = [];
      for (let page = 1; ; page += 1) {
        const { body } = await conversations(fake, `page=${page}&per_page=20${query}`);
        expect(body.paginationMeta.total).toBe(0);
        if (body.conversations.length === 0) break;
        found.push(...idsOf(body.conversations));
      }
      expect(wanted.length, status).toBeGreaterThan(0);
      expect([...new Set(found)], status).toEqual(idsOf(wanted));
    }
  });

  it('obey campaign_id, fail on one that is no UUID, and ignore the other filters', async () => {
    const fake = fakeWapikit({ conversations: 30 });
    const one = fake.data.conversations.find(({ campaignId, status }) => campaignId && status === 'Active');
    const { body } = await conversations(fake, `page=1&per_page=50&campaign_id=${one?.campaignId}`);
    expect(idsOf(body.conversations)).toContain(one?.uniqueId);
    for (const { campaignId } of body.conversations) expect(campaignId).toBe(one?.campaignId);
    expect((await conversations(fake, 'page=1&per_page=50&campaign_id=1')).status).toBe(500);
    const everything = await conversations(fake, 'page=1&per_page=50');
    expect(await conversations(fake, 'page=1&per_page=50&order=desc&contact_id=1&list_id=2&message_id=3')).toEqual(
      everything,
    );
  });
});

describe("the fake Wapikit's other answers", () => {
  it('are as described: a contact, and 500 for an unknown id', async () => {
    const fake = fakeWapikit();
    const [contact] = fake.data.contacts;
    expect((await ask(fake, `/contacts/${contact?.uniqueId}`, getContactResponses)).body).toEqual({ contact });
    const unknown = '/contacts/00000000-0000-4000-8000-000000000000';
    expect(await ask(fake, unknown, getContactResponses)).toEqual({ status: 500, body: 'sql: no rows in result set' });
  });

  it('take the token bare, in its own header', async () => {
    const fake = fakeWapikit();
    expect((await ask(fake, '/contacts', listContactsResponses, 'wrong')).status).toBe(401);
    expect((await ask(fake, '/contacts', listContactsResponses, 'Bearer test-key')).status).toBe(401);
    const bearer = await fake.fetch(`${fake.baseUrl}/contacts`, { headers: { Authorization: 'Bearer test-key' } });
    expect(bearer.status).toBe(401);
  });

  it('word every failure as a bare sentence, or as an object where the older servers are asked for', async () => {
    const failures = async (options: FakeWapikitOptions) => {
      const fake = fakeWapikit(options);
      fake.fail('contacts.list', fault.status(503));
      const bodies: unknown[] = [(await (await fake.fetch(`${fake.baseUrl}/contacts`)).json()) as unknown];
      bodies.push((await contacts(fake, 'page=0&per_page=1')).body);
      bodies.push((await ask(fake, '/contacts', listContactsResponses, 'wrong')).body);
      return bodies;
    };
    for (const body of await failures({})) expect(body).toEqual(expect.any(String));
    for (const body of await failures({ errors: 'message' })) expect(body).toEqual({ message: expect.any(String) });
  });
});

describe('the other lists of the fake', () => {
  it('check neither the size of a page nor its number, which the database then refuses', async () => {
    const fake = fakeWapikit({ rows: 60 });
    const statusOf = async (path: string) =>
      (await fake.fetch(`${fake.baseUrl}${path}`, { headers: { 'x-access-token': 'test-key' } })).status;
    expect(await statusOf('/lists?page=1&per_page=100')).toBe(200);
    expect(await statusOf('/lists?page=0&per_page=10')).toBe(500);
    const [conversation] = fake.data.conversations;
    expect(await statusOf(`/conversation/${conversation?.uniqueId}/messages?page=1&per_page=51`)).toBe(400);
  });
});
