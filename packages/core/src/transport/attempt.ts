import type { FetchInit } from '../definition.ts';
import { failure } from '../errors/failure.ts';
import { isBranded, type WaError, type WaErrorCode, type WaErrorInit } from '../errors/wa-error.ts';
import { appInit } from './app-init.ts';
import { elapsedNow } from './clock.ts';
import { connectionFailure } from './connection-failure.ts';
import { dispatcherMismatch } from './dispatcher-mismatch.ts';
import type { Exchange } from './exchange.ts';
import { isIdempotent } from './idempotent.ts';
import { withLimits } from './limits.ts';
import { readBody } from './read-body.ts';
import { readFailure } from './read-failure.ts';
import { redirectTarget } from './redirect.ts';
import { statusFailure } from './status-failure.ts';
import type { Answer, StoredRequest } from './transport-call.ts';

const mostRedirects = 3;

/**
 * Sends a request once and reads the answer to its last byte; one clock covers all of it.
 *
 * @throws WaError, and nothing else, for everything that is no successful answer.
 */
export function sendOnce(request: StoredRequest, exchange: Exchange): Promise<Answer> {
  const { call, context, deadline, names, settings } = exchange;
  const { clock, options, origin } = context;
  const { mayVisit = (url: URL) => url.origin === origin } = call;
  const remaining = deadline - elapsedNow(clock);
  let phase: 'headers' | 'body' = 'headers';
  let isSent = false;
  // What was on its way when it broke off may have been carried out, unless carrying it out twice is harmless.
  const about = () => ({ ambiguous: isSent && !isIdempotent(call.operation) });
  const fail = (code: WaErrorCode, text: string, fields?: WaErrorInit): WaError =>
    failure(code, names, text, { ...about(), ...fields });

  const exchangeBytes = async (signal: AbortSignal): Promise<Answer> => {
    let target = request;
    const initFor = await appInit(request, exchange);
    // A fetch that ignores its signal must not send what was given up.
    signal.throwIfAborted();
    for (let redirects = 0; ; redirects += 1) {
      const url = new URL(target.url);
      if (!mayVisit(url)) throw fail('request_invalid', 'the address is a foreign one');
      const init = {
        ...initFor(url),
        method: request.method,
        redirect: 'manual',
        signal,
        body: (request.body ?? null) as string | null,
        duplex: 'half',
      } satisfies FetchInit;
      isSent = true;
      // A redirect can be followed only once its answer is there. The function is called without an object, which the
      // platform's own would refuse, and given no Request: one more would be copied, and costs as much as all the rest.
      // oxlint-disable-next-line no-await-in-loop
      const response = (await (options.fetch ?? fetch)(target.url, init as RequestInit & FetchInit)) as Response;
      const { status } = Object(response) as Response;
      if (typeof status !== 'number' || !response.headers?.get) throw fail('config_invalid', 'fetch gave no Response');
      // A redirect that the platform hides has no status, and cannot be kept.
      const next = call.keepRedirect && status ? undefined : redirectTarget(response, target, mayVisit);
      const isKept = call.keepRedirect && status >= 300 && status < 400;
      // What a redirect says beside its address is thrown away; a Node stream has another method for it.
      if (next !== undefined || isKept) void response.body?.cancel?.()?.catch(() => {});
      if (next === null || (next && redirects === mostRedirects)) {
        // 307 and 308 ask for the request to be sent again; the others also answer one that was carried out.
        const unsaid = status >= 307 && { ambiguous: false };
        throw fail('redirect_blocked', 'the provider redirected elsewhere or too often; not followed', {
          status,
          ...unsaid,
        });
      }
      if (next === undefined) {
        phase = 'body';
        const answer = { status, response, attempts: names.attempts };
        if (isKept) return { ...answer, bytes: new Uint8Array() };
        const limits = [settings.maxBodyBytes, signal, fail] as const;
        // oxlint-disable-next-line no-await-in-loop
        if (status >= 400) return { ...answer, ...(await readFailure(response, ...limits, clock)) };
        // oxlint-disable-next-line no-await-in-loop
        const bytes = await (call.read ?? readBody)(response, ...limits);
        if (!bytes) throw fail('too_large', 'the answer is larger than maxBodyBytes', { status });
        return { ...answer, bytes };
      }
      target = { ...request, url: next };
    }
  };
  const isLast = remaining <= settings.attemptMs;
  return withLimits(
    {
      clock,
      signals: call.signals,
      names,
      about,
      ms: Math.min(settings.attemptMs, remaining),
      late: () => {
        const which = isLast ? (deadline === call.walkEnd ? 'walk' : 'total') : phase;
        return fail('timed_out', `no complete answer in time (${which})`, { phase: which, retryable: true });
      },
    },
    async (signal) => {
      let answer: Answer;
      try {
        answer = await exchangeBytes(signal);
      } catch (error) {
        throw isBranded(error)
          ? error
          : fail(...(dispatcherMismatch(error) ?? connectionFailure(error, phase, exchange)));
      }
      if (answer.status >= 400) throw statusFailure(answer, exchange);
      return answer;
    },
  );
}
