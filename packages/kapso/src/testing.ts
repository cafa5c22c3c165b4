import {
  checkFakeOptions,
  createFake,
  type DescribedRoutes,
  type Fake,
  refill,
  type RouteAnswer,
  type RouteRequest,
  type SignedDelivery,
} from '@wa-clients/core/testing';
import type { DeliveriesOptions } from '@wa-clients/whatsapp/testing';

import { fakeDescription } from './generated/platform/fake.ts';
import { fakeDescription as whatsappDescription } from './generated/whatsapp/fake.ts';
import { type FakeKapsoData, makeData } from './testing/data.ts';
import { describedKapso } from './testing/described.ts';
import type { FakeKapsoOptions } from './testing/options.ts';
import { peopleRoutes } from './testing/people-routes.ts';
import { limitHeaders } from './testing/rate-limit.ts';
import { refuse } from './testing/refuse.ts';
import { type KapsoWebhookFake, webhookFake } from './testing/webhook.ts';
import { deliveriesOf } from './testing/whatsapp/deliveries.ts';
import { businessAccountId } from './testing/whatsapp/nodes.ts';
import { type ReceivedMessage, whatsappFake } from './testing/whatsapp/whatsapp-fake.ts';

export {
  type Fake,
  type Fault,
  fault,
  type SignedDelivery,
  type VirtualClock,
  virtualClock,
} from '@wa-clients/core/testing';
export type { FakeKapsoData } from './testing/data.ts';
export type { FakeKapsoOptions } from './testing/options.ts';
export type { KapsoDeliveryOptions, KapsoWebhookFake } from './testing/webhook.ts';
export type { ReceivedMessage } from './testing/whatsapp/whatsapp-fake.ts';
export { type DeliveriesOptions, type MetaRefusal, whatsappRules } from '@wa-clients/whatsapp/testing';

/** In-memory fake of Kapso. */
export interface FakeKapso extends Fake {
  /** Data of the fake; rows that a test adds, removes or changes take effect with the next request. */
  readonly data: FakeKapsoData;
  /**
   * Creates a signed delivery of an event, with an example payload unless the test passes another; nothing is sent.
   *
   * @example
   * const { request } = await fake.webhook('whatsapp.message.received');
   */
  readonly webhook: KapsoWebhookFake;
  /**
   * Returns the rows behind any operation by the name of the resource; `parents` are the ids in the path, by
   * default those of the first rows.
   *
   * @throws RangeError if no collection has the name.
   */
  readonly collection: DescribedRoutes['collection'];
  /** Id of the business account whose templates can be sent; one of them is `order_update` in `en_US`, with two values. */
  readonly businessAccountId: string;
  /**
   * Puts a message of a user into the history of both APIs, which opens the 24-hour window: without one, only templates can
   * be sent to the user.
   *
   * @example
   * fake.receive({ from: '+14155550123', text: 'Where is my order?' });
   */
  readonly receive: (message: ReceivedMessage) => { readonly id: string };
  /**
   * Returns signed deliveries of what has happened to messages since the last call: received, sent, delivered and read, by
   * the clock of the fake; nothing is sent.
   *
   * @example
   * await clock.advance(10_000);
   * for (const { request } of await fake.deliveries({ twice: true })) await handle(request);
   */
  readonly deliveries: (options?: DeliveriesOptions) => Promise<SignedDelivery[]>;
  /** Returns when the next status of a message is due, in milliseconds of the fake's clock; undefined if none is planned. */
  readonly nextStatusAt: () => number | undefined;
}

/**
 * Creates an in-memory fake of Kapso with both pagination strategies, the limits and the error formats of the API.
 *
 * @throws RangeError for an option that does not exist or cannot work.
 * @example
 * const fake = fakeKapso({ contacts: 1_000 });
 * const kapso = createKapso({ apiKey: 'test-key', fetch: fake.fetch });
 */
export function fakeKapso(given?: FakeKapsoOptions): FakeKapso {
  const options = checkFakeOptions(
    'fakeKapso',
    given,
    'contacts:number conversations:number webhookSecret:string approvalMs:number maxTemplates:number',
    [fakeDescription, whatsappDescription],
  );
  const { apiKey = 'test-key', baseUrl = 'https://api.kapso.ai/platform/v1', clock } = options;
  const { webhookSecret = 'test-secret' } = options;
  const data = makeData(options);
  const described = describedKapso(options, data);
  const now = () => clock?.now() ?? Date.now();
  const whatsapp = whatsappFake(options, data, described.collection, now);
  const webhook = webhookFake(webhookSecret);
  let headers = limitHeaders();
  const fake = createFake({
    baseUrl,
    ...(clock && { clock }),
    failure: (status, request) => failed(status, `Request failed with status ${status}`, request),
    authenticate: (request) =>
      request.headers.get('x-api-key') === apiKey ? undefined : failed(401, 'Invalid API key', request),
    finish: (answer, { time }) => ({ ...answer, headers: { ...headers(time), ...answer.headers } }),
    isWhole: true,
    reset: () => {
      refill(data, makeData(options));
      described.reset();
      whatsapp.reset();
      headers = limitHeaders();
    },
    routes: [...peopleRoutes(data), ...described.routes, ...whatsapp.routes],
  });
  const platformNames = new Set(fakeDescription.collections.map(({ name }) => name));
  return {
    ...fake,
    data,
    businessAccountId,
    collection: (name, ...parents) => (platformNames.has(name) ? described : whatsapp).collection(name, ...parents),
    deliveries: (how = {}) => deliveriesOf(whatsapp.take(), webhook, how),
    nextStatusAt: whatsapp.nextStatusAt,
    receive: whatsapp.receive,
    webhook,
  };
}

/** A refusal in the format of the API that a request is for: Meta's for the WhatsApp API, with the status as code. */
function failed(status: number, message: string, { service }: RouteRequest): RouteAnswer {
  return service === undefined
    ? refuse(status, message)
    : { status, body: { error: { message, type: 'OAuthException', code: status } } };
}
