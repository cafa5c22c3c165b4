import { getEventListeners } from 'node:events';

import { type ClientOptions, isWaError, type RetryEvent } from '@wa-clients/core';
import { type Fake, type Fault, virtualClock } from '@wa-clients/core/testing';
import { expect } from 'vitest';

import { classesOf, classesOfError } from './classes.ts';
import { answeringClock, openAnswers, openSockets, until, watchedClock, type WatchedClock } from './open-ends.ts';
import { sending } from './sending.ts';
import { type Expected, maxBodyBytes, type Row, usualTimeout } from './table.ts';

/** What the hooks of a client were told, counted. */
interface Told {
  readonly calls: number;
  readonly callsEnded: number;
  readonly attempts: number;
  readonly attemptsEnded: number;
  readonly retries: readonly RetryEvent[];
}

/** A fake on loopback with what a client needs to reach it. */
export interface Bench {
  readonly fake: Fake;
  readonly clock: WatchedClock;
  readonly options: Partial<ClientOptions> & { readonly baseUrl: string };
  /** The caller's own signal, for every call of the cell. */
  readonly signal: AbortSignal;
  /** Answers whose headers have reached the client. */
  readonly answered: () => number;
  readonly told: () => Told;
  readonly giveUp: (reason: unknown) => void;
}

/** What came of a call. */
export interface Outcome {
  readonly value?: unknown;
  readonly error?: unknown;
  /** Requests that the fake saw. */
  readonly requests: number;
  /** Milliseconds that passed by the clock. */
  readonly elapsedMs: number;
  readonly told: Told;
}

/** The operation that an error has to name. */
export interface Named {
  readonly provider: string;
  readonly operation: string;
  readonly path: string;
  readonly isList: boolean;
}

const reason = new Error('the caller has had enough');

/** Runs a cell on a new fake over loopback and checks that nothing of it stays open. */
export async function onBench<Result>(
  makeFake: (clock: WatchedClock) => Fake,
  row: Row,
  cell: (bench: Bench) => Promise<Result>,
): Promise<Result> {
  // Waits between attempts pass by themselves, timeouts when a cell says so.
  const clock = watchedClock(virtualClock({ autoAdvanceBelowMs: 10_000 }));
  const ofFake = answeringClock(clock);
  const fake = makeFake(ofFake);
  const { close, url } = await fake.listen();
  const port = Number(new URL(url).port);
  const caller = new AbortController();
  let answered = 0;
  const counts = { calls: 0, callsEnded: 0, attempts: 0, attemptsEnded: 0 };
  const retries: RetryEvent[] = [];
  const options: Bench['options'] = {
    baseUrl: url,
    clock,
    maxBodyBytes,
    retry: row.retry,
    timeout: row.timeout ?? usualTimeout,
    hooks: {
      onCallStart: () => void (counts.calls += 1),
      onCallEnd: () => void (counts.callsEnded += 1),
      onAttemptStart: () => void (counts.attempts += 1),
      onAttemptEnd: () => void (counts.attemptsEnded += 1),
      onRetry: (event) => void retries.push(event),
    },
    fetch: async (address: string, init: RequestInit) => {
      init.signal?.addEventListener('abort', ofFake.drop, { once: true });
      const response = await sending.fetch(address, init);
      answered += 1;
      return response;
    },
  };
  const { signal } = caller;
  try {
    const result = await cell({
      fake,
      clock,
      options,
      signal,
      answered: () => answered,
      told: () => ({ ...counts, retries: [...retries] }),
      giveUp: (why) => caller.abort(why),
    });
    await until('every request is answered or given up', () => openAnswers(port) === 0);
    // The server learns a little later that nobody listens to what it lets drip.
    await until('no timer is left', () => clock.pending() === 0);
    expect(getEventListeners(signal, 'abort'), "listeners left on the caller's signal").toEqual([]);
    expect([counts.callsEnded, counts.attemptsEnded], 'ends told').toEqual([counts.calls, counts.attempts]);
    return result;
  } finally {
    await close();
    await until('every socket is closed', () => openSockets(port) === 0);
  }
}

/** Makes the call of a row under its faults, moving the time on where the call is stuck. */
export async function underFaults(bench: Bench, row: Row, start: () => PromiseLike<unknown>): Promise<Outcome> {
  const { answered, clock, fake, giveUp, told } = bench;
  let isOver = false;
  const faults = row.faults.map((one) => liftedWhen(() => isOver, one));
  if (faults.length > 0) fake.fail(undefined, ...faults);
  const [before, answersBefore, startedAt, toldBefore] = [fake.requests.length, answered(), clock.now(), told()];
  let outcome: Outcome | undefined;
  const end = (result: Pick<Outcome, 'value' | 'error'>) => {
    isOver = true;
    const requests = fake.requests.length - before;
    outcome = { ...result, requests, elapsedMs: clock.now() - startedAt, told: since(toldBefore, told()) };
  };
  void Promise.resolve(start()).then(
    (value) => end({ value }),
    (error: unknown) => end({ error }),
  );
  const isBody = row.faults[0]?.body !== undefined;
  const progress = () => (isBody ? answered() - answersBefore : fake.requests.length - before);
  for (let step = 1; row.stuck && step <= row.faults.length; step += 1) {
    await until('the fake has the request', () => outcome !== undefined || progress() === step);
    if (outcome) break;
    if (row.stuck === 'caller') giveUp(reason);
    else await clock.advance((row.timeout ?? usualTimeout).attemptMs);
  }
  await until('the call ends', () => outcome !== undefined);
  return outcome as unknown as Outcome;
}

/** The fault, and none at all once its call is over. */
function liftedWhen(isOver: () => boolean, one: Fault): Fault {
  const { answer, body, ...rest } = one;
  const lifted = {
    ...rest,
    get answer() {
      return isOver() ? undefined : answer;
    },
    get body() {
      return isOver() ? undefined : body;
    },
  };
  return lifted as Fault;
}

function since(before: Told, now: Told): Told {
  return {
    calls: now.calls - before.calls,
    callsEnded: now.callsEnded - before.callsEnded,
    attempts: now.attempts - before.attempts,
    attemptsEnded: now.attemptsEnded - before.attemptsEnded,
    retries: now.retries.slice(before.retries.length),
  };
}

/** What came of a call, as far as the contract speaks of it; also holds its time against the row's. */
export function seenIn(outcome: Outcome, row: Row): object {
  const { totalMs } = row.timeout ?? usualTimeout;
  const { elapsedMs, error, requests, told } = outcome;
  const delays = told.retries.map(({ delayMs }) => delayMs);
  for (const [index, { delayMs, error: failure }] of told.retries.entries()) {
    const base = failure.code === 'rate_limited' ? 1_000 : 200;
    expect(delayMs, 'a wait').toBeGreaterThanOrEqual(row.wait ?? 0);
    expect(delayMs, 'a wait').toBeLessThanOrEqual(Math.max(failure.retryAfterMs ?? 0, base * 2 ** index));
  }
  const slept = delays.reduce((sum, delay) => sum + delay, 0);
  expect(elapsedMs, 'time of the call').toBeGreaterThanOrEqual(slept);
  expect(elapsedMs, 'time of the call').toBeLessThanOrEqual(totalMs);
  expect(told.attempts, 'attempts without a retry before them').toBe(told.calls + delays.length);
  return { requests, attempts: told.attempts, error: error === undefined ? undefined : errorFields(error) };
}

function errorFields(error: unknown): object {
  if (!isWaError(error)) return { foreign: String(error) };
  const { attempts, code, name, operation, path, phase, provider, retryAfterMs = 0, sent, status } = error;
  return {
    attempts,
    code,
    name,
    operation,
    path,
    phase,
    provider,
    sent,
    status,
    // A fake may tell by itself when its provider's window begins anew: within two seconds. No row asks for that little.
    retryAfterMs: retryAfterMs > 2_000 ? retryAfterMs : undefined,
    ambiguous: error.ambiguous ?? false,
    retryable: error.retryable ?? false,
    classes: classesOfError(error),
    hasCheckpoint: error.checkpoint !== undefined,
    saysWhere: error.message.startsWith(`${provider} ${operation}: `),
    cause: code === 'aborted' ? error.cause : undefined,
  };
}

/** What has to come of a call. */
export function wanted({ error, requests }: Expected, { isList, ...named }: Named, attempts?: number): object {
  return {
    requests,
    attempts: error?.attempts ?? attempts ?? requests,
    error: error && {
      phase: undefined,
      retryAfterMs: undefined,
      sent: undefined,
      status: undefined,
      ambiguous: false,
      retryable: false,
      hasCheckpoint: isList,
      saysWhere: true,
      cause: error.code === 'aborted' ? reason : undefined,
      classes: classesOf(error.code),
      // A class without a code of its own is named by its code.
      name: classesOf(error.code).find((name) => name !== 'HttpError') ?? 'HttpError',
      ...named,
      ...error,
    },
  };
}
