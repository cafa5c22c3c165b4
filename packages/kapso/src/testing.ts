import {
  createFake,
  createRandom,
  type Fake,
  fromBase64Json,
  makePeople,
  momentBefore,
  type RouteAnswer,
  type RouteRequest,
  toBase64Json,
} from '@wa-clients/core/testing';

import type { Contact, Conversation } from './generated/operations.ts';

export { type Fake, type Fault, fault, virtualClock } from '@wa-clients/core/testing';

/** What a fake Kapso holds. */
export interface FakeKapsoOptions {
  /** Seed of the made-up data; the same seed gives the same data. Default 1. */
  readonly seed?: number;
  /** Contacts to make. Default 250. */
  readonly contacts?: number;
  /** Conversations to make. Default 40. */
  readonly conversations?: number;
  /** The key that it takes. Default `test-key`. */
  readonly apiKey?: string;
}

/** A Kapso in memory. */
export interface FakeKapso extends Fake {
  /** What it holds, in the order of its lists. */
  readonly data: { readonly contacts: readonly Required<Contact>[]; readonly conversations: readonly Conversation[] };
}

const now = Date.parse('2026-06-01T00:00:00Z');
const stamp = (time: number) => new Date(time).toISOString().replace('Z', '000Z');

/**
 * Makes a Kapso in memory, with its two ways to page, its limits and its error forms.
 *
 * @example
 * const fake = fakeKapso({ contacts: 1_000 });
 * const kapso = createKapso({ apiKey: 'test-key', fetch: fake.fetch });
 */
export function fakeKapso(options: FakeKapsoOptions = {}): FakeKapso {
  const data = makeData(options);
  const fake = createFake({
    baseUrl: 'https://api.kapso.ai/platform/v1',
    errorBody: (status) => ({ error: `Status ${status}` }),
    authenticate: (headers) =>
      headers.get('x-api-key') === (options.apiKey ?? 'test-key')
        ? undefined
        : { status: 401, body: { error: 'Invalid API key' } },
    routes: [
      {
        operation: 'contacts.list',
        method: 'GET',
        path: '/whatsapp/contacts',
        handle: ({ query }) => {
          const rows = data.contacts.filter((contact) => isWanted(contact, query));
          // Without any paging parameter the older way answers; one of the cursor's own chooses the newer.
          const byCursor = ['limit', 'after', 'before'].some((name) => query.has(name));
          return byCursor ? cursorPage(rows, query, 'created_at') : numberedPage(rows, query);
        },
      },
      {
        operation: 'contacts.get',
        method: 'GET',
        path: '/whatsapp/contacts/{identifier}',
        handle: ({ params }) => {
          const identifier = params['identifier']?.replace(/^\+/, '');
          return found(data.contacts.find((contact) => isCalled(contact, identifier)));
        },
      },
      {
        operation: 'conversations.list',
        method: 'GET',
        path: '/whatsapp/conversations',
        handle: ({ query }) => {
          const rows = data.conversations.filter((conversation) => isWantedConversation(conversation, query));
          return cursorPage(rows, query, 'last_active_at');
        },
      },
      {
        operation: 'conversations.get',
        method: 'GET',
        path: '/whatsapp/conversations/{conversation_id}',
        handle: ({ params }) => found(data.conversations.find(({ id }) => id === params['conversation_id'])),
      },
    ],
  });
  return { ...fake, data };
}

function makeData({ seed = 1, contacts = 250, conversations = 40 }: FakeKapsoOptions): FakeKapso['data'] {
  const random = createRandom(seed);
  const people = makePeople(random, contacts).map((person): Required<Contact> => {
    const created = momentBefore(random, now);
    // Someone who hides their number is known by the business-scoped id alone.
    const isHidden = random.chance(0.05);
    return {
      id: random.uuid(),
      wa_id: isHidden ? null : person.phone,
      business_scoped_user_id: `US.${random.text('0123456789', 17)}`,
      parent_business_scoped_user_id: null,
      username: random.chance(0.3) ? `@${person.email.split('@')[0]}` : null,
      profile_name: person.name,
      display_name: random.chance(0.2) ? `${person.name} (VIP)` : null,
      customer_id: random.chance(0.4) ? random.uuid() : null,
      metadata: random.chance(0.5) ? { segment: random.pick(['vip', 'new', 'churned']) } : null,
      created_at: stamp(created),
      updated_at: stamp(created + random.integer(86_400_000)),
    };
  });
  const newestFirst = people.toSorted((a, b) => compare(b, a, 'created_at'));
  const threads = Array.from({ length: contacts === 0 ? 0 : conversations }, (): Conversation => {
    const person = random.pick(newestFirst);
    const created = momentBefore(random, now);
    const active = created + random.integer(86_400_000 * 20);
    return {
      id: random.uuid(),
      phone_number: person.wa_id,
      business_scoped_user_id: person.business_scoped_user_id,
      status: random.pick(['active', 'ended']),
      last_active_at: stamp(active),
      created_at: stamp(created),
      updated_at: stamp(active),
      metadata: {},
      phone_number_id: '1234567890',
      kapso: {
        contact_name: person.profile_name,
        messages_count: 1 + random.integer(80),
        last_message_id: `wamid.${random.text('ABCDEFGHIJKLMNOPQRSTUVWXYZ', 24)}`,
        last_message_type: 'text',
        last_message_timestamp: stamp(active),
        last_message_text: random.pick(['Thanks!', 'Is it still available?', 'See you tomorrow', 'Obrigado']),
        last_inbound_at: stamp(active),
        last_outbound_at: random.chance(0.8) ? stamp(active - 60_000) : null,
      },
    };
  });
  return { contacts: newestFirst, conversations: threads.toSorted((a, b) => compare(b, a, 'last_active_at')) };
}

type SortKey = 'created_at' | 'last_active_at';
type Row = Contact | Conversation;

function sortValues(row: Row, key: SortKey): [string, string] {
  return [String((row as Record<string, unknown>)[key]), String(row.id)];
}

function compare(a: Row, b: Row, key: SortKey): number {
  const [left, right] = [sortValues(a, key).join(' '), sortValues(b, key).join(' ')];
  return left < right ? -1 : left > right ? 1 : 0;
}

function isCalled(
  { business_scoped_user_id: scoped, id, wa_id: phone }: Required<Contact>,
  identifier?: string,
): boolean {
  return [id, phone, scoped].some((key) => key === identifier);
}

function isWanted(contact: Required<Contact>, query: URLSearchParams): boolean {
  const { created_at: created } = contact;
  const has = (name: string, value: string | null) =>
    !query.has(name) || (value ?? '').toLowerCase().includes((query.get(name) ?? '').toLowerCase());
  const is = (name: string, value: string | null) => !query.has(name) || query.get(name) === value;
  return (
    has('profile_name_contains', contact.profile_name) &&
    has('wa_id_contains', contact.wa_id) &&
    is('customer_id', contact.customer_id) &&
    is('business_scoped_user_id', contact.business_scoped_user_id) &&
    is('has_customer', String(contact.customer_id !== null)) &&
    isBetween(created, query, 'created')
  );
}

function isWantedConversation(conversation: Conversation, query: URLSearchParams): boolean {
  const is = (name: string, value: string | null | undefined) => !query.has(name) || query.get(name) === value;
  return (
    is('status', conversation.status) &&
    is('phone_number_id', conversation.phone_number_id) &&
    (conversation.phone_number ?? '').includes(query.get('phone_number') ?? '') &&
    isBetween(conversation.created_at, query, 'created') &&
    isBetween(conversation.last_active_at ?? '', query, 'last_active')
  );
}

function isBetween(moment: string, query: URLSearchParams, name: string): boolean {
  const at = Date.parse(moment);
  const bound = (suffix: string) => Date.parse(query.get(`${name}_${suffix}`) ?? '');
  return !(at <= bound('after')) && !(at >= bound('before'));
}

function found(row: unknown): RouteAnswer {
  return row ? { status: 200, body: { data: row } } : { status: 404, body: { error: 'Not found' } };
}

function cursorPage(rows: readonly Row[], query: URLSearchParams, key: SortKey): RouteAnswer {
  const limit = Math.min(100, Math.max(1, Number(query.get('limit') ?? 20) || 20));
  const place = (name: string) => {
    const cursor = fromBase64Json(query.get(name) ?? '') as { values?: unknown[] } | undefined;
    return cursor?.values?.join(' ');
  };
  const [after, before] = [place('after'), place('before')];
  const text = (row: Row) => sortValues(row, key).join(' ');
  // Newest first: what comes after a cursor is smaller than it.
  let start = after === undefined ? 0 : rows.findIndex((row) => text(row) < after);
  if (start < 0) start = rows.length;
  if (before !== undefined) {
    const end = rows.findIndex((row) => text(row) <= before);
    start = Math.max(0, (end < 0 ? rows.length : end) - limit);
  }
  const page = rows.slice(start, start + limit);
  const [first, last] = [page[0], page.at(-1)];
  const cursorOf = (row: Row | undefined) =>
    row === undefined ? {} : toBase64Json({ values: sortValues(row, key), columns: [key, 'id'] });
  // The cursors of the page's own ends are set on the last page too; only next and previous tell the end.
  const cursors = first === undefined ? {} : { before: cursorOf(first), after: cursorOf(last) };
  const paging = {
    cursors,
    next: start + limit < rows.length ? cursorOf(last) : null,
    previous: start > 0 && first !== undefined ? cursorOf(first) : null,
  };
  return { status: 200, body: { data: page, paging } };
}

function numberedPage(rows: readonly Row[], query: RouteRequest['query']): RouteAnswer {
  const page = Number(query.get('page') ?? 1);
  const size = Math.min(100, Number(query.get('per_page') ?? 20));
  if (page > 50 || page * size > 5_000) {
    const body = {
      message: 'legacy_offset_pagination_limit_exceeded',
      detail: `Page ${page} of ${size} is beyond the numbered pages; page by cursor.`,
      requested_page: page,
      requested_per_page: size,
      requested_window: page * size,
      max_page: 50,
      max_window: 5_000,
      cursor_example: 'https://api.kapso.ai/platform/v1/whatsapp/contacts?limit=100',
    };
    return { status: 400, body };
  }
  const pages = Math.ceil(rows.length / size);
  const meta = { page, per_page: size, total_pages: pages, total_count: rows.length };
  const headers = {
    'x-total': String(rows.length),
    'x-total-pages': String(pages),
    'x-per-page': String(size),
    'x-page': String(page),
  };
  return { status: 200, headers, body: { data: rows.slice((page - 1) * size, page * size), meta } };
}
