import type { ClientOptions, ProviderDefinition } from '../definition.ts';
import type { CallOptions } from '../call-options.ts';
import { type CallNames, failure, namesOf } from '../errors/failure.ts';
import type { Scrubber } from '../errors/scrubber.ts';
import { mayPass, type WaError } from '../errors/wa-error.ts';
import { type Hooks, notify } from '../hooks.ts';
import { sendOnce } from './attempt.ts';
import { elapsedNow, longestTimerMs, systemClock } from './clock.ts';
import type { Exchange, TransportContext } from './exchange.ts';
import { isIdempotent } from './idempotent.ts';
import { closed, sleep, withLimits } from './limits.ts';
import { watchConnections } from './watch-connections.ts';
import { retryDelayMs } from './retry.ts';
import { type Signal, Stop } from './signal-hub.ts';
import { defaultSettings, type Settings, settingsOf } from './settings.ts';
import type { Answer, StoredRequest, TransportCall } from './transport-call.ts';

/** Sends requests with timeouts, retries, redirects and limits. */
export interface Transport {
  <Result>(request: StoredRequest, call: TransportCall<Result>): Promise<Result>;
  /** Settings of a call. */
  readonly settingsFor: (names: CallNames, options: CallOptions) => Settings;
  /** Aborts every call, those to come included; resolves once all of them have ended. */
  readonly close: () => Promise<void>;
  /** Fires when the client is closed. */
  readonly closing: Signal;
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
  const closing = new Stop();
  let underWay = 0;
  const whenIdle: (() => void)[] = [];
  const settle = () => {
    if (!underWay) for (const resolve of whenIdle) resolve();
  };
  const { retry, ...numbers } = settingsOf(defaultSettings, options, fail);
  const { hooks, limiter } = options;
  const clock = options.clock ?? systemClock;
  const { budget, ...ofCalls } = retry;
  const { capacity, cost, throttleCost } = budget;
  // Without the budget, which is no option of a call.
  const ofClient: Settings = { ...numbers, retry: ofCalls };
  // Shared by all calls, so that retries do not add up to a storm: each takes its price, a success gives it back, else one.
  let tokens = capacity;
  const context: TransportContext = { definition, options, origin: new URL(baseUrl).origin, clock, scrubber };
  const settingsFor: Transport['settingsFor'] = (names, given) =>
    settingsOf(ofClient, given, (text) => failure('request_invalid', names, text));
  const send = async <Result>(request: StoredRequest, given: TransportCall<Result>): Promise<Result> => {
    const signals = [...given.signals, closing];
    const call = { ...given, signals };
    const { madeKey, operation, spentMs = 0, walkEnd = Infinity } = call;
    watchConnections();
    const startedAt = elapsedNow(clock);
    const names = namesOf(definition, operation);
    const event = { ...names, method: operation.method, baseUrl: call.baseUrl ?? baseUrl, callId: (calls += 1) };
    const tell = (hook: keyof Hooks, more?: object) => notify(hooks, hook, event, more);
    const { once } = request;
    let status: number | undefined;
    let error: WaError | undefined;
    let doubt: WaError | undefined;
    const attemptAll = async (settings: Settings, deadline: number) => {
      let taken = 1;
      for (let attempt = 1; ; attempt += 1) {
        const known = { ...names, attempts: attempt, idempotencyKey: madeKey, doubt };
        const exchange: Exchange = { ...context, ...call.at, call, settings, names: known, deadline };
        const attemptStartedAt = elapsedNow(clock);
        tell('onAttemptStart', { attempt });
        // oxlint-disable-next-line no-await-in-loop -- attempts follow one another by their nature
        const outcome = await sendOnce(request, exchange).catch((reason: WaError) => reason);
        ({ status } = outcome);
        error = 'response' in outcome ? undefined : outcome;
        tell('onAttemptEnd', { attempt, durationMs: elapsedNow(clock) - attemptStartedAt, status, error });
        if (!error) {
          tokens = Math.min(capacity, tokens + taken);
          return call.finish(outcome as Answer, doubt, deadline);
        }
        const isThrottled = error.code === 'rate_limited';
        if (isThrottled) call.onThrottled?.();
        if (once && error.retryable) error.message += once;
        // Asked in any case: it gives a refused token up.
        const delayMs = Math.max(once ? Infinity : 0, retryDelayMs(error, exchange));
        taken = isThrottled ? throttleCost : cost;
        if (elapsedNow(clock) + delayMs >= deadline || tokens < taken) throw error;
        tokens -= taken;
        // A call that may be repeated is never ambiguous, and yet the attempt that failed may have carried it out.
        const mayBeDone = error.sent !== 'no' && !isThrottled && mayPass(error) && isIdempotent(operation);
        if (error.ambiguous || mayBeDone) doubt ??= error;
        tell('onRetry', { attempt, error, delayMs });
        // oxlint-disable-next-line no-await-in-loop -- the next attempt comes after its delay
        await sleep(clock, delayMs, signals, { ...known, doubt });
      }
    };
    let running: Promise<Result> | undefined;
    underWay += 1;
    tell('onCallStart');
    try {
      const settings = settingsFor(names, call.options);
      // Counted from when the limiter lets the call go: its queue has a bound of its own.
      const run = () =>
        (running ??= attemptAll(
          settings,
          Math.min(elapsedNow(clock) + Math.min(settings.timeout.totalMs, longestTimerMs) - spentMs, walkEnd),
        ));
      // One of the app's own may wait for ever, give back anything, and ask twice; what counts is what the call came to.
      if (limiter)
        await withLimits({ clock, signals, names, ms: Infinity }, async () => {
          let go: unknown;
          const begun = new Promise((resolve) => (go = resolve));
          const turn = { call, clock, deadline: walkEnd, names, scrubber };
          await Promise.race([begun, limiter(turn, () => ((go as () => void)(), run()))]);
        });
      return await run();
    } catch (reason) {
      error = reason as WaError;
      throw reason;
    } finally {
      const end = (reason: WaError | undefined) =>
        tell('onCallEnd', { durationMs: elapsedNow(clock) - startedAt, status, error: reason });
      if (call.endsLater) call.endsLater(end);
      else end(error);
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
  return Object.assign(send, { settingsFor, close, closing });
}
