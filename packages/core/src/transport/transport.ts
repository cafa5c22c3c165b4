import type { ClientOptions, ProviderDefinition } from '../definition.ts';
import { RequestInvalidError } from '../errors/errors.ts';
import { createScrubber } from '../errors/scrubber.ts';
import { notify } from '../hooks.ts';
import { sendOnce } from './attempt.ts';
import { credentialHeaders } from './credential.ts';
import { systemClock } from './clock.ts';
import type { Answer, Attempt, AttemptContext, StoredRequest, TransportCall, TransportContext } from './exchange.ts';
import { attemptError, type CallNames } from './failure.ts';
import { planRetry } from './retry.ts';
import { createRetryBudget } from './retry-budget.ts';
import { sleep } from './sleep.ts';
import { totalDeadline } from './deadline.ts';

/** Sends requests with timeouts, retries, redirects and limits; failure statuses come back as answers, or throw. */
export interface Transport {
  (request: Request, call: TransportCall, failureStatus: 'throw' | 'answer'): Promise<Answer>;
}

/** Makes the transport that lies beneath openapi-fetch, and so beneath its middleware. */
export function createTransport(definition: ProviderDefinition, options: ClientOptions, baseUrl: string): Transport {
  const retry = options.retry || {};
  const context: TransportContext = {
    definition,
    options,
    baseUrl,
    clock: options.clock ?? systemClock,
    budget: createRetryBudget(retry.budget ?? {}),
    scrubber: createScrubber(),
  };
  return (request, call, failureStatus) => run(context, request, call, failureStatus);
}

async function run(
  context: TransportContext,
  request: Request,
  call: TransportCall,
  failureStatus: 'throw' | 'answer',
): Promise<Answer> {
  const { clock, definition, options } = context;
  const { operation, signal } = call;
  const names: CallNames = { provider: definition.provider, operation: operation.name, path: operation.path };
  const event = { ...names, method: operation.method };
  if (new URL(request.url).origin !== new URL(context.baseUrl).origin) {
    throw new RequestInvalidError('request_invalid', `${names.provider} ${names.operation}: foreign address.`, names);
  }
  const startedAt = clock.now();
  const timeout = { attemptMs: 30_000, totalMs: 90_000, ...options.timeout, ...call.timeout };
  const deadline = totalDeadline(startedAt, timeout.totalMs);
  notify(options.hooks, 'onCallStart', event);
  let attempt = 0;
  let taken: number | undefined;
  let outcome: Attempt | undefined;
  try {
    const stored: StoredRequest = {
      url: request.url,
      method: request.method,
      headers: request.headers,
      body: request.body ? await request.arrayBuffer() : undefined,
    };
    for (;;) {
      attempt += 1;
      // Attempts follow one another by their nature.
      // oxlint-disable no-await-in-loop
      const attemptContext: AttemptContext = {
        context,
        names: { ...names, attempts: attempt },
        signal: signal ?? undefined,
        attemptMs: timeout.attemptMs,
        deadline,
        credential: () => credentialHeaders(context),
      };
      const attemptStartedAt = clock.now();
      notify(options.hooks, 'onAttemptStart', { ...event, attempt });
      outcome = await sendOnce(stored, attemptContext);
      const error = attemptError(outcome, attemptContext, operation);
      notify(options.hooks, 'onAttemptEnd', {
        ...event,
        attempt,
        durationMs: clock.now() - attemptStartedAt,
        status: outcome.answer?.status,
        error,
      });
      if (!error && outcome.answer) {
        context.budget.refill(taken);
        notify(options.hooks, 'onCallEnd', {
          ...event,
          durationMs: clock.now() - startedAt,
          status: outcome.answer.status,
        });
        return outcome.answer;
      }
      if (!error) throw new TypeError('An attempt ended with neither an answer nor an error.');
      const plan = planRetry({ error, attempt, operation, call, context, deadline });
      if (!plan) throw error;
      taken = plan.taken;
      notify(options.hooks, 'onRetry', { ...event, attempt, error, delayMs: plan.delayMs });
      await sleep(clock, plan.delayMs, signal ?? undefined, { ...names, attempts: attempt });
      // oxlint-enable no-await-in-loop
    }
  } catch (error) {
    notify(options.hooks, 'onCallEnd', {
      ...event,
      durationMs: clock.now() - startedAt,
      status: outcome?.answer?.status,
      error: error as never,
    });
    if (failureStatus === 'answer' && outcome?.answer && outcome.answer.status >= 400) return outcome.answer;
    throw error;
  }
}
