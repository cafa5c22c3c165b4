import {
  checkFakeOptions,
  checkReceived,
  createFake,
  type DescribedRoutes,
  type Fake,
  type Route,
  type SignedDelivery,
} from '@wa-clients/core/testing';
import { type DeliveriesOptions, graphError, messageIdOf, receivedFrom } from '@wa-clients/whatsapp/testing';

import { fakeDescription } from './generated/fake.ts';
import { deliveriesOf } from './testing/deliveries.ts';
import { describedCloud } from './testing/described.ts';
import { businessAccountId, phoneNumberId } from './testing/ids.ts';
import { nodeOf, toldApart } from './testing/nodes.ts';
import type { FakeCloudOptions } from './testing/options.ts';
import { mediaRoute, ownHandlers, strangeParent } from './testing/own-routes.ts';
import { proofRefusal } from './testing/proof-refusal.ts';
import { fakeState } from './testing/state.ts';
import { type CloudWebhookFake, webhookFake } from './testing/webhook.ts';

export {
  type Fake,
  type Fault,
  fault,
  type SignedDelivery,
  type VirtualClock,
  virtualClock,
} from '@wa-clients/core/testing';
export { type DeliveriesOptions, type MetaRefusal, whatsappRules } from '@wa-clients/whatsapp/testing';
export { metaFault } from './testing/meta-fault.ts';
export type { FakeBusinessAccount, FakeCloudOptions, FakePhoneNumber } from './testing/options.ts';
export type { CloudDeliveryOptions, CloudWebhookFake } from './testing/webhook.ts';

/** Message that a user writes to a phone number of the fake. */
export interface ReceivedMessage {
  /** Phone number of the user, or their business-scoped user id. */
  readonly from: string;
  /** Text. Default `Hello`. */
  readonly text?: string;
  /** Phone number id. Default: the first one of the fake. */
  readonly phoneNumberId?: string;
}

/** In-memory fake of the Cloud API. */
export interface FakeCloud extends Fake {
  /** Id of the business account; one of its templates is `order_update` in `en_US`, with two values. */
  readonly businessAccountId: string;
  /** Id of its first phone number, which is registered. */
  readonly phoneNumberId: string;
  /**
   * Returns the rows of a resource by its name; `parents` are the ids in its path, by default those of the account and its
   * first phone number.
   *
   * @throws RangeError if there is no collection with this name.
   */
  readonly collection: DescribedRoutes['collection'];
  /** Lets a user write, which opens the 24-hour window: without that, only templates can be sent to the user. */
  readonly receive: (message: ReceivedMessage) => { readonly id: string };
  /**
   * Creates a signed delivery of a field, with an example value unless the test passes another; nothing is sent.
   *
   * @example
   * const { request } = await fake.webhook('message_template_status_update');
   */
  readonly webhook: CloudWebhookFake;
  /**
   * Returns signed deliveries of what has happened since the last call, by the clock of the fake: messages, statuses,
   * approved templates, flows and groups; nothing is sent.
   *
   * @example
   * await clock.advance(10_000);
   * for (const { request } of await fake.deliveries({ twice: true, reversed: true })) await handle(request);
   */
  readonly deliveries: (options?: DeliveriesOptions) => Promise<SignedDelivery[]>;
  /** Returns when the next status of a message is due, in milliseconds of the fake's clock; undefined if none is planned. */
  readonly nextStatusAt: () => number | undefined;
}

const fakeOptionNames =
  'appSecret:string requireAppSecretProof:boolean accounts:Array approvalMs:number maxTemplates:number';

/**
 * Creates an in-memory fake of the Cloud API with the rules of WhatsApp, the lists and the errors of Meta.
 *
 * @throws RangeError for an option that does not exist or cannot work.
 * @example
 * const fake = fakeCloud();
 * const cloud = createCloud({ apiKey: 'test-key', fetch: fake.fetch });
 */
export function fakeCloud(given?: FakeCloudOptions): FakeCloud {
  const options = checkFakeOptions('fakeCloud', given, fakeOptionNames, [fakeDescription]);
  const {
    apiKey = 'test-key',
    appSecret = 'test-secret',
    baseUrl = 'https://graph.facebook.com/v24.0',
    clock,
  } = options;
  const state = fakeState(options, () => described.collection);
  const described: DescribedRoutes = describedCloud(options, state);
  const handlers = ownHandlers(state, baseUrl);
  const now = () => clock?.now() ?? Date.now();
  let received = 0;
  const wrapped = (route: Route): Route => ({
    ...toldApart(route, state),
    handle: async (request) => {
      state.settle(request.time);
      const refused = (await proofRefusal(options, apiKey, appSecret, request)) ?? strangeParent(state, request);
      return refused ?? (handlers[route.operation] ?? ((one, usual) => usual(one)))(request, route.handle);
    },
  });
  const fake = createFake({
    baseUrl,
    ...(clock && { clock }),
    failure: (status) =>
      graphError(status, `Request failed with status ${status}`, status === 401 ? 190 : status === 500 ? 131_000 : 100),
    // Meta documents OAuth for uploads, and clients send them as Bearer, too; Graph takes the token in the query as well.
    authenticate: ({ headers, params, query }) => {
      const schemes = params['upload_id'] === undefined ? /^bearer +(.*)$/i : /^(?:bearer|oauth) +(.*)$/i;
      const header = headers.get('authorization');
      return (header === null ? query.get('access_token') : schemes.exec(header)?.[1]) === apiKey
        ? undefined
        : graphError(401, 'Invalid OAuth access token - Cannot parse access token', 190);
    },
    isWhole: true,
    reset: () => {
      described.reset();
      state.reset();
      received = 0;
    },
    routes: [...described.routes.map(wrapped), mediaRoute(state)],
  });
  const webhook = webhookFake(appSecret);
  return {
    ...fake,
    businessAccountId,
    phoneNumberId,
    collection: state.rows,
    receive: (sent) => {
      const message = checkReceived(sent, 'from:string phoneNumberId:string text:string');
      const { from, phoneNumberId: number = phoneNumberId, text = 'Hello' } = message;
      const user = receivedFrom(from);
      if (nodeOf(state, 'phone_number_id', number) === undefined)
        throw new RangeError(`receive: the fake has no phone number "${number}".`);
      received += 1;
      const id = messageIdOf(`${user} in ${received}`);
      const rows = [{ text: { body: text } }];
      state.log.add({ id, phoneNumberId: number, user, direction: 'inbound', at: now(), rows });
      return { id };
    },
    webhook,
    deliveries: (how = {}) => deliveriesOf(state, webhook, now(), how),
    nextStatusAt: () => state.log.nextAfter(now()),
  };
}
