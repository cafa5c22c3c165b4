import {
  checkFakeOptions,
  createFake,
  type DescribedRoutes,
  type Fake,
  type PageShape,
  refill,
  type Route,
  type RouteAnswer,
  type RouteRequest,
} from '@wa-clients/core/testing';

import { fakeDescription } from './generated/fake.ts';
import { type FakeKirimData, makeData } from './testing/data.ts';
import { describedKirim } from './testing/described.ts';
import { invalid, refuse, requestIdOf } from './testing/failures.ts';
import type { FakeKirimOptions } from './testing/options.ts';
import { cursorPage } from './testing/paging.ts';
import { limitHeaders } from './testing/rate-limit.ts';
import { type KirimWebhookFake, webhookFake } from './testing/webhook.ts';

export {
  type Fake,
  type Fault,
  fault,
  type SignedDelivery,
  type VirtualClock,
  virtualClock,
} from '@wa-clients/core/testing';
export type { FakeKirimData } from './testing/data.ts';
export type { FakeKirimOptions } from './testing/options.ts';
export type { KirimDeliveryOptions, KirimWebhookFake } from './testing/webhook.ts';

/** An in-memory fake of Kirim.chat. */
export interface FakeKirim extends Fake {
  /** Data of the fake; changes that a test makes apply from the next request on. */
  readonly data: FakeKirimData;
  /**
   * Creates a signed webhook delivery of an event, with an example payload by default; nothing is sent.
   *
   * @example
   * const { request } = await fake.webhook('message.received');
   */
  readonly webhook: KirimWebhookFake;
  /**
   * Returns the rows of a resource by its name; `parents` are the ids in its path, by default those of the first rows.
   *
   * @throws RangeError if there is no collection with this name.
   */
  readonly collection: DescribedRoutes['collection'];
}

const contactId = /^ctc_[0-9A-HJKMNP-TV-Z]{26}$/;
const conversationId = /^cnv_[0-9A-HJKMNP-TV-Z]{26}$/;

const page: PageShape = { items: 'data', cursor: { parameter: 'cursor', next: 'next_cursor', more: 'has_more' } };

/**
 * Creates an in-memory fake of Kirim.chat, which rejects page sizes out of range and cursors of other filters.
 *
 * @throws RangeError for an option that does not exist or cannot work.
 * @example
 * const fake = fakeKirim();
 * const kirim = createKirim({ apiKey: 'test-key', fetch: fake.fetch });
 */
export function fakeKirim(given?: FakeKirimOptions): FakeKirim {
  const options = checkFakeOptions(
    'fakeKirim',
    given,
    'contacts:number conversations:number phoneNumberId:string webhookSecret:string',
    [fakeDescription],
  );
  const { apiKey = 'test-key', baseUrl = 'https://api.kirim.chat/v1', clock } = options;
  const { phoneNumberId = '106540352242922', webhookSecret = 'whsec_test' } = options;
  const data = makeData(options);
  const described = describedKirim({ ...options, phoneNumberId }, data);
  let limits = limitHeaders();
  const route = (operation: string, path: string, handle: (request: RouteRequest) => RouteAnswer): Route => ({
    operation,
    method: 'GET',
    path: `/{phone_number_id}${path}`,
    handle: (request) => {
      const asked = request.params['phone_number_id'] ?? '';
      if (!/^\d{6,20}$/.test(asked)) return invalid(request, 'invalid_field_value', 'phone_number_id');
      return asked === phoneNumberId ? handle(request) : refuse(404, request);
    },
  });
  const fake = createFake({
    baseUrl,
    ...(clock && { clock }),
    failure: refuse,
    authenticate: (request) =>
      /^bearer +(.*)$/i.exec(request.headers.get('authorization') ?? '')?.[1] === apiKey
        ? undefined
        : refuse(401, request),
    finish: (answer, request) => ({
      ...answer,
      headers: { 'x-request-id': requestIdOf(request), ...limits(request.time), ...answer.headers },
    }),
    isWhole: true,
    reset: () => {
      refill(data, makeData(options));
      described.reset();
      limits = limitHeaders();
    },
    routes: [
      { ...route('contacts.list', '/contacts', (request) => listContacts(data, request)), page },
      route('contacts.get', '/contacts/{id}', (request) => find(data.contacts, contactId, request)),
      { ...route('conversations.list', '/conversations', (request) => listConversations(data, request)), page },
      route('conversations.get', '/conversations/{id}', (request) => find(data.conversations, conversationId, request)),
      ...described.routes,
    ],
  });
  return { ...fake, data, collection: described.collection, webhook: webhookFake(webhookSecret, clock) };
}

function listContacts({ contacts }: FakeKirimData, request: RouteRequest): RouteAnswer {
  const [phone, search] = [request.query.get('phone'), request.query.get('search')];
  if (search === '' || (search?.length ?? 0) > 200) return invalid(request, 'invalid_field_value', 'search');
  const text = (search ?? '').toLowerCase();
  const rows =
    phone === null && search === null
      ? contacts
      : contacts.filter(
          ({ email, name, phone_number: number }) =>
            (phone === null || phone === number) && `${name ?? ''}\n${email ?? ''}`.toLowerCase().includes(text),
        );
  return cursorPage(rows, request, { list: 'contacts', sortBy: 'created_at', filters: ['phone', 'search'] });
}

function listConversations({ conversations }: FakeKirimData, request: RouteRequest): RouteAnswer {
  const [status, id] = [request.query.get('status'), request.query.get('contact_id')];
  if (!['open', 'resolved', 'pending'].includes(status ?? 'open')) {
    return invalid(request, 'invalid_field_value', 'status');
  }
  if (id !== null && !contactId.test(id)) return invalid(request, 'invalid_field_value', 'contact_id');
  const rows = conversations.filter(
    (one) => (status === null || status === one.status) && (id === null || id === one.contact.id),
  );
  const filters = ['status', 'contact_id'];
  return cursorPage(rows, request, { list: 'conversations', sortBy: 'last_message_at', filters });
}

function find(rows: readonly { readonly id: string }[], form: RegExp, request: RouteRequest): RouteAnswer {
  const asked = request.params['id'] ?? '';
  if (!form.test(asked)) return invalid(request, 'invalid_field_value', 'id');
  const row = rows.find(({ id }) => id === asked);
  return row ? { status: 200, body: { data: row, request_id: requestIdOf(request) } } : refuse(404, request);
}
