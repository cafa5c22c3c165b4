import { type AnyWaError, isWaError, type WaErrorByCode } from './is-wa-error.ts';
import type { WaError, WaErrorCode } from './wa-error.ts';

type FieldOf<Detail> = Detail extends object ? keyof Detail : never;

/**
 * An error whose `detail` is what its provider said. Where its class has a detail of its own, the fields of the
 * provider's can be read too, and are undefined.
 */
export type Detailed<Failure extends WaError, Detail> = Failure extends WaError
  ? Failure & {
      readonly detail?: unknown extends Failure['detail']
        ? Detail
        : { readonly [Field in FieldOf<Detail>]?: undefined };
    }
  : never;

/** Tells the errors of one provider from all others, and types their `detail`. */
export interface ErrorGuard<Detail> {
  /** Whether a caught value is an error of this provider. */
  (error: unknown): error is Detailed<AnyWaError, Detail>;
  /** Whether a caught value is the error of this provider with this code. */
  <Code extends WaErrorCode>(error: unknown, code: Code): error is Detailed<WaErrorByCode[Code], Detail>;
}

/** Makes the guard of a provider. Packages make theirs of it, such as `isKapsoError`; apps use those. */
export function errorGuard<Detail>(provider: string): ErrorGuard<Detail> {
  return ((error: unknown, code?: WaErrorCode) =>
    isWaError(error, code as WaErrorCode) && error.provider === provider) as ErrorGuard<Detail>;
}
