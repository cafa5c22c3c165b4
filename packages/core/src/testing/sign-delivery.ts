import { type Clock, systemClock } from '../transport/clock.ts';
import type { WebhookDefinition } from '../webhooks/definition.ts';
import { signWebhook } from '../webhooks/sign-webhook.ts';

/** Delivery as a provider sends it, in both forms that apps consume. */
export interface SignedDelivery {
  /** Web-standard request; its body can be read once. */
  readonly request: Request;
  /** Headers, for code that takes headers and a body. */
  readonly headers: Readonly<Record<string, string>>;
  /** Exact text that was signed. */
  readonly body: string;
  /** Signs a further attempt of the same delivery, at the time of the call; left out where attempts do not differ. */
  readonly repeat?: (attempt: number) => Promise<SignedDelivery>;
}

/** Options of every test delivery. */
export interface DeliveryOptions {
  /** Payload of the event. Default: an example. */
  readonly payload?: object;
  /** Signing secret. Default: the secret of the fake. */
  readonly secret?: string;
  /** URL of the request. Default `https://app.example.com/webhooks`. */
  readonly url?: string;
}

/** Options for signing a delivery in a fake. */
export interface SignDeliveryOptions {
  readonly payload: object;
  /** Writes the payload as the text that is signed. Default: JSON in the provider's own spelling. */
  readonly write?: (payload: object) => string;
  readonly headers: Readonly<Record<string, string>>;
  readonly secrets: readonly string[];
  readonly url?: string | undefined;
  /** Clock. Default: the system clock. */
  readonly clock?: Clock | undefined;
  /** Age of the signature in milliseconds; negative values lie in the future. Default 0. */
  readonly ageMs?: number | undefined;
}

/** Signs a delivery with the same code that verifies it. */
export async function signDelivery(
  definition: WebhookDefinition<unknown>,
  options: SignDeliveryOptions,
): Promise<SignedDelivery> {
  const { ageMs = 0, clock = systemClock, payload, secrets, url = 'https://app.example.com/webhooks' } = options;
  // In the provider's own spelling, so that a body which was parsed and serialized again fails in a test, too.
  const { write = definition.serialize ?? JSON.stringify } = options;
  const body = write(payload);
  const signature = await signWebhook(definition, { body, secrets, time: clock.now() - ageMs });
  const headers = { 'content-type': 'application/json', ...options.headers, [definition.header]: signature };
  return { request: new Request(url, { method: 'POST', headers, body }), headers, body };
}
