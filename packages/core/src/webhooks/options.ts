import type { Clock } from '../transport/clock.ts';

/**
 * Headers of a delivery: a `Headers` object, a plain object, the headers of a Node request, a Map or pairs;
 * case-insensitive.
 */
export type WebhookHeaders =
  | { get(name: string): string | null }
  | Iterable<readonly [string, string]>
  | Readonly<Record<string, string | readonly string[] | undefined>>;

/** One secret, several secrets during a rotation, or a function that returns them for each delivery, within 10 seconds. */
export type WebhookSecret =
  | string
  | readonly string[]
  | (() => string | readonly string[] | Promise<string | readonly string[]>);

/** Options for verifying a delivery. */
export interface WebhookOptions {
  /** Signing secret of the webhook; with several, a signature of any of them is valid. Never part of an error. */
  readonly secret: WebhookSecret;
  /** Clock. Default: the system clock. */
  readonly clock?: Clock | undefined;
}

/** Options for providers that sign a timestamp. */
export interface TimedWebhookOptions extends WebhookOptions {
  /**
   * Maximum difference between the signed timestamp and the current time, in milliseconds. Default 300,000, as the
   * provider specifies. `Infinity` accepts deliveries of any age, which allows replays; 0 accepts almost none.
   */
  readonly toleranceMs?: number | undefined;
}

/** Delivery as received. */
export interface WebhookInput {
  /** Raw signed bytes or their text; never a parsed object, because serializing it again changes the bytes. */
  readonly body: string | Uint8Array;
  readonly headers: WebhookHeaders;
}

/** Limits for reading a body. */
export interface WebhookReadOptions {
  /** Maximum body size in bytes. Default 4 MiB. */
  readonly maxBodyBytes?: number | undefined;
  /** Maximum time for reading the whole body, in milliseconds. Default 5,000. */
  readonly timeoutMs?: number | undefined;
}
