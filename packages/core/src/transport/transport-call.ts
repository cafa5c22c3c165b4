import type { CallOptions } from '../call-options.ts';
import type { WaError } from '../errors/wa-error.ts';
import type { Input, Operation } from '../operation.ts';
import type { readBody } from './read-body.ts';
import type { Signal } from './signal-hub.ts';

/** A response whose body has arrived whole. */
export interface Answer {
  readonly status: number;
  readonly bytes: Uint8Array;
  /** Whether the body of a failure is longer than what is here. */
  readonly isCut?: boolean;
  /** Address that was asked last: the request's, or that of the last redirect. */
  readonly url: string;
  /** What fetch gave; its body has been read. */
  readonly response: Response;
  /** How many times the request was sent. */
  readonly attempts: number | undefined;
}

/** A request whose bytes are kept, so that it can be sent again, unless its body is a stream. */
export interface StoredRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: RequestInit['body'] | undefined;
  /** Why it cannot be sent again, where it cannot: a sentence for errors, behind a blank. */
  readonly once?: string | undefined;
}

/** What the transport is told of a call beside its request. */
export interface TransportCall<Result> {
  readonly operation: Operation;
  readonly options: CallOptions;
  /** Input of the operation by the wire's names, where the call has one. */
  readonly input?: Input;
  /** Idempotency key that was made for the call, where it has one that its caller does not know. */
  readonly madeKey?: string | undefined;
  /** Address to name in the events, where it is not the client's. */
  readonly baseUrl?: string;
  /** What differs there from the client's own exchanges: the origin that credentials are sent to, and the definition. */
  readonly at?: { readonly origin?: string };
  /** Milliseconds of the call's time that were over before it was sent. */
  spentMs?: number | undefined;
  /** The credentials that the last attempt was sent with. */
  key?: unknown;
  /** Signals that end the call. */
  readonly signals: readonly (Signal | undefined)[];
  /** End of the walk that the call belongs to, in milliseconds of `elapsedNow`. */
  readonly walkEnd?: number | undefined;
  /** Whether an address may be asked, or followed to; by default those of the client's own origin. */
  readonly mayVisit?: (url: URL) => boolean;
  /** Reads the body of a success in place of `readBody`. */
  readonly read?: typeof readBody;
  /** Whether a redirect of this status is the response, and not the way to it. */
  readonly isRedirectKept?: (status: number) => boolean;
  /** Is given what tells hooks of the call's end, where more comes behind its requests; else they are told at once. */
  readonly endsLater?: (tell: (error: WaError | undefined) => void) => void;
  /** Sees each response with a failure status before its error is thrown. */
  readonly onFailure?: (error: WaError, answer: Answer) => void;
  /** Called at each throttled attempt, repeated or not. */
  readonly onThrottled?: (() => void) | undefined;
  /**
   * Makes the call's result of its response and of the first failure before it after which the request may have been
   * carried out; what it throws is the call's failure. It is told the end of the call, in milliseconds of `elapsedNow`.
   */
  readonly finish: (answer: Answer, before?: WaError, deadline?: number) => Result | Promise<Result>;
}
