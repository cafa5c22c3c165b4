import type { CallOptions } from '../call-options.ts';
import type { WaError } from '../errors/wa-error.ts';

/** Reconnection of a stream. */
export interface ReconnectOptions {
  /**
   * Maximum number of failed connections in a row, after which the stream throws the last failure. Default 10. An event, or
   * a connection that was open for 5 seconds, starts the count again.
   */
  readonly attempts?: number | undefined;
  /** Longest delay before a reconnection, in milliseconds; the delays are random below a doubling bound. Default 30,000. */
  readonly maxDelayMs?: number | undefined;
  /**
   * Longest delay that the provider may ask for (`Retry-After`, or `retry:` in the stream), in milliseconds; if it asks for
   * more, the stream throws. Default 60,000.
   */
  readonly maxRetryAfterMs?: number | undefined;
}

/** State of the connection of a stream. */
export type StreamStatus =
  /** A connection is being opened; the first attempt after an open connection has number 1. */
  | { readonly state: 'connecting'; readonly attempt: number }
  /** The connection is open. */
  | { readonly state: 'open' }
  /**
   * More than `maxBuffered` events wait for the app: the connection is closed, and opened again once they have been read.
   */
  | { readonly state: 'paused'; readonly buffered: number }
  /** The connection was lost; the next attempt follows after the delay. `error` is undefined if the provider ended it. */
  | {
      readonly state: 'waiting';
      readonly attempt: number;
      readonly delayMs: number;
      readonly error: WaError | undefined;
    }
  /** The stream is over. */
  | { readonly state: 'closed'; readonly error: WaError | undefined };

/** Options of a stream, the same for every provider. */
export interface StreamOptions extends Pick<CallOptions, 'signal' | 'headers' | 'fetchOptions' | 'timeout'> {
  /** `checkpoint` of an item or an error of the same stream, to continue after it. */
  readonly resume?: string | undefined;
  /** Maximum duration of the stream, in milliseconds, after which it throws `timed_out`. Default: unlimited. */
  readonly deadlineMs?: number | undefined;
  /**
   * Longest time without anything from the provider, in milliseconds, before the connection counts as lost and is opened
   * again; Infinity waits for ever. The default depends on the provider.
   */
  readonly heartbeatMs?: number | undefined;
  /**
   * Maximum number of events that wait for the app. Default 1,000. If the app is slower, the connection is closed (status
   * `paused`), and opened again after the last of them: nothing is dropped in silence.
   */
  readonly maxBuffered?: number | undefined;
  /** Reconnection; `false` throws when the connection is lost. */
  readonly reconnect?: ReconnectOptions | false | undefined;
  /** Called when the state of the connection changes; exceptions are ignored. */
  readonly onStatus?: ((status: StreamStatus) => void) | undefined;
}

/** Names of the options of every stream, with their types where no other check looks at them. */
export const streamOptionNames =
  'signal:AbortSignal headers fetchOptions:object timeout:object resume deadlineMs:number heartbeatMs:number maxBuffered reconnect onStatus:function';
