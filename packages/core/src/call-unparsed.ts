import type { CallOptions } from './call-options.ts';
import { type Call, toCall } from './call.ts';
import { type Client, internalsOf } from './client.ts';
import { execute } from './execute.ts';
import type { Operation } from './operation.ts';
import { decodeText } from './transport/decode-text.ts';

/** Calls an operation whose answer is text, whatever type it says that it is. Generated functions are made of it. */
export function callText(client: Client, operation: Operation, input?: object, options?: CallOptions): Call<string> {
  return callUnparsed(client, operation, input, options, decodeText);
}

/** Calls an operation whose answer is a file, whatever type it says that it is. Generated functions are made of it. */
export function callBytes(
  client: Client,
  operation: Operation,
  input?: object,
  options?: CallOptions,
): Call<Uint8Array> {
  return callUnparsed(client, operation, input, options, (bytes) => bytes);
}

function callUnparsed<Result>(
  client: Client,
  operation: Operation,
  input: object = {},
  options: CallOptions | undefined,
  read: (bytes: Uint8Array) => Result,
): Call<Result> {
  return toCall(
    execute(internalsOf(client), operation, input as Record<string, unknown>, options, {
      finish: ({ attempts, bytes, response }) => ({ data: read(bytes), response, attempts }),
    }),
  );
}
