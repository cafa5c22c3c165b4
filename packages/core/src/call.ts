import { asPromise } from './as-promise.ts';
import type { CallOptions } from './call-options.ts';
import { type Client, internalsOf } from './client.ts';
import { execute } from './execute.ts';
import type { Operation } from './operation.ts';

/** A call in progress: a promise of the response body. */
export interface Call<Result> extends Promise<Result> {
  /** Returns the body and the Response, whose own body has been read. */
  withResponse(): Promise<{ data: Result; response: Response }>;
}

/** Calls an operation. Generated functions are made of it; apps use those. */
export function call<Result>(
  client: Client,
  operation: Operation,
  input: object = {},
  options?: CallOptions,
): Call<Result> {
  return toCall(execute(internalsOf(client), operation, input as Record<string, unknown>, options));
}

/** Makes a call of its outcome, whose data is taken for the result. */
export function toCall<Result>(
  outcome: Promise<{ readonly data: unknown; readonly response: Response }>,
): Call<Result> {
  // Chained only when asked for, so that a failed call that nobody awaits is reported once, as with any promise.
  return asPromise<Result, Call<Result>>(() => outcome.then(({ data }) => data as Result), {
    withResponse: () => outcome.then(({ data, response }) => ({ data: data as Result, response })),
  });
}
