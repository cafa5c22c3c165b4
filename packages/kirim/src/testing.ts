import {
  createFake,
  createRandom,
  type Fake,
  fromBase64Json,
  makePeople,
  momentBefore,
  type Random,
  type RouteAnswer,
  type RouteRequest,
  toBase64Json,
} from '@wa-clients/core/testing';

import type { Contact, Conversation } from './generated/operations.ts';

export { type Fake, type Fault, fault, virtualClock } from '@wa-clients/core/testing';

/** What a fake Kirim.chat holds. */
export interface FakeKirimOptions {
  /** Seed of the made-up data; the same seed gives the same data. Default 1. */
  readonly seed?: number;
  /** Contacts to make. Default 250. */
  readonly contacts?: number;
  /** Conversations to make. Default 40. */
  readonly conversations?: number;
  /** The one account that it knows. Default `106540352242922`. */
  readonly phoneNumberId?: string;
  /** The key that it takes. Default `test-key`. */
  readonly apiKey?: string;
}

/** A Kirim.chat in memory. */
export interface FakeKirim extends Fake {
  /** What it holds, in the order of its lists. */
  readonly data: { readonly contacts: readonly Contact[]; readonly conversations: readonly Conversation[] };
}

const now = Date.parse('2026-06-01T00:00:00Z');
const accountNumber = '+6281200000001';
const requestId = 'req_01HXYZABCDEFGHJKMNPQRSTVWX';
const stamp = (time: number) => new Date(time).toISOString();
const crockford = (random: Random) => random.text('0123456789ABCDEFGHJKMNPQRSTVWXYZ', 26);

/**
 * Makes a Kirim.chat in memory, which refuses page sizes out of range and cursors of other filters.
 *
 * @example
 * const fake = fakeKirim();
 * const kirim = createKirim({ apiKey: 'test-key', fetch: fake.fetch });
 */
export function fakeKirim(options: FakeKirimOptions = {}): FakeKirim {
  const { apiKey = 'test-key', phoneNumberId = '106540352242922' } = options;
  const data = makeData(options);
  const inAccount = (answer: (request: RouteRequest) => RouteAnswer) => (request: RouteRequest) =>
    withHeaders(request.params['phone_number_id'] === phoneNumberId ? answer(request) : notFound());
  const fake = createFake({
    baseUrl: 'https://api.kirim.chat/v1',
    errorBody: (status) => failure(status, 'api_error', 'internal_error').body,
    authenticate: (headers) =>
      headers.get('authorization') === `Bearer ${apiKey}`
        ? undefined
        : withHeaders(failure(401, 'authentication_error', 'invalid_api_key')),
    routes: [
      {
        operation: 'contacts.list',
        method: 'GET',
        path: '/{phone_number_id}/contacts',
        handle: inAccount(({ query }) => {
          const search = query.get('search');
          if (search !== null && (search === '' || search.length > 200))
            return invalid('invalid_field_value', 'search');
          const rows = data.contacts.filter(
            ({ email, name, phone_number: phone }) =>
              (!query.has('phone') || query.get('phone') === phone) &&
              `${name ?? ''}\n${email ?? ''}`.toLowerCase().includes((search ?? '').toLowerCase()),
          );
          return page(rows, query, ['phone', 'search']);
        }),
      },
      {
        operation: 'contacts.get',
        method: 'GET',
        path: '/{phone_number_id}/contacts/{id}',
        handle: inAccount(({ params }) => found(data.contacts.find(({ id }) => id === params['id']))),
      },
      {
        operation: 'conversations.list',
        method: 'GET',
        path: '/{phone_number_id}/conversations',
        handle: inAccount(({ query }) => {
          const rows = data.conversations.filter(
            ({ contact, status }) =>
              (!query.has('status') || query.get('status') === status) &&
              (!query.has('contact_id') || query.get('contact_id') === contact.id),
          );
          return page(rows, query, ['status', 'contact_id']);
        }),
      },
      {
        operation: 'conversations.get',
        method: 'GET',
        path: '/{phone_number_id}/conversations/{id}',
        handle: inAccount(({ params }) => found(data.conversations.find(({ id }) => id === params['id']))),
      },
    ],
  });
  return { ...fake, data };
}

function makeData({ seed = 1, contacts = 250, conversations = 40 }: FakeKirimOptions): FakeKirim['data'] {
  const random = createRandom(seed);
  const people = makePeople(random, contacts).map((person): Contact => {
    const created = momentBefore(random, now);
    return {
      id: `ctc_${crockford(random)}`,
      object: 'contact',
      phone_number: `+${person.phone}`,
      name: random.chance(0.9) ? person.name : null,
      email: random.chance(0.5) ? person.email : null,
      metadata: random.chance(0.3) ? { source: 'import' } : null,
      whatsapp_account: { phone_number: accountNumber },
      created_at: stamp(created),
      updated_at: stamp(created + 60_000),
    };
  });
  const threads = Array.from({ length: contacts === 0 ? 0 : conversations }, (): Conversation => {
    const { id, name, phone_number: phone } = random.pick(people);
    const created = momentBefore(random, now);
    const last = random.chance(0.95) ? stamp(created + random.integer(86_400_000)) : null;
    return {
      id: `cnv_${crockford(random)}`,
      object: 'conversation',
      status: random.pick(['open', 'resolved', 'pending']),
      contact: { id, name, phone_number: phone },
      whatsapp_account: { phone_number: accountNumber },
      assignee: random.chance(0.4) ? { id: `usr_${crockford(random)}`, name: 'Sari', email: null } : null,
      unread_count: random.integer(5),
      last_message_at: last,
      last_inbound_at: last,
      created_at: stamp(created),
      updated_at: last ?? stamp(created),
    };
  });
  // The latest message first; those without one last.
  const byMessage = threads.toSorted((a, b) => ((a.last_message_at ?? '') < (b.last_message_at ?? '') ? 1 : -1));
  return { contacts: people, conversations: byMessage };
}

function failure(status: number, type: string, code: string, param?: string): RouteAnswer {
  const message = `The request failed: ${code}.`;
  return { status, body: { error: { type, code, message, ...(param && { param }), request_id: requestId } } };
}

function invalid(code: string, param: string): RouteAnswer {
  return failure(400, 'invalid_request_error', code, param);
}

function notFound(): RouteAnswer {
  return failure(404, 'not_found', 'resource_not_found');
}

function found(row: unknown): RouteAnswer {
  return row ? { status: 200, body: { data: row, request_id: requestId } } : notFound();
}

function withHeaders(answer: RouteAnswer): RouteAnswer {
  const limits = {
    'x-ratelimit-limit': '600',
    'x-ratelimit-remaining': '599',
    'x-ratelimit-reset': String(now / 1000),
  };
  return { ...answer, headers: { ...limits, 'x-request-id': requestId } };
}

function page(rows: readonly unknown[], query: URLSearchParams, filters: readonly string[]): RouteAnswer {
  const asked = query.get('limit') ?? '25';
  const limit = Number(asked);
  if (!/^\d+$/.test(asked) || limit < 1 || limit > 100) return invalid('invalid_limit', 'limit');
  // A cursor knows the filters that it was made for.
  const bound = JSON.stringify(filters.map((name) => query.get(name)));
  const cursor = query.get('cursor');
  const position = cursor === null ? [0, bound] : fromBase64Json(cursor);
  if (!Array.isArray(position) || position[1] !== bound) return invalid('invalid_cursor', 'cursor');
  const next = Number(position[0]) + limit;
  const hasMore = next < rows.length;
  const body = {
    data: rows.slice(Number(position[0]), next),
    has_more: hasMore,
    next_cursor: hasMore ? toBase64Json([next, bound]) : null,
    request_id: requestId,
  };
  return { status: 200, body };
}
