import {
  createFake,
  createRandom,
  type Fake,
  makePeople,
  momentBefore,
  type Random,
  type RouteAnswer,
} from '@wa-clients/core/testing';

import type { Contact, Conversation } from './generated/operations.ts';

export { type Fake, type Fault, fault, virtualClock } from '@wa-clients/core/testing';

/** What a fake Wapikit holds. */
export interface FakeWapikitOptions {
  /** Seed of the made-up data; the same seed gives the same data. Default 1. */
  readonly seed?: number;
  /** Contacts to make. Default 250. */
  readonly contacts?: number;
  /** Conversations to make. Default 40. */
  readonly conversations?: number;
  /** The token that it takes. Default `test-key`. */
  readonly apiKey?: string;
}

/** A Wapikit in memory. */
export interface FakeWapikit extends Fake {
  /** What it holds, oldest first. */
  readonly data: { readonly contacts: readonly Contact[]; readonly conversations: readonly Conversation[] };
}

const now = Date.parse('2026-06-01T00:00:00Z');
const emptyTime = '0001-01-01T00:00:00Z';

/**
 * Makes a Wapikit in memory, which counts joined rows: pages are short, contacts come twice, totals are too high.
 *
 * @example
 * const fake = fakeWapikit();
 * const wapikit = createWapikit({ apiKey: 'test-key', fetch: fake.fetch });
 */
export function fakeWapikit(options: FakeWapikitOptions = {}): FakeWapikit {
  const data = makeData(options);
  const fake = createFake({
    baseUrl: 'https://api.wapikit.com/api',
    // The newer servers answer with a bare sentence.
    errorBody: (status) => `status ${status}`,
    authenticate: (headers) =>
      headers.get('x-access-token') === (options.apiKey ?? 'test-key')
        ? undefined
        : { status: 401, body: { message: 'Unauthorized' } },
    routes: [
      {
        operation: 'contacts.list',
        method: 'GET',
        path: '/contacts',
        handle: ({ query }) => {
          const list = query.get('list_id') ?? '';
          // Anything but a UUID is ignored in silence.
          const wanted = /^[\da-f-]{36}$/i.test(list)
            ? data.contacts.filter(({ lists }) => lists.some(({ uniqueId }) => uniqueId === list))
            : data.contacts;
          const rows = joinedRows(
            wanted,
            ({ conversations = [], lists }) => Math.max(1, lists.length) * Math.max(1, conversations.length),
          );
          return page(rows, query, 'contacts', rows.length);
        },
      },
      {
        operation: 'contacts.get',
        method: 'GET',
        path: '/contacts/{id}',
        handle: ({ params }) => {
          const contact = data.contacts.find(({ uniqueId }) => uniqueId === params['id']);
          // An unknown id is a failure of the server's, not a 404.
          return contact ? { status: 200, body: { contact } } : { status: 500, body: 'sql: no rows in result set' };
        },
      },
      {
        operation: 'conversations.list',
        method: 'GET',
        path: '/conversations',
        handle: ({ query }) => {
          const status = query.get('status');
          const wanted = data.conversations.filter((one) =>
            status === null ? one.status === 'Active' : one.status === status,
          );
          return page(
            joinedRows(wanted, ({ messages }) => Math.max(1, messages.length)),
            query,
            'conversations',
            0,
          );
        },
      },
    ],
  });
  return { ...fake, data };
}

/** Each row as often as a join with what belongs to it repeats it. */
function joinedRows<Row>(rows: readonly Row[], times: (row: Row) => number): Row[] {
  return rows.flatMap((row) => Array.from({ length: times(row) }, () => row));
}

function page(
  rows: readonly { readonly uniqueId: string; readonly createdAt: string }[],
  query: URLSearchParams,
  name: string,
  total: number,
): RouteAnswer {
  const [number, size] = [query.get('page'), query.get('per_page')];
  if (number === null || size === null) return refuse('page and per_page are required');
  if (!/^-?\d+$/.test(number) || Number(number) === 0) return refuse('invalid page');
  if (!/^-?\d+$/.test(size) || Number(size) > 50) return refuse('invalid per_page');
  const ordered = query.get('order') === 'asc' ? rows : rows.toReversed();
  const start = (Number(number) - 1) * Number(size);
  const slice = ordered.slice(start, start + Number(size));
  const unique = [...new Map(slice.map((row) => [row.uniqueId, row])).values()];
  const meta = { page: Number(number), per_page: Number(size), total: slice.length === 0 ? 0 : total };
  return { status: 200, body: { [name]: unique, paginationMeta: meta } };
}

function makeData({ seed = 1, contacts = 250, conversations = 40 }: FakeWapikitOptions): FakeWapikit['data'] {
  const random = createRandom(seed);
  const lists = Array.from({ length: 4 }, (_, index) => ({ uniqueId: random.uuid(), name: `List ${index + 1}` }));
  const moments = Array.from({ length: contacts }, () => momentBefore(random, now)).toSorted((a, b) => a - b);
  const organization = random.uuid();
  const people = makePeople(random, contacts).map((person, index): Contact => {
    const createdAt = stamp(moments[index] ?? now);
    const uniqueId = random.uuid();
    // Lists within a contact carry an id and a name; everything else of them is empty.
    const own = lists
      .filter(() => random.chance(0.35))
      .map((list) => ({
        ...list,
        description: '',
        numberOfContacts: 0,
        numberOfCampaignsSent: 0,
        tags: null,
        createdAt: emptyTime,
      }));
    const threads = Array.from({ length: random.integer(3) }, () => thread(random, uniqueId, organization));
    const attributes = random.chance(0.4) ? { city: random.pick(['Lagos', 'Pune', 'Recife', 'Bandung']) } : {};
    return {
      uniqueId,
      name: person.name,
      phone: person.phone,
      attributes,
      createdAt,
      lists: own,
      conversations: threads,
      status: 'Active',
    };
  });
  const all = Array.from({ length: contacts === 0 ? 0 : conversations }, (): Conversation => {
    const { attributes, createdAt, name, phone, status, uniqueId } = random.pick(people);
    return {
      ...thread(random, uniqueId, organization),
      contact: { uniqueId, name, phone, attributes, createdAt, status },
      numberOfUnreadMessages: random.integer(4),
      tags: [],
    };
  });
  return { contacts: people, conversations: all.toSorted((a, b) => (a.createdAt < b.createdAt ? -1 : 1)) };
}

function thread(random: Random, contactId: string, organizationId: string) {
  const uniqueId = random.uuid();
  const created = momentBefore(random, now);
  const messages = Array.from({ length: random.integer(4) }, (_, index) => ({
    uniqueId: random.uuid(),
    conversationId: uniqueId,
    direction: random.pick(['InBound', 'OutBound']),
    status: random.pick(['Read', 'Sent', 'Delivered']),
    messageType: 'Text',
    createdAt: stamp(created + index * 60_000),
    messageData: { text: random.pick(['Hello', 'Price?', 'Thank you']) },
  }));
  const initiatedBy = random.pick(['Contact', 'Campaign']);
  const status = random.pick(['Active', 'Active', 'Active', 'Closed']);
  return {
    uniqueId,
    contactId,
    campaignId: '',
    organizationId,
    initiatedBy,
    messages,
    createdAt: stamp(created),
    status,
  };
}

function stamp(time: number): string {
  return new Date(time).toISOString();
}

function refuse(message: string): RouteAnswer {
  return { status: 400, body: { message } };
}
