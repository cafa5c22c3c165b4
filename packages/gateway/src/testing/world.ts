import { createRandom } from '@wa-clients/core/testing';

import { createDeliveries, type Deliveries, type DeliveryTarget } from './deliveries.ts';
import type { Clock, FakeGatewayOptions } from './options.ts';
import { type SendLimits, sendLimits } from './send-limits.ts';
import { createTimeline, type Timeline } from './timeline.ts';

type Members = Readonly<Record<string, unknown>>;

/** What the operations of the fake share beside its rows. */
export interface FakeWorld extends Deliveries {
  readonly timeline: Timeline;
  readonly makeId: (alphabet: string, length: number) => string;
  readonly outOfOrder: boolean;
  /** Secrets of the webhooks that were created through the API, by id; undefined for one without a secret. */
  readonly secrets: Map<string, string | undefined>;
  /** Budgets of the sessions; a reset gives new ones. */
  limits: SendLimits;
  /** Brings all of it back to the start. */
  readonly reset: () => void;
}

const nothing: Deliveries = { emit: () => {}, settled: () => Promise.resolve() };

const systemClock: Clock = {
  now: () => Date.now(),
  setTimeout: (callback, ms) => setTimeout(callback, ms),
  clearTimeout: (handle) => clearTimeout(handle as ReturnType<typeof setTimeout>),
};

/** Creates what the operations share; `webhooks` returns the rows of all webhooks. */
export function createWorld(
  { clock = systemClock, deliver, irregular = {}, seed = 1, webhookSecret = 'test-secret' }: FakeGatewayOptions,
  webhooks: () => readonly Members[],
): FakeWorld {
  let random = createRandom(seed + 1);
  const now = () => clock.now();
  // Without deliveries nobody looks between two requests, and no timer disturbs a test's clock.
  const timeline = createTimeline(deliver && clock);
  const secrets = new Map<string, string | undefined>();
  const targets = (event: string, session: string): DeliveryTarget[] => {
    if (secrets.size === 0) return [{ url: 'https://app.example.com/webhooks', secret: webhookSecret }];
    return webhooks().flatMap((row) => {
      const { active, customHeaders, events, id, retryPolicy, sessionId, url } = row;
      const isMeant =
        secrets.has(String(id)) &&
        active !== false &&
        Array.isArray(events) &&
        (events.includes('*') || events.includes(event)) &&
        (sessionId === undefined || sessionId === session);
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
  const { emit, settled } = deliver ? createDeliveries({ deliver, now, targets, timeline, times }) : nothing;
  return {
    emit,
    settled,
    timeline,
    secrets,
    makeId: (alphabet, length) => random.text(alphabet, length),
    outOfOrder: irregular.outOfOrder ?? false,
    limits: sendLimits(),
    reset() {
      timeline.clear();
      secrets.clear();
      random = createRandom(seed + 1);
      this.limits = sendLimits();
    },
  };
}
