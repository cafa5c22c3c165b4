import {
  checkFakeOptions,
  createFake,
  type DescribedRoutes,
  type Fake,
  refill,
  type RouteAnswer,
  type RouteRequest,
} from '@wa-clients/core/testing';

import type { Contact } from './generated/operations.ts';
import { fakeDescription } from './generated/fake.ts';
import { type FakeWapikitData, makeData } from './testing/data.ts';
import { describedWapikit } from './testing/described.ts';
import type { FakeWapikitOptions } from './testing/options.ts';
import { joinedPage, type PageOutcome } from './testing/paging.ts';
import { type FakeWapikitRealtime, realtimeServer } from './testing/realtime.ts';

export { type Fake, type Fault, fault, type VirtualClock, virtualClock } from '@wa-clients/core/testing';
export type { FakeWapikitData } from './testing/data.ts';
export type { FakeWapikitOptions } from './testing/options.ts';
export type { FakeWapikitRealtime } from './testing/realtime.ts';

/** An in-memory fake of Wapikit. */
export interface FakeWapikit extends Fake {
  /** Data of the fake; changes that a test makes apply from the next request on. */
  readonly data: FakeWapikitData;
  /** Server-sent events that it sends. */
  readonly realtime: FakeWapikitRealtime;
  /**
   * Returns the rows of a resource by its name; `parents` are the ids in its path, by default those of the first rows.
   *
   * @throws RangeError if there is no collection with this name.
   */
  readonly collection: DescribedRoutes['collection'];
}

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/**
 * Creates an in-memory fake of Wapikit, which counts joined rows: short pages, repeated contacts and high totals.
 *
 * @throws RangeError for an option that does not exist or cannot work.
 * @example
 * const fake = fakeWapikit();
 * const wapikit = createWapikit({ apiKey: 'test-key', fetch: fake.fetch });
 */
export function fakeWapikit(given?: FakeWapikitOptions): FakeWapikit {
  const options = checkFakeOptions('fakeWapikit', given, 'contacts:number conversations:number errors:string', [
    fakeDescription,
  ]);
  const { apiKey = 'test-key', baseUrl = 'https://api.wapikit.com/api', clock, errors = 'text' } = options;
  const data = makeData(options);
  const refuse = (status: number, message: string): RouteAnswer => ({
    status,
    body: errors === 'text' ? message : { message },
  });
  const described = describedWapikit(options, data, refuse);
  const { route, ...realtime } = realtimeServer(apiKey);
  const answer = ({ body, refusal }: PageOutcome): RouteAnswer =>
    refusal ? refuse(refusal.status, refusal.message) : { status: 200, body };
  const fake = createFake({
    baseUrl,
    ...(clock && { clock }),
    failure: (status) => refuse(status, `Request failed with status ${status}`),
    // The token is sent without a prefix in its own header; Authorization is not read.
    authenticate: ({ headers }) =>
      headers.get('x-access-token') === apiKey ? undefined : refuse(401, 'Unauthorized access'),
    isWhole: true,
    reset: () => {
      refill(data, makeData(options));
      described.reset();
      realtime.disconnect();
    },
    routes: [
      {
        operation: 'contacts.list',
        method: 'GET',
        path: '/contacts',
        page: { items: 'contacts' },
        handle: ({ query }) => answer(listContacts(data, query)),
      },
      {
        operation: 'contacts.get',
        method: 'GET',
        path: '/contacts/{id}',
        handle: ({ params }) => {
          const contact = data.contacts.find(({ uniqueId }) => uniqueId === params['id']);
          // An unknown id is a server error with its raw text, not a 404.
          return contact ? { status: 200, body: { contact } } : refuse(500, 'sql: no rows in result set');
        },
      },
      {
        operation: 'conversations.list',
        method: 'GET',
        path: '/conversations',
        page: { items: 'conversations' },
        handle: ({ query }) => answer(listConversations(data, query)),
      },
      route,
      ...described.routes,
    ],
  });
  return { ...fake, data, realtime, collection: described.collection };
}

/** Contacts: `status` and `searchString` have no effect, and a `list_id` that is not a UUID is silently ignored. */
function listContacts({ contacts }: FakeWapikitData, query: RouteRequest['query']): PageOutcome {
  const list = query.get('list_id') ?? '';
  const wanted = uuid.test(list)
    ? contacts.filter(({ lists }) => lists.some(({ uniqueId }) => uniqueId === list))
    : contacts;
  const order = query.get('order');
  // Anything but asc is newest first; without an order the list is unsorted, which here is the order of the random ids.
  const rows =
    order === null
      ? wanted.toSorted((a, b) => (a.uniqueId < b.uniqueId ? -1 : 1))
      : order === 'asc'
        ? wanted
        : wanted.toReversed();
  return joinedPage(rows, query, { name: 'contacts', rowsOf: joinedRowsOf });
}

/** Number of joined rows: one per combination of list, conversation and message; an empty relation counts once. */
function joinedRowsOf({ conversations = [], lists }: Contact): number {
  const messages = conversations.reduce((sum, thread) => sum + Math.max(1, thread.messages.length), 0);
  return Math.max(1, lists.length) * Math.max(1, messages);
}

/** Conversations: only `status` and `campaign_id` have an effect; without a status, only active ones are listed. */
function listConversations({ conversations }: FakeWapikitData, query: RouteRequest['query']): PageOutcome {
  const [campaign, status] = [query.get('campaign_id'), query.get('status') ?? 'Active'];
  // The open-source server panics here instead of rejecting the request.
  if (campaign !== null && !uuid.test(campaign)) return { refusal: { status: 500, message: 'Internal Server Error' } };
  const rows = conversations.filter(
    (one) => one.status === status && (campaign === null || one.campaignId === campaign),
  );
  return joinedPage(rows, query, {
    name: 'conversations',
    rowsOf: ({ messages }) => Math.max(1, messages.length),
    total: 0,
  });
}
