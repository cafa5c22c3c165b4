import type { ClientOptions, ProviderDefinition } from '../definition.ts';
import type { CallNames } from '../errors/failure.ts';
import type { Scrubber } from '../errors/scrubber.ts';
import type { Clock } from './clock.ts';
import type { Settings } from './settings.ts';
import type { TransportCall } from './transport-call.ts';

/** Everything of a client that outlives one call. */
export interface TransportContext {
  readonly definition: ProviderDefinition;
  readonly options: ClientOptions;
  /** Origin of the service; the key goes nowhere else. */
  readonly origin: string;
  readonly clock: Clock;
  readonly scrubber: Scrubber;
}

/** One attempt of a call under way, with its client. */
export interface Exchange extends TransportContext {
  readonly call: TransportCall<unknown>;
  readonly settings: Settings;
  readonly names: CallNames & { readonly attempts: number };
  /** End of the whole call, in milliseconds of `elapsedNow`. */
  readonly deadline: number;
}
