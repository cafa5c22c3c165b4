import type { ClientOptions, ProviderDefinition } from '../definition.ts';
import { failure, namesOf } from '../errors/failure.ts';
import type { Scrubber } from '../errors/scrubber.ts';
import { isBranded, type WaError } from '../errors/wa-error.ts';
import { notify } from '../hooks.ts';
import { sendOnce } from './attempt.ts';
import { elapsedNow, longestTimerMs, systemClock } from './clock.ts';
import type { Exchange, TransportContext } from './exchange.ts';
import { closed, sleep } from './limits.ts';
import { createRetryBudget } from './retry-budget.ts';
import { watchConnections } from './never-sent.ts';
import { planRetry } from './retry.ts';
import { onAbort } from './signal-hub.ts';
import { defaultSettings, type Settings, settingsOf } from './settings.ts';
import type { StoredRequest, TransportCall } from './transport-call.ts';

/** Sends requests with timeouts, retries, redirects and limits. */
export interface Transport {
  <Result>(request: StoredRequest, call: TransportCall<Result>): Promise<Result>;
  /** Aborts every call, those to come included; resolves once all of them have ended. */
  readonly close: () => Promise<void>;
  /** Fires when the client is closed. */
  readonly closing: AbortSignal;
}

let calls = 0;

/** Makes the transport that lies beneath openapi-fetch, and so beneath its middleware. */
export function createTransport(
  definition: ProviderDefinition,
  options: ClientOptions,
  baseUrl: string,
  scrubber: Scrubber,
  fail: (text: string) => Error,
): Transport {
  const closing = new AbortController();
  // Kept, so that no call has to link itself to the signal anew.
  onAbort(closing.signal, () => {});
  let underWay = 0;
  const whenIdle: (() => void)[] = [];
  const settle = () => {
    if (!underWay) for (const resolve of whenIdle) resolve();
  };
  const context: TransportContext = {
    definition,
    options,
    settings: settingsOf(defaultSettings, options, fail),
    origin: new URL(baseUrl).origin,
    clock: options.clock ?? systemClock,
    budget: createRetryBudget(options.retry ? options.retry.budget : undefined, fail),
    scrubber,
  };
  const send = async <Result>(request: StoredRequest, given: TransportCall<Result>): Promise<Result> => {
    const call = { ...given, signals: [...given.signals, closing.signal] };
    const { budget, clock } = context;
    const { operation } = call;
    watchConnections();
    const startedAt = elapsedNow(clock);
    const names = namesOf(definition, operation);
    const event = { ...names, method: operation.method, baseUrl: call.baseUrl ?? baseUrl, callId: (calls += 1) };
    const { hooks, limiter } = options;
    // A stream of the platform's, or of Node's.
    const { getReader, [Symbol.asyncIterator]: iterate } = Object(request.body) as Record<PropertyKey, unknown>;
    const isStream = getReader ?? iterate;
    let status: number | undefined;
    let error: WaError | undefined;
    const attemptAll = async (settings: Settings, deadline: number) => {
      let taken: number | undefined;
      for (let attempt = 1; ; attempt += 1) {
        const exchange: Exchange = {
          context,
          call,
          settings,
          names: { ...names, attempts: attempt, idempotencyKey: call.madeKey },
          deadline,
        };
        const attemptStartedAt = elapsedNow(clock);
        notify(hooks, 'onAttemptStart', event, { attempt });
        // Attempts follow one another by their nature.
        // oxlint-disable-next-line no-await-in-loop
        const outcome = await sendOnce(request, exchange).catch((reason: WaError) => reason);
        ({ status } = outcome);
        error = isBranded(outcome) ? outcome : undefined;
        notify(hooks, 'onAttemptEnd', event, {
          attempt,
          durationMs: elapsedNow(clock) - attemptStartedAt,
          status,
          error,
        });
        if (!isBranded(outcome)) {
          budget.refill(taken);
          return call.finish(outcome);
        }
        if (outcome.code === 'rate_limited') call.onThrottled?.();
        const plan = isStream ? undefined : planRetry(outcome, attempt, exchange);
        if (isStream && outcome.retryable) outcome.message += ' A stream cannot be sent again.';
        if (!plan) throw outcome;
        ({ taken } = plan);
        notify(hooks, 'onRetry', event, { attempt, error: outcome, delayMs: plan.delayMs });
        // oxlint-disable-next-line no-await-in-loop
        await sleep(clock, plan.delayMs, call.signals, exchange.names);
      }
    };
    underWay += 1;
    notify(hooks, 'onCallStart', event);
    try {
      const settings = settingsOf(context.settings, call.options, (text) => failure('request_invalid', names, text));
      const walkEnd = call.walkEnd ?? Infinity;
      // Counted from when the limiter lets the call go: its queue has a bound of its own.
      const run = () =>
        attemptAll(settings, Math.min(elapsedNow(clock) + Math.min(settings.totalMs, longestTimerMs), walkEnd));
      return await (limiter ? limiter({ call, clock, deadline: walkEnd, names }, run) : run());
    } catch (reason) {
      error = reason as WaError;
      throw reason;
    } finally {
      notify(hooks, 'onCallEnd', event, { durationMs: elapsedNow(clock) - startedAt, status, error });
      underWay -= 1;
      settle();
    }
  };
  const close = () =>
    new Promise<void>((resolve) => {
      whenIdle.push(resolve);
      closing.abort(closed);
      settle();
    });
  return Object.assign(send, { close, closing: closing.signal });
}
