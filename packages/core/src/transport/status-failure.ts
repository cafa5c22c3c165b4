import type { ProviderDefinition, ProviderError } from '../definition.ts';
import { failure } from '../errors/failure.ts';
import type { WaError, WaErrorCode } from '../errors/wa-error.ts';
import { decodeText } from './decode-text.ts';
import type { Answer, Exchange } from './exchange.ts';
import { isIdempotent } from './idempotent.ts';
import { retryAfterMs } from './retry-after.ts';

const codes: Readonly<Record<number, WaErrorCode>> = {
  400: 'bad_request',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not_found',
  409: 'conflict',
  422: 'unprocessable',
  429: 'rate_limited',
};
const passing = new Set([408, 425, 500, 502, 503, 504]);
const longestBody = 65_536;

/** The error of an answer with a failure status. */
export function statusFailure(answer: Answer, { call, context, names }: Exchange): WaError {
  const { clock, definition, scrubber } = context;
  const { headers } = answer.response;
  const { status } = answer;
  // Scrubbed before it is cut, so that the cut cannot leave half a secret.
  const body = scrubber.scrub(decodeText(answer.bytes.subarray(0, 2 * longestBody))).slice(0, longestBody);
  const said = readError(definition, parseOrText(body), status);
  const throttled =
    status === 429 || (said.code !== undefined && definition.throttleCodes?.includes(said.code) === true);
  const code = codes[throttled ? 429 : status] ?? (status >= 500 ? 'server_error' : 'http_error');
  const error = failure(code, names, [status, said.code, said.message].filter(Boolean).join(' '), {
    status,
    requestId: said.requestId ?? headers.get(definition.requestIdHeader ?? 'x-request-id') ?? undefined,
    retryable: throttled || passing.has(status),
    retryAfterMs: retryAfterMs(headers, clock.now(), throttled),
    ambiguous: status >= 500 && !throttled && !isIdempotent(call.operation),
    detail: said.detail,
    body,
  });
  call.onFailure?.(error, answer);
  return error;
}

function readError({ readError: read }: ProviderDefinition, body: unknown, status: number): ProviderError {
  try {
    return read(body, status);
  } catch {
    // A body that nobody expected; the status and the body itself are told all the same.
    return {};
  }
}

function parseOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
