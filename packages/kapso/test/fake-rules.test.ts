import { describe, expect, it } from 'vitest';

import type { Contact, ListContactsBody, ListConversationsBody } from '../src/index.ts';
import * as schemas from '../src/generated/schemas.ts';
import { createKapso } from '../src/index.ts';
import { type FakeKapso, fakeKapso, fault, virtualClock } from '../src/testing.ts';

/** An answer of the fake's. */
interface Answer<Body> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
}
type Responses = Readonly<Record<number, { safeParse(value: unknown): { error?: { issues: unknown[] } } }>>;

const { getContactResponses, getConversationResponses, listContactsResponses, listConversationsResponses } = schemas;

/** Asks the fake without a client; the body must be as described for its status. */
async function ask(fake: FakeKapso, path: string, responses: Responses, key = 'test-key') {
  const response = await fake.fetch(`${fake.baseUrl}${path}`, { headers: { 'X-API-Key': key } });
  const body: unknown = await response.json();
  const schema = responses[response.status];
  expect(schema, `${path} answers ${response.status}`).toBeDefined();
  expect(schema?.safeParse(body).error?.issues ?? []).toEqual([]);
  return { status: response.status, headers: response.headers, body };
}

const contacts = (fake: FakeKapso, query: string) =>
  ask(fake, `/whatsapp/contacts?${query}`, listContactsResponses) as Promise<Answer<ListContactsBody>>;
const conversations = (fake: FakeKapso, query: string) =>
  ask(fake, `/whatsapp/conversations?${query}`, listConversationsResponses) as Promise<Answer<ListConversationsBody>>;
const idsOf = (rows: readonly { id?: string }[]) => rows.map(({ id }) => id);
const decode = (cursor: string | null | undefined): unknown => JSON.parse(atob(cursor ?? ''));

describe("the fake Kapso's pages by cursor", () => {
  it('hold 20 rows, newest first, or as many as asked, within 1 and 100', async () => {
    const fake = fakeKapso({ contacts: 150 });
    for (const [limit, size] of [
      ['', 20],
      ['7', 7],
      ['100', 100],
      ['101', 100],
      ['0', 1],
      ['-4', 1],
      ['x', 20],
    ] as const) {
      const { body } = await contacts(fake, `limit=${limit}`);
      expect(idsOf(body.data), `limit=${limit}`).toEqual(idsOf(fake.data.contacts.slice(0, size)));
      expect(body.meta).toBeUndefined();
    }
    const created = fake.data.contacts.map((contact) => contact.created_at);
    expect(created).toEqual(created.toSorted().toReversed());
  });

  it('end with a null next while the cursor of the last row is still set', async () => {
    const fake = fakeKapso({ contacts: 5 });
    const { body } = await contacts(fake, 'limit=5');
    expect(body.paging).toMatchObject({ next: null, previous: null });
    const last = fake.data.contacts[4];
    expect(decode(body.paging?.cursors?.after)).toEqual({
      values: [last?.created_at, last?.id],
      columns: ['created_at', 'id'],
    });
  });

  it('lead on with next and back with previous, also where many rows share a moment', async () => {
    const fake = fakeKapso({ contacts: 60 });
    const [first] = fake.data.contacts;
    for (const contact of fake.data.contacts) contact.created_at = first?.created_at ?? '';
    fake.data.contacts.sort((a, b) => (a.id > b.id ? -1 : 1));
    const forward: (string | undefined)[] = [];
    let cursor: string | null | undefined;
    let page = await contacts(fake, 'limit=7');
    for (;;) {
      forward.push(...idsOf(page.body.data));
      cursor = page.body.paging?.next;
      if (!cursor) break;
      page = await contacts(fake, `limit=7&after=${encodeURIComponent(cursor)}`);
    }
    expect(forward).toEqual(idsOf(fake.data.contacts));
    const backward = idsOf(page.body.data);
    while ((cursor = page.body.paging?.previous)) {
      page = await contacts(fake, `limit=7&before=${encodeURIComponent(cursor)}`);
      backward.unshift(...idsOf(page.body.data));
      expect(page.body.paging?.next).toBe(page.body.paging?.cursors?.after);
    }
    expect(backward).toEqual(idsOf(fake.data.contacts));
  });

  it('are empty, with null cursors, where nothing passes the filters', async () => {
    const { body } = await contacts(fakeKapso(), 'limit=5&wa_id_contains=nobody');
    expect(body).toEqual({ data: [], paging: { cursors: { before: null, after: null }, next: null, previous: null } });
  });

  it('refuse cursors that cannot be read, that belong to another list, and two at once', async () => {
    const fake = fakeKapso();
    const { body } = await conversations(fake, 'limit=1');
    const foreign = encodeURIComponent(body.paging.next ?? '');
    const own = encodeURIComponent((await contacts(fake, 'limit=1')).body.paging?.next ?? '');
    for (const query of ['after=nonsense', `before=${foreign}`, `after=${own}&before=${own}`]) {
      expect(await contacts(fake, query), query).toMatchObject({ status: 400, body: { error: 'Invalid cursor' } });
    }
    expect((await conversations(fake, 'after=nonsense')).status).toBe(422);
  });

  it('tell the rate limit of the plan', async () => {
    const fake = fakeKapso({ clock: virtualClock() });
    const left = async () => {
      const { headers } = await contacts(fake, 'limit=1');
      return [headers.get('x-ratelimit-limit'), headers.get('x-ratelimit-remaining')];
    };
    expect([await left(), await left()]).toEqual([
      ['500', '499'],
      ['500', '498'],
    ]);
  });
});

describe("the fake Kapso's numbered pages", () => {
  it('answer when no parameter of the cursors is sent, with totals in the body and in headers', async () => {
    const fake = fakeKapso({ contacts: 45 });
    const { body, headers } = await contacts(fake, '');
    expect(idsOf(body.data)).toEqual(idsOf(fake.data.contacts.slice(0, 20)));
    expect(body.paging).toBeUndefined();
    expect(body.meta).toEqual({ page: 1, per_page: 20, total_pages: 3, total_count: 45 });
    const names = ['x-total', 'x-total-pages', 'x-per-page', 'x-page'];
    expect(names.map((name) => headers.get(name))).toEqual(['45', '3', '20', '1']);
    expect((await contacts(fake, 'page=3&limit=20')).body.paging).toBeDefined();
  });

  it('link to their neighbours with the filters kept', async () => {
    const fake = fakeKapso({ contacts: 30 });
    const { headers } = await contacts(fake, 'per_page=10&page=2&created_after=2020-01-01T00:00:00Z');
    const links = (headers.get('link') ?? '').split(', ').map((link) => /^<(.+)>; rel="(.+)"$/.exec(link)?.slice(1));
    expect(links.map((link) => link?.[1])).toEqual(['first', 'prev', 'next', 'last']);
    const next = new URL(links[2]?.[0] ?? '');
    expect(next.href.startsWith('https://api.kapso.ai/platform/v1/whatsapp/contacts?')).toBe(true);
    expect(Object.fromEntries(next.searchParams)).toEqual({
      per_page: '10',
      page: '3',
      created_after: '2020-01-01T00:00:00Z',
    });
    expect((await contacts(fake, 'per_page=100')).headers.get('link')).toBeNull();
  });

  it('refuse page 51 with the body of the Kapso page', async () => {
    const { body, status } = await contacts(fakeKapso(), 'page=51&per_page=100');
    expect(status).toBe(400);
    // The examples of the seed, value for value.
    expect(body).toEqual({
      message: 'legacy_offset_pagination_limit_exceeded',
      detail:
        'Page 51 exceeds the maximum supported legacy offset page (50). Use cursor pagination with limit, after, and before.',
      requested_page: 51,
      requested_per_page: 100,
      requested_window: 5100,
      max_page: 50,
      max_window: 5000,
      cursor_example: 'https://api.kapso.ai/platform/v1/whatsapp/contacts?limit=100',
    });
  });

  it('refuse a window beyond 5,000 rows within the first 50 pages, and serve one of just 5,000', async () => {
    const fake = fakeKapso();
    expect(await contacts(fake, 'page=50&per_page=101')).toMatchObject({
      status: 400,
      body: { requested_window: 5050 },
    });
    expect(await contacts(fake, 'page=50&per_page=100')).toMatchObject({ status: 200, body: { data: [] } });
  });
});

describe("the fake Kapso's filters", () => {
  const fake = fakeKapso({ contacts: 200, conversations: 80 });
  const someone = fake.data.contacts.find(({ customer_id: id, wa_id: phone }) => id && phone);

  it('pick contacts by each of their names', async () => {
    const { customers } = fake.data;
    const checks: [string, (contact: Required<Contact>) => boolean][] = [
      ['has_customer=true', ({ customer_id: id }) => id !== null],
      ['has_customer=false', ({ customer_id: id }) => id === null],
      [`customer_id=${someone?.customer_id}`, ({ customer_id: id }) => id === someone?.customer_id],
      [`customer_external_id=${customers[3]?.external_id}`, ({ customer_id: id }) => id === customers[3]?.id],
      ['profile_name_contains=AN', ({ profile_name: name }) => name.toLowerCase().includes('an')],
      ['wa_id_contains=55', ({ wa_id: phone }) => phone?.includes('55') === true],
      ['created_after=2026-01-01T00:00:00Z', ({ created_at: at }) => at > '2026-01-01T00:00:00.000000Z'],
      ['created_before=2026-01-01T00:00:00Z', ({ created_at: at }) => at < '2026-01-01T00:00:00.000000Z'],
    ];
    for (const [query, isWanted] of checks) {
      const wanted = fake.data.contacts.filter(isWanted);
      expect(wanted.length, query).toBeGreaterThan(0);
      expect(wanted.length, query).toBeLessThan(200);
      const { body } = await contacts(fake, `${query}&per_page=100`);
      expect(body.meta?.total_count, query).toBe(wanted.length);
      expect(idsOf(body.data), query).toEqual(idsOf(wanted.slice(0, 100)));
    }
  });

  it('pick conversations, and refuse with 422 what cannot be used', async () => {
    const { assignees, conversations: all } = fake.data;
    const member = assignees.values().next().value;
    const checks: [string, (conversation: (typeof all)[number]) => boolean][] = [
      ['status=ended', ({ status }) => status === 'ended'],
      ['unassigned=true', ({ id }) => !assignees.has(id)],
      [`assigned_user_id=${member}`, ({ id }) => assignees.get(id) === member],
      ['phone_number=62', ({ phone_number: phone }) => phone?.includes('62') === true],
      ['last_active_after=2026-01-01T00:00:00Z', ({ last_active_at: at }) => (at ?? '') > '2026-01-01T00:00:00Z'],
    ];
    for (const [query, isWanted] of checks) {
      const wanted = all.filter(isWanted);
      expect(wanted.length, query).toBeGreaterThan(0);
      expect(wanted.length, query).toBeLessThan(80);
      expect(idsOf((await conversations(fake, `${query}&limit=100`)).body.data), query).toEqual(idsOf(wanted));
    }
    for (const query of [
      `unassigned=true&assigned_user_id=${member}`,
      'assigned_user_id=me',
      'status=open',
      'created_after=now',
    ]) {
      expect((await conversations(fake, query)).status, query).toBe(422);
    }
  });

  it('find a contact by UUID, by phone number with and without its plus, and by business-scoped id', async () => {
    const scoped = fake.data.contacts.find(({ business_scoped_user_id: id, wa_id: phone }) => id && !phone);
    const names = [someone?.id, someone?.wa_id, `%2B${someone?.wa_id}`];
    for (const name of names) {
      const { body } = await ask(fake, `/whatsapp/contacts/${name}`, getContactResponses);
      expect(body, String(name)).toEqual({ data: someone });
    }
    const { body } = await ask(fake, `/whatsapp/contacts/${scoped?.business_scoped_user_id}`, getContactResponses);
    expect(body).toEqual({ data: scoped });
  });
});

describe("the fake Kapso's other answers", () => {
  it('are as described: rows, 404 and 401', async () => {
    const fake = fakeKapso();
    const [row] = fake.data.conversations;
    expect((await ask(fake, `/whatsapp/conversations/${row?.id}`, getConversationResponses)).body).toEqual({
      data: row,
    });
    for (const [path, responses] of [
      ['/whatsapp/contacts/nobody', getContactResponses],
      ['/whatsapp/conversations/nothing', getConversationResponses],
    ] as const) {
      expect((await ask(fake, path, responses)).status, path).toBe(404);
      expect((await ask(fake, path, responses, 'wrong')).status, path).toBe(401);
    }
  });

  it('follow the activity of a conversation, which moves to the front', async () => {
    const fake = fakeKapso({ conversations: 10 });
    const last = fake.data.conversations[9];
    if (last) last.last_active_at = '2026-06-02T00:00:00Z';
    expect((await conversations(fake, 'limit=3')).body.data[0]?.id).toBe(last?.id);
  });

  it('let a client wait out a rate limit on a virtual clock', async () => {
    const clock = virtualClock();
    const fake = fakeKapso({ contacts: 250, clock });
    const start = clock.now();
    fake.fail('contacts.list', fault.status(429, { retryAfter: 50 }), fault.status(503), fault.reset());
    const kapso = createKapso({ apiKey: 'test-key', fetch: fake.fetch, clock, retry: { attempts: 5 } });
    expect(await kapso.contacts.list().collect({ maxItems: 1_000 })).toHaveLength(250);
    expect(fake.requests).toHaveLength(6);
    expect(clock.now() - start).toBeGreaterThanOrEqual(50_000);
  });
});
