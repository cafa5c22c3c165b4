import type { Detailed } from './error-guard.ts';
import type { HttpError } from './http-error.ts';
import type { WaErrorByCode } from './is-wa-error.ts';
import { isBranded, type WaErrorCode } from './wa-error.ts';

/** The status of each code that stands for one status alone. */
interface StatusByCode {
  bad_request: 400;
  unauthorized: 401;
  forbidden: 403;
  not_found: 404;
  conflict: 409;
  unprocessable: 422;
}

/** The body of a failure: the one of its status, else of the range of statuses, else of all that are not listed. */
type BodyOf<Bodies, Status extends number> = Status extends keyof Bodies
  ? Bodies[Status]
  : `${Status}` extends `${infer First extends number}${string}`
    ? `${First}XX` extends keyof Bodies
      ? Bodies[`${First}XX`]
      : 'default' extends keyof Bodies
        ? Bodies['default']
        : never
    : never;

/** The bodies of all failures of a family. */
type BodiesOf<Bodies, Family extends string> = {
  [Status in keyof Bodies]: `${Status & (string | number)}` extends Family | 'default' ? Bodies[Status] : never;
}[keyof Bodies];

/** What `detail` is of a body: the body itself, or a field of it; what the provider says of all, where nothing is described. */
type DetailOf<Body, Detail, Field extends PropertyKey> = [Body] extends [never]
  ? Detail
  : [Field] extends [never]
    ? Body
    : Body extends { readonly [Name in Field]?: infer Inner }
      ? NonNullable<Inner>
      : Detail;

type DetailOfCode<Code, Bodies, Detail, Field extends PropertyKey> = Code extends keyof StatusByCode
  ? DetailOf<BodyOf<Bodies, StatusByCode[Code]>, Detail, Field>
  : Code extends 'rate_limited'
    ? Detail | DetailOf<BodyOf<Bodies, 429>, Detail, Field>
    : Code extends 'server_error'
      ? Detail | DetailOf<BodiesOf<Bodies, `5${string}`>, Detail, Field>
      : Code extends 'http_error'
        ? Detail | DetailOf<BodiesOf<Bodies, `4${string}`>, Detail, Field>
        : Detail;

/** An error of an operation; `switch (error.code)` tells its `detail` as far as the description tells it by status. */
export type OperationError<Bodies, Detail, Field extends PropertyKey = never> = {
  [Code in WaErrorCode]: Detailed<WaErrorByCode[Code], DetailOfCode<Code, Bodies, Detail, Field>>;
}[WaErrorCode];

/** A failure of an operation with a status, and the `detail` that the description has for it. */
export type OperationFailure<Bodies, Status extends number, Detail, Field extends PropertyKey = never> = HttpError & {
  readonly status: Status;
  readonly detail?: DetailOf<BodyOf<Bodies, Status>, Detail, Field>;
};

/** The statuses that an operation's failures are described for; any where a range or `default` is, or no failure at all. */
export type FailureStatus<Bodies> = [keyof Bodies] extends [never]
  ? number
  : Extract<keyof Bodies, number> | ([Extract<keyof Bodies, string>] extends [never] ? never : number & {});

/**
 * Tells the errors of one operation, by its public name, from all others, and types their `detail` by the description.
 *
 * `Field` is the field of a body that `detail` is, where it is not the whole body.
 */
export interface OperationErrorGuard<Errors, Detail, Field extends PropertyKey = never> {
  /** Whether a caught value is an error of this operation. */
  <Name extends keyof Errors>(error: unknown, operation: Name): error is OperationError<Errors[Name], Detail, Field>;
  /** Whether a caught value is the failure of this operation with this status. */
  <Name extends keyof Errors, Status extends FailureStatus<Errors[Name]>>(
    error: unknown,
    operation: Name,
    status: Status,
  ): error is OperationFailure<Errors[Name], Status, Detail, Field>;
}

/** Makes the guard of a provider's operations. Packages make theirs of it, such as `isKapsoErrorOf`; apps use those. */
export function operationErrorGuard<Errors, Detail, Field extends PropertyKey = never>(
  provider: string,
): OperationErrorGuard<Errors, Detail, Field> {
  return ((error: unknown, operation: string, status?: number) =>
    isBranded(error) &&
    error.provider === provider &&
    error.operation === operation &&
    (status === undefined || error.status === status)) as OperationErrorGuard<Errors, Detail, Field>;
}
