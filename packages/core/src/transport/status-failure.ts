import type { ProviderError } from '../definition.ts';
import { failure } from '../errors/failure.ts';
import type { Scrubber } from '../errors/scrubber.ts';
import type { WaError, WaErrorCode } from '../errors/wa-error.ts';
import { longestFailureText } from './bounds.ts';
import { decodeText } from './decode-text.ts';
import type { Exchange } from './exchange.ts';
import { isIdempotent } from './idempotent.ts';
import { retryAfterMs } from './retry-after.ts';
import type { Answer } from './transport-call.ts';

const codes: Readonly<Record<number, WaErrorCode>> = {
  400: 'bad_request',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not_found',
  409: 'conflict',
  422: 'unprocessable',
  429: 'rate_limited',
};
// Those from 520 on are a CDN's words for an origin that is not there just now, or has too much to do.
const passing = /^(408|425|50[0234]|52[0-4]|529)$/;

/** The error of a response with a failure status. */
export function statusFailure(
  answer: Answer,
  { call, clock, definition, names, scrubber }: Pick<Exchange, 'call' | 'clock' | 'definition' | 'names' | 'scrubber'>,
): WaError {
  const { headers } = answer.response;
  const { status } = answer;
  const body = safeBody(answer, scrubber);
  let said: ProviderError = {};
  try {
    said = definition.readError(parsed(body), status, names, headers);
  } catch {
    // A body that nobody expected; the status and the body itself are told all the same.
  }
  const throttled = status === 429 || said.throttled;
  const code =
    codes[throttled ? 429 : said.wrongStatus ? 0 : status] ?? (status >= 500 ? 'server_error' : 'http_error');
  const text = [status, said.code, said.message].filter(Boolean).join(' ');
  const retryable = !said.permanent && (throttled || said.retryable || said.unclear || passing.test(`${status}`));
  const error = failure(code, names, text, {
    status,
    requestId: said.requestId ?? (scrubber.scrub(requestIdOf(headers, definition.requestIdHeader)) || undefined),
    retryable,
    retryAfterMs: retryAfterMs(headers, clock.now(), throttled) ?? said.retryAfterMs,
    // A gateway's 408 may be about a request that has reached the service behind it.
    ambiguous: isIdempotent(call.operation)
      ? // Such as a 404 to a DELETE whose first response was lost: there is nothing left to repeat, and it may be done.
        !!names.doubt && !retryable && !/^(GET|HEAD)$/i.test(call.operation.method)
      : (said.unclear || status >= 500 || status === 408) && !throttled && !said.permanent,
    detail: said.detail,
    body,
  });
  call.onFailure?.(error, answer);
  return error;
}

/** A proxy may add the header a second time, and the two are joined by a comma. */
function requestIdOf(headers: Headers, name = 'x-request-id'): string {
  return (headers.get(name) ?? '').replace(/^([^,]+)(?:, \1)+$/, '$1');
}

/** The text of a failure's body, without a secret. */
function safeBody({ bytes, isCut, response }: Answer, scrubber: Scrubber): string {
  const text = decodeText(bytes, response.headers.get('content-type'));
  const json = parsed(text);
  // JSON may write any letter as its number. Written anew, it has one spelling, which the scrubber knows.
  const plain =
    json === text
      ? text.replace(/\\u([\da-f]{4})/gi, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)))
      : JSON.stringify(json);
  // Scrubbed before it is cut, so that no cut leaves half a secret.
  return scrubber.scrub(scrubber.scrub(plain) === plain ? text : plain, isCut).slice(0, longestFailureText);
}

/** What a text says as JSON; of one that is none, was cut off, or is too deep to be written, the text itself. */
function parsed(text: string): unknown {
  try {
    const json: unknown = JSON.parse(text);
    JSON.stringify(json);
    return json;
  } catch {
    return text;
  }
}
