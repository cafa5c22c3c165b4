import type { CallOptions, ClientOptions, Operation, ProviderDefinition } from '../definition.ts';
import type { Scrubber } from '../errors/scrubber.ts';
import type { WaErrorFields } from '../errors/wa-error.ts';
import type { Clock } from './clock.ts';
import type { RetryBudget } from './retry-budget.ts';

/** An answer whose body has arrived whole. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** What the transport needs beside the request. */
export interface TransportCall extends CallOptions {
  readonly operation: Operation;
}

/** Everything of a client that outlives one call. */
export interface TransportContext {
  readonly definition: ProviderDefinition;
  readonly options: ClientOptions;
  /** Checked address of the service; the key goes nowhere else. */
  readonly baseUrl: string;
  readonly clock: Clock;
  readonly budget: RetryBudget;
  readonly scrubber: Scrubber;
}

/** A request whose bytes are kept, so that it can be sent again. */
export interface StoredRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: ArrayBuffer | undefined;
}

/** Circumstances of one attempt. */
export interface AttemptContext {
  readonly context: TransportContext;
  readonly names: WaErrorFields;
  readonly signal: AbortSignal | undefined;
  readonly attemptMs: number;
  /** End of the whole call, in milliseconds since the epoch. */
  readonly deadline: number;
  /** Gives the headers that carry the key; the attempt's clock runs over it too. */
  readonly credential: () => Promise<Readonly<Record<string, string>>>;
}

/** Why an attempt brought no answer. */
export type AttemptFailure =
  | { readonly kind: 'aborted' }
  | { readonly kind: 'credential'; readonly cause: unknown }
  | { readonly kind: 'timeout'; readonly phase: 'headers' | 'body' | 'total' }
  | { readonly kind: 'connection'; readonly cause: unknown; readonly phase: 'headers' | 'body' }
  | { readonly kind: 'too_large'; readonly status: number }
  | { readonly kind: 'redirect'; readonly status: number };

/** How one attempt ended: with an answer, or with a failure. */
export interface Attempt {
  readonly answer?: Answer;
  readonly failure?: AttemptFailure;
}
