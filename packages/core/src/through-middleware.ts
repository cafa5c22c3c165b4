import type { ClientInternals } from './client.ts';
import { type CallNames, failure, namesOf } from './errors/failure.ts';
import type { WaError } from './errors/wa-error.ts';
import type { Operation } from './operation.ts';
import type { Outcome } from './outcome.ts';
import type { RequestParts } from './request/split-input.ts';
import { storeRequest } from './store-request.ts';
import { elapsedNow, longestTimerMs, systemClock } from './transport/clock.ts';
import { encodeText } from './transport/decode-text.ts';
import { isIdempotent } from './transport/idempotent.ts';
import { withLimits } from './transport/limits.ts';
import { Stop } from './transport/signal-hub.ts';
import { statusFailure } from './transport/status-failure.ts';
import { toResponse } from './transport/to-response.ts';
import type { Answer, StoredRequest, TransportCall } from './transport/transport-call.ts';

/** What openapi-fetch gives back. */
interface Result {
  readonly error?: unknown;
  readonly response: Response;
}

/**
 * Sends a call of an operation by way of openapi-fetch, for its middleware to see it. Middleware that waits for ever ends with
 * the call's signals, with `close()` and when the time of the call is over; its requests keep their own rules beneath.
 */
export async function throughMiddleware(
  raw: { readonly request: unknown },
  { definition, options, scrubber, transport }: ClientInternals,
  request: StoredRequest,
  { path, query }: RequestParts,
  call: TransportCall<Outcome>,
): Promise<Outcome> {
  const clock = options.clock ?? systemClock;
  const { operation, walkEnd = Infinity } = call;
  const names = namesOf(definition, operation);
  const { totalMs } = transport.settingsFor(names, call.options).timeout;
  const startedAt = elapsedNow(clock) - (call.spentMs ?? 0);
  // Of an abort; while nothing has been sent, that is known.
  const known: { -readonly [Name in keyof CallNames]: CallNames[Name] } = { ...names, sent: 'no' };
  let received:
    | { readonly answer: Answer; readonly before: WaError | undefined; readonly deadline: number | undefined }
    | undefined;
  let tellEnd: ((error: WaError | undefined) => void) | undefined;
  let sending: Promise<Response> | undefined;

  const expired = new Stop();
  let timer: unknown;
  /** Lets middleware run until then; the transport has clocks of its own. */
  const runUntil = (end: number) => {
    clock.clearTimeout(timer);
    const ms = Math.min(end - elapsedNow(clock), longestTimerMs);
    timer = end < Infinity ? clock.setTimeout(() => expired.abort(), ms, true) : undefined;
  };
  const send = async (sent: Request): Promise<Response> => {
    runUntil(Infinity);
    const own = { ...call, ...changedBy(sent, request, operation) };
    return transport(await storeRequest(sent, request.once), {
      ...own,
      spentMs: elapsedNow(clock) - startedAt,
      endsLater: (tell) => (tellEnd = tell),
      finish(answer, before, deadline = Infinity) {
        const ambiguous = !isIdempotent(own.operation);
        Object.assign(known, { sent: undefined, attempts: answer.attempts, idempotencyKey: own.madeKey, ambiguous });
        received = { answer, before, deadline };
        runUntil(deadline);
        return toResponse(answer, known);
      },
    });
  };
  const run = async (): Promise<Outcome> => {
    // Paths are typed where the generated functions call; here every operation is the same data.
    const ask = raw.request as (method: string, path: string, init: object) => Promise<Result>;
    const { error, response } = await ask(request.method, operation.path, {
      baseUrl: call.baseUrl,
      params: { path, query },
      headers: request.headers,
      body: request.body,
      duplex: 'half',
      bodySerializer: () => request.body,
      // All of it is written already, in the styles of the operation.
      pathSerializer: () => request.url,
      querySerializer: () => '',
      parseAs: 'stream',
      fetch: (sent: Request) => (sending = send(sent)),
    });
    const { bodyUsed, ok, status } = response;
    const { answer, before, deadline } = received ?? {};
    const type = response.type === 'default' ? answer?.response.type : undefined;
    // One that middleware made of the first is still of a service that may hide its headers.
    if (type) Object.defineProperty(response, 'type', { value: type });
    const made = { status, response, url: request.url, attempts: answer?.attempts };
    // openapi-fetch has read the body of a redirect that is the response; it says nothing.
    if (!ok && !call.isRedirectKept?.(status)) {
      const text = typeof error === 'string' ? error : (JSON.stringify(error) ?? '');
      const { idempotencyKey } = known;
      const told = { ...names, idempotencyKey, doubt: before, attempts: answer?.attempts ?? 0 };
      const exchange = { definition, ...call.at, call, clock, names: told, scrubber };
      const refusal = statusFailure({ ...made, bytes: encodeText(text) }, exchange);
      refusal.message += ' The response is of a middleware.';
      throw refusal;
    }
    if (ok && bodyUsed) throw failure('config_invalid', known, 'a middleware has read the body', { status });
    const bytes = ok ? new Uint8Array(await response.arrayBuffer()) : new Uint8Array();
    // From here on it is for the validator to be in time.
    runUntil(Infinity);
    return call.finish({ ...made, bytes }, before, deadline);
  };

  const signals = [...call.signals, transport.closing, expired];
  let failed: WaError | undefined;
  runUntil(Math.min(startedAt + totalMs, walkEnd));
  try {
    return await withLimits({ clock, signals, names: known, ms: Infinity }, run);
  } catch (reason) {
    failed = reason as WaError;
    const phase = (received?.deadline ?? startedAt + totalMs) >= walkEnd ? 'walk' : 'total';
    if (expired.aborted)
      failed = failure('timed_out', known, `middleware did not settle in time (${phase})`, { phase, retryable: true });
    // The transport says more of a request that was on its way.
    else if (signals.some((signal) => signal?.aborted)) await sending;
    throw failed;
  } finally {
    clock.clearTimeout(timer);
    tellEnd?.(failed);
  }
}

/** What of a call is no longer so where middleware sends another request: one with another method, or without its key. */
function changedBy(
  { headers, method }: Request,
  request: StoredRequest,
  operation: Operation,
): { readonly operation?: Operation; readonly madeKey?: undefined } {
  const isKey = (name: string) =>
    typeof operation.idempotent === 'string' ? name === operation.idempotent : /idempoten/i.test(name);
  const key = Object.keys(request.headers).find(isKey);
  const hasKey = key === undefined || headers.get(key) === request.headers[key];
  if (hasKey && method === request.method) return {};
  const { idempotent: _, ...others } = operation;
  return { operation: { ...others, method }, madeKey: undefined };
}
