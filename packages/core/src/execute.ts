import type { CallOptions } from './call-options.ts';
import type { ClientInternals } from './client.ts';
import { failure, namesOf } from './errors/failure.ts';
import { nameType } from './name-type.ts';
import type { Input, KeyedCall, Operation } from './operation.ts';
import { checkOptions } from './options/check-options.ts';
import { callOptionNames } from './options/option-names.ts';
import type { Outcome } from './outcome.ts';
import { buildRequest } from './request/build-request.ts';
import { splitInput } from './request/split-input.ts';
import { decodeText } from './transport/decode-text.ts';
import { isIdempotent } from './transport/idempotent.ts';
import type { Answer, StoredRequest, TransportCall } from './transport/transport-call.ts';

/** Sends one operation and parses the answer. */
export async function execute(
  {
    baseUrl,
    definition,
    options: { hooks, parseJson = JSON.parse, validate },
    route,
    scrubber,
    transport,
  }: ClientInternals,
  described: Operation,
  given: Input,
  options: CallOptions = {},
  walk: Partial<TransportCall<Outcome>> = {},
): Promise<Outcome> {
  let keyed: KeyedCall = { operation: described, input: given };
  const invalid = (error: unknown) =>
    failure('request_invalid', namesOf(definition, described), (error as Error).message);
  try {
    // Those of a list are checked where its walk begins.
    if (!walk.signals) checkOptions(options, callOptionNames, Error);
    const { idempotencyKey } = options;
    if (described.key) keyed = described.key(described, given, idempotencyKey);
    else if (idempotencyKey) throw new Error('the operation takes no idempotency key');
  } catch (error) {
    throw invalid(error);
  }
  const { input, madeKey, operation } = keyed;
  const names = { ...namesOf(definition, operation), idempotencyKey: madeKey };
  const question = { provider: definition.provider, operation, hooks };
  const finish = async ({ attempts, bytes, response, status }: Answer): Promise<Outcome> => {
    const text = decodeText(bytes);
    const type = response.headers.get('content-type') ?? '';
    // Of several values the last one counts, as for fetch. A problem document is an error's form, whatever the status says.
    const isJson = /^(?!.*problem)(.*,)?\s*application\/([^;,]*\+)?json\s*(;.*|,\s*)?$|^$/i.test(type);
    if (operation.text && !isJson) return { data: text, response, attempts };
    let data: unknown;
    // Without a body there is a result where the description has one without it, or the service itself says that none comes.
    let isResult = !text && (operation.empty || status === 204);
    try {
      if (text && isJson) {
        data = parseJson(text);
        isResult = true;
      }
    } catch {
      // Reported below, like any other body that is no JSON.
    }
    if (!isResult) {
      throw failure('not_json', names, `the answer ${nameType(type, scrubber)} is ${text ? 'no JSON' : 'empty'}`, {
        attempts,
        status,
        ambiguous: !isIdempotent(operation),
      });
    }
    await validate?.({ ...question, value: data, status, attempts });
    return { data, response, attempts };
  };
  const call: TransportCall<Outcome> = {
    operation,
    options,
    signals: [options.signal],
    input,
    madeKey,
    finish,
    ...walk,
  };
  await validate?.({ ...question, value: input });
  // By the next turn the caller waits, so that stacks of what fails from here on lead to it.
  await Promise.resolve();
  const parts = splitInput(operation, input);
  let request: StoredRequest;
  try {
    request = buildRequest(baseUrl, operation, parts);
  } catch (error) {
    throw invalid(error);
  }
  // Awaited, so that stacks lead on to the caller.
  return await (route ? route(request, parts, call) : transport(request, call));
}
