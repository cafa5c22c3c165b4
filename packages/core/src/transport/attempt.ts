import type { FetchInit } from '../definition.ts';
import { copyError } from '../errors/copy-error.ts';
import { failure } from '../errors/failure.ts';
import { isBranded, type TimeoutPhase, type WaError, type WaErrorCode, type WaErrorInit } from '../errors/wa-error.ts';
import { appInit } from './app-init.ts';
import { mostRedirects } from './bounds.ts';
import { elapsedNow } from './clock.ts';
import { connectionFailure } from './connection-failure.ts';
import type { Exchange } from './exchange.ts';
import { isIdempotent } from './idempotent.ts';
import { withLimits } from './limits.ts';
import { readBody } from './read-body.ts';
import { readFailure } from './read-failure.ts';
import { safeCause } from './safe-cause.ts';
import { redirectTarget } from './redirect.ts';
import { statusFailure } from './status-failure.ts';
import type { Answer, StoredRequest } from './transport-call.ts';

/**
 * Sends a request once and reads the response to its last byte; one clock covers all of it.
 *
 * @throws WaError, and nothing else, for everything that is no successful response.
 */
export function sendOnce(request: StoredRequest, exchange: Exchange): Promise<Answer> {
  const { call, clock, deadline, definition, options, origin, settings } = exchange;
  const { attemptMs } = settings.timeout;
  const { mayVisit = (url: URL) => url.origin === origin } = call;
  const remaining = deadline - elapsedNow(clock);
  let phase: TimeoutPhase = 'headers';
  const names = { ...exchange.names, ambiguous: false };
  const fail = (code: WaErrorCode, text: string, fields?: WaErrorInit): WaError => failure(code, names, text, fields);

  const exchangeBytes = async (signal: AbortSignal): Promise<Answer> => {
    const { method, body = null } = request;
    let { url } = request;
    const initFor = await appInit(request, exchange).catch((error: unknown) => {
      if (isBranded(error)) throw error;
      // Such as a name that is a number, or a getter that throws.
      const cause = safeCause(error, exchange.scrubber);
      throw fail('config_invalid', 'headers or fetchOptions cannot be read', { cause, sent: 'no' });
    });
    // A fetch that ignores its signal must not send what was given up. React Native's signals have no method for it.
    if (signal.aborted) throw fail('aborted', 'aborted');
    for (let redirects = 0; ; redirects += 1) {
      const target = new URL(url);
      if (!mayVisit(target)) throw fail('request_invalid', 'the URL is of another origin');
      const init = {
        ...initFor(target),
        method,
        redirect: 'manual',
        signal,
        body: body as string | null,
        duplex: 'half',
      } satisfies FetchInit;
      // What was on its way when it broke off may have been carried out, unless carrying it out twice is harmless.
      names.ambiguous = !isIdempotent(call.operation);
      // A redirect can be followed only once its response is there. The function is called without an object, which the
      // platform's own would refuse, and given no Request: one more would be copied, and costs as much as all the rest.
      // oxlint-disable-next-line no-await-in-loop -- a redirect leads to the next request
      const response = (await (definition.fetch ?? options.fetch ?? fetch)(
        url,
        init as RequestInit & FetchInit,
      )) as Response;
      // What fails from here on is no longer a request that was never sent.
      phase = 'body';
      const { status, type } = Object(response) as Response;
      // Neither a text nor NaN is the larger of the two; of a redirect, browsers hide the status.
      if ((Math.max(status, 200) !== status && type !== 'opaqueredirect') || !response.headers?.get)
        throw fail('config_invalid', 'fetch returned no unread Response of bytes');
      const isKept = call.isRedirectKept?.(status);
      const next = isKept ? undefined : redirectTarget(response, method, url, mayVisit);
      if (next === undefined) {
        const limits = [settings.maxBodyBytes, signal, fail, method] as const;
        const read =
          status > 299 && !isKept
            ? // oxlint-disable-next-line no-await-in-loop -- there is one body
              await readFailure(response, ...limits, clock)
            : // oxlint-disable-next-line no-await-in-loop -- there is one body
              { bytes: await (call.read ?? readBody)(response, ...limits) };
        return { status, response, url, attempts: names.attempts, ...read };
      }
      // What a redirect says beside its address is thrown away; a Node stream has another method for it.
      void response.body?.cancel?.()?.catch(() => {});
      if (next === null || redirects === mostRedirects) {
        // 307 and 308 ask for the request to be sent again; the others also answer one that was carried out.
        if (status >= 307) names.ambiguous = false;
        throw fail('redirect_blocked', 'the provider redirected elsewhere or too often', { status });
      }
      url = next;
    }
  };
  return withLimits(
    {
      clock,
      signals: call.signals,
      names,
      ms: Math.min(attemptMs, remaining),
      late: () => {
        if (remaining <= attemptMs) phase = deadline === call.walkEnd ? 'walk' : 'total';
        return fail('timed_out', `no complete response in time (${phase})`, { phase, retryable: true });
      },
    },
    async (signal) => {
      const answer = await exchangeBytes(signal).catch((error: unknown) => {
        if (!isBranded(error)) throw fail(...connectionFailure(error, phase, exchange));
        // One that a function of the app's threw may have reached other calls, too.
        throw copyError(error, { doubt: names.doubt });
      });
      if (answer.isCut !== undefined) throw statusFailure(answer, exchange);
      return answer;
    },
  );
}
