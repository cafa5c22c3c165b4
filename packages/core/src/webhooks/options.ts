import type { Clock } from '../transport/clock.ts';

/** Headers of a delivery: the platform's own, a plain object, or those of Node's request; the case never matters. */
export type WebhookHeaders =
  | { get(name: string): string | null }
  | Readonly<Record<string, string | readonly string[] | undefined>>;

/** One secret, or several while a new one takes over, or a function that gives them at each delivery. */
export type WebhookSecret =
  | string
  | readonly string[]
  | (() => string | readonly string[] | Promise<string | readonly string[]>);

/** How a delivery is checked. */
export interface WebhookOptions {
  /** The secret of the webhook; of several, any one may have signed. Never in an error. */
  readonly secret: WebhookSecret;
  /** Source of time. Default: the machine's own. */
  readonly clock?: Clock;
}

/** Options where the provider signs a time. */
export interface TimedWebhookOptions extends WebhookOptions {
  /**
   * How far the signed time may lie from ours, either way, in milliseconds. Default 300,000, as the provider says.
   * `Infinity` takes deliveries of any age, so that a captured one can be replayed; 0 takes next to none.
   */
  readonly toleranceMs?: number;
}

/** A delivery as it arrived. */
export interface WebhookInput {
  /** The raw bytes that were signed, or their text: never a parsed object, which would print otherwise. */
  readonly body: string | Uint8Array;
  readonly headers: WebhookHeaders;
}

/** What bounds the reading of a body. */
export interface WebhookReadOptions {
  /** Most bytes that a body may have. Default 4 MiB. */
  readonly maxBodyBytes?: number;
  /** Longest wait for the whole body, in milliseconds. Default 5,000. */
  readonly timeoutMs?: number;
}
