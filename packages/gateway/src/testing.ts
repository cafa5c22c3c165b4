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

import type { Chat, Contact } from './generated/operations.ts';

export { type Fake, type Fault, fault, virtualClock } from '@wa-clients/core/testing';

/** What a fake gateway holds. */
export interface FakeGatewayOptions {
  /** Seed of the made-up data; the same seed gives the same data. Default 1. */
  readonly seed?: number;
  /** Contacts to make. Default 250. */
  readonly contacts?: number;
  /** Chats to make. Default 40. */
  readonly chats?: number;
  /** The one session that it knows. Default `sess_01HZX`. */
  readonly session?: string;
  /** The key that it takes. Default `test-key`. */
  readonly apiKey?: string;
  /** Address of the deployment. Default `https://gateway.example.com`. */
  readonly baseUrl?: string;
}

/** A gateway in memory. */
export interface FakeGateway extends Fake {
  /** What it holds, in the order of its lists. */
  readonly data: { readonly contacts: readonly FakeContact[]; readonly chats: readonly Required<Chat>[] };
}

/** A contact and the group that it was met in, which the wire does not show. */
export interface FakeContact extends Contact {
  readonly lid: string;
  readonly name: string;
  readonly phoneNumber: string;
}

const group = '12345-67890@g.us';
const now = Date.parse('2026-06-01T00:00:00Z');

/**
 * Makes a gateway in memory, with its silent clamping and its two ends of a list.
 *
 * @example
 * const fake = fakeGateway();
 * const gateway = createGateway({ apiKey: 'test-key', baseUrl: fake.baseUrl, fetch: fake.fetch });
 */
export function fakeGateway(options: FakeGatewayOptions = {}): FakeGateway {
  const { apiKey = 'test-key', baseUrl = 'https://gateway.example.com', session = 'sess_01HZX' } = options;
  const data = makeData(options, session);
  const inSession = (answer: (request: RouteRequest) => RouteAnswer) => (request: RouteRequest) =>
    request.params['session'] === session ? answer(request) : error(404, 'not_found', 'session not found');
  const room = '/api/v1/sessions/{session}';
  const fake = createFake({
    baseUrl,
    errorBody: (status) => ({
      error: { code: status === 429 ? 'rate_limited' : 'internal', message: `status ${status}` },
    }),
    authenticate: (headers) =>
      headers.get('authorization') === `Bearer ${apiKey}` ? undefined : error(401, 'unauthorized', 'invalid token'),
    routes: [
      {
        operation: 'contacts.list',
        method: 'GET',
        path: `${room}/contacts`,
        handle: inSession(({ query }) => {
          const source = query.get('source');
          if (source !== null && source !== 'dm' && source !== 'group') return malformed('source');
          const wanted = (query.get('q') ?? '').toLowerCase();
          const rows = data.contacts.filter(
            (contact) =>
              (source === null || contact.source === source) &&
              (!query.has('group') || (query.get('group') === group && contact.source === 'group')) &&
              `${contact.name} ${contact.phoneNumber}`.toLowerCase().includes(wanted),
          );
          return page(rows, query, '');
        }),
      },
      {
        operation: 'contacts.get',
        method: 'GET',
        path: `${room}/contacts/{lid}`,
        handle: inSession(({ params }) => {
          const index = data.contacts.findIndex(({ lid }) => lid === params['lid']);
          const contact = data.contacts[index];
          if (!contact) return error(404, 'not_found', 'contact not found');
          const { businessName, lid, name, phoneNumber, source } = contact;
          const identity = {
            businessName,
            id: index + 1,
            lid,
            name,
            phoneJid: `${phoneNumber}@s.whatsapp.net`,
            phoneNumber,
          };
          const groups = source === 'group' ? [{ jid: group, name: 'Neighbours', role: 'member', lastSeen: now }] : [];
          return { status: 200, body: { dm: source === 'dm', groups, identity } };
        }),
      },
      {
        operation: 'chats.list',
        method: 'GET',
        path: `${room}/chats`,
        handle: inSession(({ query }) => page(data.chats, query, null)),
      },
      {
        operation: 'chats.get',
        method: 'GET',
        path: `${room}/chats/{cid}`,
        handle: inSession(({ params }) => {
          const chat = data.chats.find(({ jid }) => jid === params['cid']);
          return chat ? { status: 200, body: chat } : error(404, 'not_found', 'chat not found');
        }),
      },
    ],
  });
  return { ...fake, data };
}

function makeData({ seed = 1, contacts = 250, chats = 40 }: FakeGatewayOptions, session: string): FakeGateway['data'] {
  const random = createRandom(seed);
  const people = makePeople(random, contacts).map((person) => ({
    businessName: person.business ?? '',
    lid: `${random.text('123456789', 15)}@lid`,
    name: person.name,
    phoneNumber: person.phone,
    source: random.chance(0.6) ? 'dm' : 'group',
  }));
  const threads = people.slice(0, chats).map(({ name, phoneNumber }, index) => ({
    archived: random.chance(0.1),
    id: index + 1,
    jid: `${phoneNumber}@s.whatsapp.net`,
    lastMessageAt: momentBefore(random, now),
    mutedUntil: 0,
    name,
    pinned: random.chance(0.1),
    sessionId: session,
    type: 'dm',
    unreadCount: random.integer(9),
  }));
  return { contacts: people, chats: threads };
}

function error(status: number, code: string, message: string): RouteAnswer {
  return { status, body: { error: { code, message } } };
}

function malformed(name: string): RouteAnswer {
  return error(400, 'validation_error', `${name} is malformed`);
}

/** A page; what ends the list differs from list to list. */
function page(rows: readonly unknown[], query: URLSearchParams, end: '' | null): RouteAnswer {
  const asked = query.get('limit') ?? '0';
  if (!/^-?\d+$/.test(asked)) return malformed('limit');
  // Out of range is brought into range without a word; 0 is the default.
  const limit = Number(asked) === 0 ? 50 : Math.min(200, Math.max(1, Number(asked)));
  const cursor = query.get('cursor');
  const start = cursor === null || cursor === '' ? 0 : fromBase64Json(cursor);
  if (typeof start !== 'number') return malformed('cursor');
  const next = start + limit;
  return {
    status: 200,
    body: { data: rows.slice(start, next), nextCursor: next < rows.length ? toBase64Json(next) : end },
  };
}
