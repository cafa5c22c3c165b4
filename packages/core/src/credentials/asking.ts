import type { Scrubber } from '../errors/scrubber.ts';
import type { Operation } from '../operation.ts';

/** What is told to whoever makes the credentials of an attempt. */
export interface Asking {
  readonly call: {
    readonly operation: Operation;
    /** What the attempt is sent with, for `renew`. */
    key?: unknown;
  };
  /** Origin that the credentials are for. */
  readonly origin: string;
  readonly scrubber: Scrubber;
  /** Calls an option that is a function; its failure is told under the name of the option. */
  readonly ask: (option: unknown, what: string) => Promise<unknown>;
  /** Makes the error of what cannot be sent. */
  readonly fail: (text: string) => Error;
}

/** A key that is a token, which the service may stop accepting before its time. */
export interface RenewableKey {
  /** Gives a token up that was answered with 401; whether the call is worth repeating with another one. */
  readonly renew?: (status: number | undefined, refused: unknown) => boolean;
}
