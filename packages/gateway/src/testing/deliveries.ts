import { createRandom, signDelivery } from '@wa-clients/core/testing';

import { gatewayWebhooks } from '../webhooks/definition.ts';
import type { GatewayWebhookEvent, GatewayWebhookPayloads } from '../webhooks/events.ts';
import type { Deliver } from './options.ts';
import { ulid, usualRetryPolicy } from './rules.ts';
import type { Timeline } from './timeline.ts';

type Members = Readonly<Record<string, unknown>>;

/** Webhook that events are delivered to. */
export interface DeliveryTarget {
  readonly url: string;
  /** Secret; without one, deliveries are not signed. */
  readonly secret: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  readonly retryPolicy?: Members;
}

/** What deliveries are made from. */
interface DeliveryOptions {
  readonly deliver: Deliver;
  readonly now: () => number;
  readonly timeline: Timeline;
  /** Webhooks that an event of a session goes to. */
  readonly targets: (event: string, session: string) => readonly DeliveryTarget[];
  /** How many times every event is delivered. */
  readonly times: number;
}

/** Emits an event, which is then delivered until it is accepted or its attempts are used up. */
type Emit = <Event extends GatewayWebhookEvent>(
  event: Event,
  session: string,
  payload: GatewayWebhookPayloads[Event],
) => void;

/** Creates the envelope of an event with an id of its own. */
export function envelopes(now: () => number): (event: string, session: string, payload: object) => Members {
  const random = createRandom(1);
  return (event, session, payload) => ({
    schema: 'v1',
    id: `evt_${random.text(ulid.alphabet, ulid.length)}`,
    event,
    session,
    organization: 'org_01HZX',
    timestamp: now(),
    payload,
  });
}

/** Deliveries of the fake. */
export interface Deliveries {
  readonly emit: Emit;
  /** Resolves once every attempt that has begun is handled. */
  readonly settled: () => Promise<void>;
}

/** Delivers events as the gateway does: at least once, each attempt with the same id and a time of its own. */
export function createDeliveries({ deliver, now, targets, timeline, times }: DeliveryOptions): Deliveries {
  const underWay = new Set<Promise<void>>();
  const begin = (target: DeliveryTarget, body: Members, number: number): void => {
    const work = attempt(target, body, number).finally(() => underWay.delete(work));
    underWay.add(work);
  };
  const envelope = envelopes(now);
  const attempt = async (target: DeliveryTarget, body: Members, number: number): Promise<void> => {
    const isAccepted = await Promise.resolve(deliver(await requestFor(target, body, now()))).then(
      (response) => response === undefined || response.ok,
      () => false,
    );
    const { attempts, delaySeconds, policy } = { ...usualRetryPolicy, ...target.retryPolicy };
    if (isAccepted || number >= attempts) return;
    const factor = policy === 'exponential' ? 2 ** (number - 1) : 1;
    timeline.plan(now() + delaySeconds * 1000 * factor, () => begin(target, body, number + 1));
  };
  const settled = async () => {
    // An attempt can be followed by another at once.
    // oxlint-disable-next-line no-await-in-loop
    while (underWay.size > 0) await Promise.all(underWay);
  };
  return {
    settled,
    emit: (event, session, payload) => {
      const body = envelope(event, session, payload);
      for (const target of targets(event, session)) for (let time = 0; time < times; time += 1) begin(target, body, 1);
    },
  };
}

/** Request of one attempt, signed if the webhook has a secret. */
async function requestFor(target: DeliveryTarget, body: Members, time: number): Promise<Request> {
  const { headers: custom, secret, url } = target;
  const headers = {
    ...custom,
    'content-type': 'application/json',
    'X-Webhook-Request-Id': String(body['id']),
    'X-Webhook-Timestamp': String(time),
  };
  if (secret === undefined) return new Request(url, { method: 'POST', headers, body: JSON.stringify(body) });
  const signed = { ...headers, 'X-Webhook-Hmac-Algorithm': 'sha512' };
  const { request } = await signDelivery(gatewayWebhooks, { payload: body, url, secrets: [secret], headers: signed });
  return request;
}
