import type { Operation } from '../definition.ts';
import {
  ConfigError,
  ConnectionFailedError,
  RedirectBlockedError,
  TimedOutError,
  TooLargeError,
} from '../errors/errors.ts';
import { httpErrorFamily } from '../errors/http-error.ts';
import { isBranded, type WaError, type WaErrorFields } from '../errors/wa-error.ts';
import type { Answer, Attempt, AttemptContext, AttemptFailure } from './exchange.ts';
import { isIdempotent, isRetryableStatus } from './retry.ts';
import { retryAfterMs } from './retry-after.ts';
import { abortedError } from './sleep.ts';

/** Names that every event and error of one call carries. */
export interface CallNames {
  readonly provider: string;
  readonly operation: string;
  readonly path: string;
}

const neverSent = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'ConnectionRefused',
]);
const longestBody = 64 * 1024;

/** The error that an attempt stands for, or undefined when it succeeded. */
export function attemptError(
  { answer, failure }: Attempt,
  attempt: AttemptContext,
  operation: Operation,
): WaError | undefined {
  if (failure) return failureError(failure, attempt, operation);
  return answer && answer.status >= 400 ? statusError(answer, attempt, operation) : undefined;
}

function failureError(failure: AttemptFailure, attempt: AttemptContext, operation: Operation): WaError {
  const { names } = attempt;
  const where = `${names.provider} ${names.operation}`;
  // What was on its way when it broke off may have been carried out, unless carrying it out twice is harmless.
  const ambiguous = !isIdempotent(operation);
  switch (failure.kind) {
    case 'aborted':
      return abortedError(attempt.signal, names);
    case 'credential':
      if (isBranded(failure.cause)) return failure.cause;
      return new ConfigError('config_invalid', `${where}: the function given as apiKey failed.`, {
        ...names,
        cause: safeCause(failure.cause, attempt),
      });
    case 'timeout':
      return new TimedOutError('timed_out', `${where}: no complete answer in time (${failure.phase}).`, {
        ...names,
        phase: failure.phase,
        retryable: failure.phase !== 'total',
        ambiguous,
      });
    case 'connection': {
      const code = causeCode(failure.cause);
      const sent = failure.phase === 'headers' && code !== undefined && neverSent.has(code) ? 'no' : 'maybe';
      const text = `${where}: the connection failed${code ? ` (${code})` : ''}.`;
      return new ConnectionFailedError('connection_failed', text, {
        ...names,
        sent,
        retryable: true,
        ambiguous: ambiguous && sent === 'maybe',
        cause: safeCause(failure.cause, attempt),
      });
    }
    case 'too_large':
      return new TooLargeError('too_large', `${where}: the answer is larger than maxBodyBytes.`, {
        ...names,
        status: failure.status,
        ambiguous,
      });
    case 'redirect':
      return new RedirectBlockedError(
        'redirect_blocked',
        `${where}: the provider redirected elsewhere; not followed.`,
        {
          ...names,
          status: failure.status,
        },
      );
  }
}

function statusError(answer: Answer, attempt: AttemptContext, operation: Operation): WaError {
  const { clock, definition, scrubber } = attempt.context;
  const { status, headers } = answer;
  const body = scrubber.scrub(answer.text.slice(0, longestBody));
  const said = definition.readError(parseOrText(body), status);
  const throttled =
    status === 429 || (said.code !== undefined && definition.throttleCodes?.includes(said.code) === true);
  const [code, ErrorClass] = httpErrorFamily(throttled ? 429 : status);
  const requestId = said.requestId ?? (definition.requestIdHeader && headers.get(definition.requestIdHeader));
  const text = [said.code, said.message].filter((part) => part !== undefined && part !== '').join(': ');
  const fields: WaErrorFields = {
    ...attempt.names,
    status,
    requestId: requestId || undefined,
    retryable: throttled || isRetryableStatus(status),
    retryAfterMs: retryAfterMs(headers, clock.now(), throttled),
    ambiguous: status >= 500 && !isIdempotent(operation) ? true : undefined,
    detail: said.detail,
  };
  const where = `${fields.provider} ${fields.operation}`;
  return new ErrorClass(code, `${where}: ${status}${text ? ` ${text}` : ''}`, { ...fields, body });
}

function parseOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function causeCode(error: unknown): string | undefined {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 4; cause = cause.cause, depth += 1) {
    const { code } = cause as Error & { code?: unknown };
    if (typeof code === 'string') return code;
  }
  return undefined;
}

/** The cause as an error of our own making: a platform's error may hold the request with its headers. */
function safeCause(cause: unknown, attempt: AttemptContext): Error | undefined {
  if (!(cause instanceof Error)) return undefined;
  const inner = cause.cause instanceof Error ? `: ${cause.cause.message}` : '';
  const safe = new Error(attempt.context.scrubber.scrub(`${cause.message}${inner}`).slice(0, 300));
  safe.name = cause.name;
  delete safe.stack;
  return safe;
}
