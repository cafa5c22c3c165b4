import type { Hooks } from './hooks.ts';
import type { Operation } from './operation.ts';

/** What a validator is asked about one call. */
export interface ValidationQuestion {
  /** Provider id, for example `kapso`. */
  readonly provider: string;
  readonly operation: Operation;
  /** The input by the wire's names, or the parsed body of the response. */
  readonly value: unknown;
  /** HTTP status of the response; without one the question is about a request that is not sent yet. */
  readonly status?: number;
  /** How many times the request was sent until the response came. */
  readonly attempts?: number | undefined;
  readonly hooks?: Hooks | undefined;
}

/**
 * Holds what a call sends and is answered with against schemas, reports what differs and throws where it has to; the
 * entry `/schemas` of a provider's package makes it, so that an app without one carries nothing of it.
 */
export type Validator = (question: ValidationQuestion) => void | Promise<void>;
