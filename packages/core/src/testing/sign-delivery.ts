import { type Clock, systemClock } from '../transport/clock.ts';
import type { WebhookDefinition } from '../webhooks/definition.ts';
import { signWebhook } from '../webhooks/sign-webhook.ts';

/** A delivery as a provider sends it, in the two forms that apps take it in. */
export interface SignedDelivery {
  /** For code that takes a web-standard request; it can be read once. */
  readonly request: Request;
  /** For code that takes headers and a body. */
  readonly headers: Readonly<Record<string, string>>;
  /** The very text that was signed. */
  readonly body: string;
}

/** What a test may choose of every delivery. */
export interface DeliveryOptions {
  /** What the event carries; default: an example. */
  readonly payload?: object;
  /** The secret that signs. Default: the fake's own. */
  readonly secret?: string;
  /** Where it goes. Default `https://app.example.com/webhooks`. */
  readonly url?: string;
}

/** What a fake signs, and how. */
export interface SignDeliveryOptions {
  readonly payload: object;
  readonly headers: Readonly<Record<string, string>>;
  readonly secrets: readonly string[];
  readonly url?: string | undefined;
  /** Source of time. Default: the machine's own. */
  readonly clock?: Clock | undefined;
  /** How long ago it was signed, in milliseconds; below 0 in the future. Default 0. */
  readonly ageMs?: number | undefined;
}

/** Signs a delivery with the very code that checks it. */
export async function signDelivery(
  definition: WebhookDefinition<unknown>,
  options: SignDeliveryOptions,
): Promise<SignedDelivery> {
  const { ageMs = 0, clock = systemClock, payload, secrets, url = 'https://app.example.com/webhooks' } = options;
  const body = JSON.stringify(payload);
  const signature = await signWebhook(definition, { body, secrets, time: clock.now() - ageMs });
  const headers = { 'content-type': 'application/json', ...options.headers, [definition.header]: signature };
  return { request: new Request(url, { method: 'POST', headers, body }), headers, body };
}
