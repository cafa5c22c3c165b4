import { asPromise } from './as-promise.ts';
import type { KeyedCallOptions } from './call-options.ts';
import { type Client, internalsOf } from './client.ts';
import { execute } from './execute.ts';
import type { Operation } from './operation.ts';
import { withResponse, type WithResponse } from './with-response.ts';

/** A call in progress: a promise of the response body. */
export interface Call<Result, Answer = WithResponse<Result>> extends Promise<Result> {
  /** Returns the body with the status, the headers and the Response, whose own body has been read. */
  withResponse(): Promise<Answer>;
}

/** Calls an operation. Generated functions are made of it; apps use those. */
export function call<Result, Answer = WithResponse<Result>>(
  client: Client,
  operation: Operation,
  input?: object,
  options?: KeyedCallOptions,
): Call<Result, Answer> {
  return toCall(execute(internalsOf(client), operation, input, options));
}

/** Makes a call of its outcome, whose data is taken for the result. */
export function toCall<Result, Answer = WithResponse<Result>>(
  outcome: Promise<{ readonly data: unknown; readonly response: Response }>,
): Call<Result, Answer> {
  // Chained only when asked for, so that a failed call that nobody awaits is reported once, as with any promise.
  return asPromise<Result, Call<Result, Answer>>(() => outcome.then(({ data }) => data as Result), {
    withResponse: () => outcome.then(({ data, response }) => withResponse(data, response) as Answer),
  });
}
