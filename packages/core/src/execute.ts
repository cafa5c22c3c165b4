import type { CallOptions } from './call-options.ts';
import type { ClientInternals } from './client.ts';
import { failure } from './errors/failure.ts';
import type { Input, Operation } from './operation.ts';
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
  const names = { provider: definition.provider, operation: operation.name, path: operation.path };
  const parse = ({ attempts, bytes, response, status }: Answer): Outcome => {
    const text = decodeText(bytes);
    if (!text) return { data: undefined, response, attempts };
    const type = response.headers.get('content-type') ?? '';
    try {
      // A problem document is an error's form, whatever the status says.
      if (/^(application\/([^;]*\+)?json *(;|$)|$)/i.test(type) && !/problem/i.test(type))
        return { data: parseJson(text), response, attempts };
    } catch {
      // Reported below, like any other body that is no JSON.
    }
    throw failure(
      'not_json',
      names,
      `the answer ${type ? `of type ${scrubber.scrub(type).split(';')[0]}` : 'without a content type'} is no JSON`,
      { attempts, status, ambiguous: !isIdempotent(operation) },
    );
  };
  const question = { provider: definition.provider, operation, hooks };
  const checked = async (answer: Answer): Promise<Outcome> => {
    const outcome = parse(answer);
    const { attempts, status } = answer;
    await validate?.({ ...question, value: outcome.data, status, attempts });
    return outcome;
  };
  const finish = validate ? checked : parse;
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
