import {
  createFake,
  type DescribedRoutes,
  type Fake,
  type PageShape,
  refill,
  type Route,
  type RouteAnswer,
  type RouteRequest,
  socketServer,
  systemClock,
} from '@wa-clients/core/testing';

import { type FakeGatewayData, makeData } from './testing/data.ts';
import { describedGateway } from './testing/described.ts';
import type { FakeGatewayOptions } from './testing/options.ts';
import { codes, cursorPage, malformed, refuse } from './testing/paging.ts';
import { type FakeGatewayRealtime, realtimeServer } from './testing/realtime.ts';

export { type Fake, type Fault, fault, type VirtualClock, virtualClock } from '@wa-clients/core/testing';
export type { FakeContact, FakeGatewayData } from './testing/data.ts';
export type { FakeGatewayOptions } from './testing/options.ts';
export type { FakeGatewayRealtime } from './testing/realtime.ts';

/** An in-memory fake of WhatsApp Gateway. */
export interface FakeGateway extends Fake {
  /** Data of the fake; changes that a test makes apply from the next request on. */
  readonly data: FakeGatewayData;
  /** Events that it sends over WebSockets, in memory and on a server of `listen()`. */
  readonly realtime: FakeGatewayRealtime;
  /**
   * Returns the rows of a resource by its name; `parents` are the ids in its path, by default those of the first rows.
   *
   * @throws RangeError if there is no collection with this name.
   */
  readonly collection: DescribedRoutes['collection'];
}

const page: PageShape = { items: 'data', cursor: { parameter: 'cursor', next: 'nextCursor' } };

/**
 * Creates an in-memory fake of WhatsApp Gateway, with silent clamping and both end signals of a list.
 *
 * @example
 * const fake = fakeGateway();
 * const gateway = createGateway({ apiKey: 'test-key', baseUrl: fake.baseUrl, fetch: fake.fetch });
 */
export function fakeGateway(options: FakeGatewayOptions = {}): FakeGateway {
  const {
    apiKey = 'test-key',
    baseUrl = 'https://gateway.example.com',
    clock = systemClock,
    session = 'sess_01HZX',
  } = options;
  const data = makeData({ ...options, session });
  const { accept, createTicket, reset: resetRealtime, ...realtime } = realtimeServer({ clock, session });
  const described = describedGateway({ ...options, session }, data, { 'realtimeTickets.create': createTicket });
  const route = (operation: string, path: string, handle: (request: RouteRequest) => RouteAnswer): Route => ({
    operation,
    method: 'GET',
    path: `/api/v1/sessions/{session}${path}`,
    handle: (request) =>
      request.params['session'] === session ? handle(request) : refuse(404, 'not_found', 'session not found'),
  });
  const fake = createFake({
    baseUrl,
    clock,
    sockets: socketServer(accept),
    failure: (status) => refuse(status, codes[status] ?? 'internal', `request failed with status ${status}`),
    // The API reference names only this header; x-api-key appears only in guides.
    authenticate: ({ headers }) =>
      headers.get('authorization') === `Bearer ${apiKey}`
        ? undefined
        : refuse(401, 'unauthorized', 'missing or invalid token'),
    isWhole: true,
    reset: () => {
      refill(data, makeData({ ...options, session }));
      described.reset();
      resetRealtime();
    },
    routes: [
      { ...route('contacts.list', '/contacts', (request) => listContacts(data, request)), page },
      route('contacts.get', '/contacts/{lid}', ({ params }) => {
        const detail = data.details.get(params['lid'] ?? '');
        return detail ? { status: 200, body: detail } : refuse(404, 'not_found', 'contact not found');
      }),
      {
        ...route('chats.list', '/chats', ({ query }) =>
          cursorPage(data.chats, query, { list: 'chats', end: null, idOf: ({ id }) => id }),
        ),
        page,
      },
      route('chats.get', '/chats/{cid}', ({ params }) => {
        const chat = data.chats.find(({ jid }) => jid === params['cid']);
        return chat ? { status: 200, body: chat } : refuse(404, 'not_found', 'chat not found');
      }),
      ...described.routes,
    ],
  });
  return { ...fake, data, realtime, collection: described.collection };
}

function listContacts({ contacts, details }: FakeGatewayData, { query }: RouteRequest): RouteAnswer {
  const [source, group] = [query.get('source'), query.get('group')];
  if (source !== null && source !== 'dm' && source !== 'group') return malformed('source');
  if (group !== null && !group.endsWith('@g.us')) return malformed('group');
  const text = (query.get('q') ?? '').toLowerCase();
  const isWanted = ({ lid, name, phoneNumber }: FakeGatewayData['contacts'][number]) => {
    const { dm = false, groups } = details.get(lid) ?? {};
    // A contact can be seen in both: the filter tests either place, while the row names only one.
    const isMet = source === 'dm' ? dm : source !== 'group' || (groups ?? []).length > 0;
    const isMember = group === null || (groups ?? []).some(({ jid }) => jid === group);
    return isMet && isMember && `${name}\n${phoneNumber}`.toLowerCase().includes(text);
  };
  const rows = source === null && group === null && text === '' ? contacts : contacts.filter(isWanted);
  return cursorPage(rows, query, { list: 'contacts', end: '', idOf: ({ lid }) => details.get(lid)?.identity?.id ?? 0 });
}
