import type { DeliveryOptions, SignedDelivery } from '@wa-clients/core/testing';
import { checkDelivery, signDelivery } from '@wa-clients/core/testing';

import type { GatewayEventName } from '../events.ts';
import { gatewayWebhooks } from '../webhooks/definition.ts';
import type { EventMaker } from './event-maker.ts';
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
  event: GatewayEventName | (string & {}),
  options?: GatewayDeliveryOptions,
) => Promise<SignedDelivery>;

/** Returns a function that creates deliveries signed with a secret; documented events have an example payload. */
export function webhookFake(secret: string, session: string, make: EventMaker): GatewayWebhookFake {
  return async (event, given) => {
    const options = checkDelivery(event, given, examplePayloads, 'id:string session:string');
    const { id, payload = examplePayloads[event as GatewayEventName] ?? {}, secret: own = secret, url } = options;
    const made = make(event, payload, { session: options.session ?? session });
    const body = { ...made, ...(id !== undefined && { id }) };
    return signDelivery(gatewayWebhooks, {
      payload: body,
      url,
      secrets: [own],
      headers: {
        'X-Webhook-Request-Id': body.id,
        'X-Webhook-Timestamp': String(body.timestamp),
        'X-Webhook-Hmac-Algorithm': 'sha512',
      },
    });
  };
}
