import { signDelivery } from '@wa-clients/core/testing';

import type { GatewayEvent } from '../events.ts';
import { gatewayWebhooks } from '../webhooks/definition.ts';
import type { Deliver } from './options.ts';
import { usualRetryPolicy } from './rules.ts';
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

/** Deliveries of the fake. */
export interface Deliveries {
  /** Delivers an event until it is accepted or its attempts are used up. */
  readonly begin: (event: GatewayEvent) => void;
  /** Resolves once every attempt that has begun is handled. */
  readonly settled: () => Promise<void>;
}

/** Delivers events as the gateway does: at least once, each attempt with the same id and a time of its own. */
export function createDeliveries({ deliver, now, targets, timeline, times }: DeliveryOptions): Deliveries {
  const underWay = new Set<Promise<void>>();
  const start = (target: DeliveryTarget, body: GatewayEvent, number: number): void => {
    const work = attempt(target, body, number).finally(() => underWay.delete(work));
    underWay.add(work);
  };
  const attempt = async (target: DeliveryTarget, body: GatewayEvent, number: number): Promise<void> => {
    const isAccepted = await Promise.resolve(deliver(await requestFor(target, body, now()))).then(
      (response) => response === undefined || response.ok,
      () => false,
    );
    const { attempts, delaySeconds, policy } = { ...usualRetryPolicy, ...target.retryPolicy };
    if (isAccepted || number >= attempts) return;
    const factor = policy === 'exponential' ? 2 ** (number - 1) : 1;
    timeline.plan(now() + delaySeconds * 1000 * factor, () => start(target, body, number + 1));
  };
  const settled = async () => {
    // oxlint-disable-next-line no-await-in-loop -- an attempt can be followed by another at once
    while (underWay.size > 0) await Promise.all(underWay);
  };
  return {
    settled,
    begin: (body) => {
      const { event, session } = body;
      for (const target of targets(event, session)) for (let time = 0; time < times; time += 1) start(target, body, 1);
    },
  };
}

/** Request of one attempt, signed if the webhook has a secret. */
async function requestFor(target: DeliveryTarget, body: GatewayEvent, time: number): Promise<Request> {
  const { headers: custom, secret, url } = target;
  const headers = {
    ...custom,
    'content-type': 'application/json',
    'X-Webhook-Request-Id': body.id,
    'X-Webhook-Timestamp': String(time),
  };
  if (secret === undefined) return new Request(url, { method: 'POST', headers, body: JSON.stringify(body) });
  const signed = { ...headers, 'X-Webhook-Hmac-Algorithm': 'sha512' };
  const { request } = await signDelivery(gatewayWebhooks, { payload: body, url, secrets: [secret], headers: signed });
  return request;
}
