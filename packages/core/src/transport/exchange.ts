import type { ClientOptions, ProviderDefinition } from '../definition.ts';
import type { CallNames } from '../errors/failure.ts';
import type { Scrubber } from '../errors/scrubber.ts';
import type { Clock } from './clock.ts';
import type { RetryBudget } from './retry-budget.ts';
import type { Settings } from './settings.ts';
import type { TransportCall } from './transport-call.ts';

/** Everything of a client that outlives one call. */
export interface TransportContext {
  readonly definition: ProviderDefinition;
  readonly options: ClientOptions;
  readonly settings: Settings;
  /** Origin of the service; the key goes nowhere else. */
  readonly origin: string;
  readonly clock: Clock;
  readonly budget: RetryBudget;
  readonly scrubber: Scrubber;
}

/** One call under way. */
export interface Exchange {
  readonly context: TransportContext;
  readonly call: TransportCall<unknown>;
  readonly settings: Settings;
  readonly names: CallNames;
  /** End of the whole call, in milliseconds of `elapsedNow`. */
  readonly deadline: number;
}
