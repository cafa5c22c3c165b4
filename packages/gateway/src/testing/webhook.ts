import type { DeliveryOptions, SignedDelivery } from '@wa-clients/core/testing';
import { signDelivery } from '@wa-clients/core/testing';

import { gatewayWebhooks } from '../webhooks/definition.ts';
import type { GatewayWebhookEvent } from '../webhooks/events.ts';
import { envelopes } from './deliveries.ts';
import { examplePayloads } from './webhook-payloads.ts';

/** Options of a test delivery; `payload` is that of the event. */
export interface GatewayDeliveryOptions extends DeliveryOptions {
  /** Id of the event, for a repeated delivery. Default: a new one for each delivery. */
  readonly id?: string;
  /** Id of the session. Default: that of the fake. */
  readonly session?: string;
}

/** Creates a delivery as the gateway sends it. */
export type GatewayWebhookFake = (
  event: GatewayWebhookEvent | (string & {}),
  options?: GatewayDeliveryOptions,
) => Promise<SignedDelivery>;

/** Returns a function that creates deliveries signed with a secret; documented events have an example payload. */
export function webhookFake(secret: string, session: string, now: () => number): GatewayWebhookFake {
  const envelope = envelopes(now);
  return async (event, options = {}) => {
    const { id, payload = examplePayloads[event as GatewayWebhookEvent] ?? {}, secret: own = secret, url } = options;
    const body = { ...envelope(event, options.session ?? session, payload), ...(id !== undefined && { id }) };
    return signDelivery(gatewayWebhooks, {
      payload: body,
      url,
      secrets: [own],
      headers: {
        'X-Webhook-Request-Id': String(body['id' as never]),
        'X-Webhook-Timestamp': String(now()),
        'X-Webhook-Hmac-Algorithm': 'sha512',
      },
    });
  };
}
