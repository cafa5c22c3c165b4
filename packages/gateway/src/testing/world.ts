import { createRandom, systemClock } from '@wa-clients/core/testing';

import type { GatewayEventName, GatewayEventPayloads } from '../events.ts';
import { createDeliveries, type Deliveries, type DeliveryTarget } from './deliveries.ts';
import { type EventMaker, eventMaker } from './event-maker.ts';
import type { FakeGatewayOptions } from './options.ts';
import { type RealtimeServer, realtimeServer } from './realtime.ts';
import { type SendLimits, sendLimits } from './send-limits.ts';
import { createTimeline, type Timeline } from './timeline.ts';

type Members = Readonly<Record<string, unknown>>;

/** What the operations of the fake share beside its rows. */
export interface FakeWorld {
  /** Emits an event to the open WebSockets and to the webhooks, under one id. */
  readonly emit: <Name extends GatewayEventName>(
    event: Name,
    session: string,
    payload: GatewayEventPayloads[Name],
  ) => void;
  readonly makeEvent: EventMaker;
  readonly realtime: RealtimeServer;
  /** Resolves once every delivery that has begun is handled. */
  readonly settled: Deliveries['settled'];
  readonly timeline: Timeline;
  readonly makeId: (alphabet: string, length: number) => string;
  readonly outOfOrder: boolean;
  /** Secrets of the webhooks that were created through the API, by id; undefined for one without a secret or a deleted one. */
  readonly secrets: Map<string, string | undefined>;
  /** Budgets of the sessions; a reset gives new ones. */
  limits: SendLimits;
  /** Brings all of it back to the start. */
  readonly reset: () => void;
}

const nothing: Deliveries = { begin: () => {}, settled: () => Promise.resolve() };

/** Creates what the operations share; `webhooks` returns the rows of all webhooks. */
export function createWorld(
  {
    clock = systemClock,
    deliver,
    irregular = {},
    seed = 1,
    session,
    webhookSecret = 'test-secret',
  }: FakeGatewayOptions & { readonly session: string },
  webhooks: () => readonly Members[],
): FakeWorld {
  let random = createRandom(seed + 1);
  const now = () => clock.now();
  // Without deliveries and streams nobody looks between two requests, and no timer disturbs a test's clock.
  const timeline = createTimeline(clock, () => deliver !== undefined || realtime.connections() > 0);
  const makeEvent = eventMaker(now);
  const realtime = realtimeServer({ clock, make: makeEvent, onOpen: timeline.watch, session });
  const secrets = new Map<string, string | undefined>();
  const targets = (event: string, where: string): DeliveryTarget[] => {
    // Once an app has created webhooks, it hears of nothing by any other, also when they are deleted.
    if (secrets.size === 0) return [{ url: 'https://app.example.com/webhooks', secret: webhookSecret }];
    return webhooks().flatMap((row) => {
      const { active, customHeaders, events, id, retryPolicy, sessionId, url } = row;
      const isMeant =
        secrets.has(String(id)) &&
        active !== false &&
        Array.isArray(events) &&
        (events.includes('*') || events.includes(event)) &&
        (sessionId === undefined || sessionId === where);
      if (!isMeant) return [];
      return {
        url: String(url),
        secret: secrets.get(String(id)),
        headers: { ...(customHeaders as Readonly<Record<string, string>> | undefined) },
        retryPolicy: { ...(retryPolicy as Members | undefined) },
      };
    });
  };
  const times = irregular.twice ? 2 : 1;
  const deliveries = deliver ? createDeliveries({ deliver, now, targets, timeline, times }) : nothing;
  return {
    emit: (event, where, payload) => deliveries.begin(realtime.publish(event, payload, { session: where })),
    makeEvent,
    realtime,
    settled: deliveries.settled,
    timeline,
    secrets,
    makeId: (alphabet, length) => random.text(alphabet, length),
    outOfOrder: irregular.outOfOrder ?? false,
    limits: sendLimits(),
    reset() {
      timeline.clear();
      realtime.reset();
      secrets.clear();
      random = createRandom(seed + 1);
      this.limits = sendLimits();
    },
  };
}
