import { askValidator } from './ask-validator.ts';
import type { KeyedCallOptions } from './call-options.ts';
import type { ClientInternals } from './client.ts';
import { failure, namesOf } from './errors/failure.ts';
import { messageOf } from './errors/message-of.ts';
import { nameType } from './name-type.ts';
import type { Input, KeyedCall, Operation } from './operation.ts';
import { checkOptions } from './options/check-options.ts';
import { callOptionNames } from './options/option-names.ts';
import type { Outcome } from './outcome.ts';
import { buildRequest } from './request/build-request.ts';
import { checkInput } from './request/check-input.ts';
import { plainValue } from './request/encode.ts';
import { splitInput } from './request/split-input.ts';
import { decodeText } from './transport/decode-text.ts';
import { isIdempotent } from './transport/idempotent.ts';
import type { TransportCall } from './transport/transport-call.ts';

// Of several values the last one counts, as for fetch. A problem document is an error's form, whatever the status says.
const jsonType = /^(?!.*\/problem\+)(.*,)?\s*application\/([^;,]*\+)?json\s*(;.*|,\s*)?$|^$/i;

/** Sends one operation and parses the response. */
export async function execute(
  internals: ClientInternals,
  described: Operation,
  given: unknown,
  wanted: KeyedCallOptions | undefined,
  walk: Partial<TransportCall<Outcome>> = {},
): Promise<Outcome> {
  const {
    baseUrl,
    definition,
    options: { parseJson, validate },
    route,
    scrubber,
    transport,
  } = internals;
  const names = namesOf(definition, described);
  // An app in plain JavaScript may give null for none.
  const options = wanted ?? {};
  const orInvalid = <Made>(make: () => Made): Made => {
    try {
      return make();
    } catch (error) {
      throw failure('request_invalid', names, messageOf(error));
    }
  };
  const { input, madeKey, operation } = orInvalid((): KeyedCall => {
    // Those of a list are checked where its walk begins.
    // As an object, so that a text is none whose members are letters.
    const plain = plainValue('input', Object(given ?? {})) as Input;
    if (!walk.signals) {
      checkOptions(options, callOptionNames, Error);
      checkInput(described, plain, Error);
    }
    const { idempotencyKey } = options;
    const call = described.choose ? described.choose(described, plain) : { operation: described, input: plain };
    if (described.key) return described.key(call.operation, call.input, idempotencyKey ?? undefined);
    if (idempotencyKey) throw new Error('the operation takes no idempotency key');
    return call;
  });
  const finish: TransportCall<Outcome>['finish'] = async ({ attempts, bytes, response, status }, before, deadline) => {
    const known = { ...names, attempts, idempotencyKey: madeKey, ambiguous: !isIdempotent(operation) };
    const type = response.headers.get('content-type') ?? '';
    const text = decodeText(bytes, type);
    const isJson = jsonType.test(type);
    let data: unknown = text;
    if (isJson || !operation.text) {
      // Without a body there is a result where the description has one without it, or the service itself says that none comes.
      const { empty } = operation;
      let isResult = !text && (status === 204 || empty === true || (empty && empty.includes(status)));
      data = undefined;
      try {
        if (text && isJson) {
          data = parseJson ? await parseJson(text) : JSON.parse(text);
          isResult = true;
        }
      } catch {
        // Reported below, like any other body that is not JSON.
      }
      if (!isResult) {
        throw failure('not_json', known, `the response ${nameType(type, scrubber)} is ${text ? 'not JSON' : 'empty'}`, {
          status,
        });
      }
      definition.checkSuccess?.(data, before);
      if (validate) await askValidator(internals, { operation, attempts, status, value: data }, known, call, deadline);
    }
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
  call.spentMs = await (validate &&
    askValidator(internals, { operation, value: input }, { ...names, sent: 'no' }, call));
  // By the next turn the caller waits, so that stacks of what fails from here on lead to it.
  await Promise.resolve();
  const parts = splitInput(operation, input);
  const request = orInvalid(() => buildRequest(baseUrl, operation, parts));
  // Awaited, so that stacks lead on to the caller.
  return await (route ? route(request, parts, call) : transport(request, call));
}
