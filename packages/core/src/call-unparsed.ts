import type { KeyedCallOptions } from './call-options.ts';
import { type Call, toCall } from './call.ts';
import { type Client, internalsOf } from './client.ts';
import { execute } from './execute.ts';
import type { Operation } from './operation.ts';
import { decodeText } from './transport/decode-text.ts';
import type { WithResponse } from './with-response.ts';

// The generated code's promise about the responses' statuses and headers; nothing else could tell it.
// oxlint-disable typescript/no-unnecessary-type-parameters -- a promise of the generated code, see above
/** Calls an operation whose response is text, whatever type it says that it is. Generated functions are made of it. */
export function callText<Answer = WithResponse<string>>(
  client: Client,
  operation: Operation,
  input?: object,
  options?: KeyedCallOptions,
): Call<string, Answer> {
  return callUnparsed(client, operation, input, options, decodeText);
}

/** Calls an operation whose response is a file, whatever type it says that it is. Generated functions are made of it. */
export function callBytes<Answer = WithResponse<Uint8Array>>(
  client: Client,
  operation: Operation,
  input?: object,
  options?: KeyedCallOptions,
): Call<Uint8Array, Answer> {
  return callUnparsed(client, operation, input, options, (bytes) => bytes);
}

// oxlint-enable typescript/no-unnecessary-type-parameters

function callUnparsed<Result, Answer>(
  client: Client,
  operation: Operation,
  input: object | undefined,
  options: KeyedCallOptions | undefined,
  read: (bytes: Uint8Array, type: string | null) => Result,
): Call<Result, Answer> {
  return toCall(
    execute(internalsOf(client), operation, input, options, {
      finish: ({ attempts, bytes, response }) => ({
        data: read(bytes, response.headers.get('content-type')),
        response,
        attempts,
      }),
    }),
  );
}
