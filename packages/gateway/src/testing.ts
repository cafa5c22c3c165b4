import {
  checkFakeOptions,
  checkReceived,
  createFake,
  type DescribedRoutes,
  type Fake,
  type PageShape,
  refill,
  type Route,
  socketServer,
} from '@wa-clients/core/testing';
import type { RouteAnswer, RouteRequest } from '@wa-clients/core/testing';

import type { Message } from './generated/operations.ts';
import { fakeDescription } from './generated/fake.ts';
import { listContacts } from './testing/contact-filter.ts';
import { byLastMessage, type FakeGatewayData, makeData } from './testing/data.ts';
import { describedGateway } from './testing/described.ts';
import type { FakeGatewayOptions } from './testing/options.ts';
import { codes, cursorPage, refuse } from './testing/paging.ts';
import type { FakeGatewayRealtime } from './testing/realtime.ts';
import { type IncomingText, receiveText } from './testing/receive.ts';
import { type GatewayWebhookFake, webhookFake } from './testing/webhook.ts';
import { createWorld, type FakeWorld } from './testing/world.ts';

export {
  type Fake,
  type Fault,
  fault,
  type SignedDelivery,
  type VirtualClock,
  virtualClock,
} from '@wa-clients/core/testing';
export type { FakeContact, FakeGatewayData } from './testing/data.ts';
export type { FakeGatewayOptions } from './testing/options.ts';
export type { FakeGatewayRealtime } from './testing/realtime.ts';
export type { IncomingText } from './testing/receive.ts';
export type { GatewayDeliveryOptions, GatewayWebhookFake } from './testing/webhook.ts';

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
  /**
   * Creates a signed delivery of an event, with an example payload unless the test passes another; nothing is sent.
   *
   * @example
   * const { request } = await fake.webhook('message');
   */
  readonly webhook: GatewayWebhookFake;
  /**
   * Receives a text message from WhatsApp: it is stored in its chat, and its event `message` goes to streams and webhooks.
   *
   * @example
   * fake.receive({ from: '6281234567890@s.whatsapp.net', text: 'Hello' });
   */
  readonly receive: (message: IncomingText) => Message;
  /**
   * Resolves once every delivery that has begun is handled. Signing takes real time, so wait for it after the clock moved.
   *
   * @example
   * await clock.advance(1_000);
   * await fake.settled();
   */
  readonly settled: () => Promise<void>;
  /** Returns when the next receipt or repetition is due, in milliseconds of the fake's clock; undefined if none is planned. */
  readonly nextStatusAt: () => number | undefined;
}

const page: PageShape = { items: 'data', cursor: { parameter: 'cursor', next: 'nextCursor' } };

/**
 * Creates an in-memory fake of WhatsApp Gateway, with silent clamping, rate limits and receipts that arrive later.
 *
 * @throws RangeError for an option that does not exist or cannot work.
 * @example
 * const fake = fakeGateway();
 * const gateway = createGateway({ apiKey: 'test-key', baseUrl: fake.baseUrl, fetch: fake.fetch });
 */
export function fakeGateway(given?: FakeGatewayOptions): FakeGateway {
  const options = checkFakeOptions(
    'fakeGateway',
    given,
    'contacts:number chats:number session:string deliver:function webhookSecret:string irregular:object',
    [fakeDescription],
  );
  const { apiKey = 'test-key', baseUrl = 'https://gateway.example.com', clock, session = 'sess_01HZX' } = options;
  const now = () => clock?.now() ?? Date.now();
  const data = makeData({ ...options, session });
  const world: FakeWorld = createWorld({ ...options, session }, () => described.collection('webhooks'));
  const { accept, createTicket, reset: _reset, ...realtime } = world.realtime;
  const described = describedGateway({ ...options, session }, data, world, {
    'realtimeTickets.create': createTicket,
  });
  const fake = createFake({
    baseUrl,
    ...(clock && { clock }),
    sockets: socketServer(accept),
    failure: (status) => refuse(status, codes[status] ?? 'internal', `request failed with status ${status}`),
    authenticate: (request) => {
      world.timeline.settle(request.time);
      return credentialOf(request) === apiKey
        ? undefined
        : refuse(401, 'unauthorized', 'missing or invalid credentials');
    },
    isWhole: true,
    reset: () => {
      refill(data, makeData({ ...options, session }));
      world.reset();
      described.reset();
    },
    routes: [...storedRoutes(data, session), ...described.routes],
  });
  return {
    ...fake,
    data,
    realtime,
    collection: described.collection,
    settled: world.settled,
    nextStatusAt: () => world.timeline.nextAfter(now()),
    webhook: webhookFake(options.webhookSecret ?? 'test-secret', session, world.makeEvent),
    receive: (message) =>
      receiveText(checkReceived(message, 'from:string text:string chat:string pushName:string'), {
        session,
        time: now(),
        data,
        world,
        collection: described.collection,
      }),
  };
}

/** API key of a request; the header x-api-key wins over a bearer token. */
function credentialOf({ headers }: RouteRequest): string | undefined {
  return headers.get('x-api-key') ?? /^bearer +(.*)$/i.exec(headers.get('authorization') ?? '')?.[1];
}

/** Routes that are answered from the gateway's own store. */
function storedRoutes(data: FakeGatewayData, session: string): Route[] {
  const route = (operation: string, path: string, handle: (request: RouteRequest) => RouteAnswer): Route => ({
    operation,
    method: 'GET',
    path: `/api/v1/sessions/{session}${path}`,
    handle: (request) =>
      request.params['session'] === session ? handle(request) : refuse(404, 'not_found', 'session not found'),
  });
  return [
    { ...route('contacts.list', '/contacts', (request) => listContacts(data, request)), page },
    route('contacts.get', '/contacts/{lid}', ({ params }) => {
      const detail = data.details.get(params['lid'] ?? '');
      return detail ? { status: 200, body: detail } : refuse(404, 'not_found', 'contact not found');
    }),
    { ...route('chats.list', '/chats', (request) => listChats(data, request)), page },
    route('chats.get', '/chats/{cid}', ({ params }) => {
      const { cid = '' } = params;
      const chat = data.chats.find(({ aliases, jid }) => jid === cid || aliases?.includes(cid));
      return chat ? { status: 200, body: chat } : refuse(404, 'not_found', 'chat not found');
    }),
  ];
}

/** Returns a page of chats by their last message; a chat without messages is left out. */
function listChats({ chats }: FakeGatewayData, { query }: RouteRequest): RouteAnswer {
  const rows = chats.filter(({ lastMessageAt }) => lastMessageAt !== undefined).toSorted(byLastMessage);
  return cursorPage(rows, query, { list: 'chats', placeOf: ({ id, lastMessageAt = 0 }) => [-lastMessageAt, -id] });
}
