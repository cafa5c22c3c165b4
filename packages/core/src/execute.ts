import type { CallOptions } from './call-options.ts';
import type { ClientInternals } from './client.ts';
import { failure, namesOf } from './errors/failure.ts';
import type { Input, Operation } from './operation.ts';
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
  input: Input,
  options: CallOptions = {},
  walk: Partial<TransportCall<Outcome>> = {},
): Promise<Outcome> {
  // A call that gives the key under which the provider carries it out once may be repeated. A header loses the blanks
  // around its value, so that a key of nothing else arrives as none.
  const { idempotent: key } = described;
  const operation =
    typeof key === 'string' && (input[key] as string | undefined)?.trim?.()
      ? { ...described, idempotent: true }
      : described;
  const names = namesOf(definition, operation);
  // Those of a list are checked where its walk begins.
  if (!walk.signals) checkOptions(options, callOptionNames, (text) => failure('request_invalid', names, text));
  const question = { provider: definition.provider, operation, hooks };
  const finish = async ({ attempts, bytes, response, status }: Answer): Promise<Outcome> => {
    const text = decodeText(bytes);
    const type = response.headers.get('content-type') ?? '';
    // A problem document is an error's form, whatever the status says.
    const isJson = /^(?!.*problem)(application\/([^;]*\+)?json *(;|$)|$)/i.test(type);
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
      throw failure(
        'not_json',
        names,
        `the answer ${type ? `of type ${scrubber.scrub(type).split(';')[0]}` : 'without a content type'} is ${text ? 'no JSON' : 'empty'}`,
        { attempts, status, ambiguous: !isIdempotent(operation) },
      );
    }
    await validate?.({ ...question, value: data, status, attempts });
    return { data, response, attempts };
  };
  const call: TransportCall<Outcome> = { operation, options, signals: [options.signal], input, finish, ...walk };
  await validate?.({ ...question, value: input });
  const parts = splitInput(operation, input);
  let request: StoredRequest;
  try {
    request = buildRequest(baseUrl, operation, parts);
  } catch (error) {
    throw failure('request_invalid', names, (error as Error).message);
  }
  return route ? route(request, parts, call) : transport(request, call);
}
