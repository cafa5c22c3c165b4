import { getEventListeners } from 'node:events';

import { type ClientOptions, isWaError } from '@wa-clients/core';
import { type Fake, virtualClock } from '@wa-clients/core/testing';
import { expect } from 'vitest';

import { openAnswers, openSockets, until, watchedClock, type WatchedClock } from './open-ends.ts';
import { type Expected, type ExpectedError, maxBodyBytes, type Row, usualTimeout } from './table.ts';

/** A fake on loopback with what a client needs to reach it. */
export interface Bench {
  readonly fake: Fake;
  readonly clock: WatchedClock;
  readonly options: Partial<ClientOptions> & { readonly baseUrl: string };
  /** The caller's own signal, for every call of the cell. */
  readonly signal: AbortSignal;
  /** Answers whose headers have reached the client. */
  readonly answered: () => number;
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
}

const reason = new Error('the caller has had enough');

/** Runs a cell on a new fake over loopback and checks that nothing of it stays open. */
export async function onBench(
  makeFake: (clock: WatchedClock) => Fake,
  row: Row,
  cell: (bench: Bench) => Promise<void>,
): Promise<void> {
  // Waits between attempts pass by themselves, timeouts when a cell says so.
  const clock = watchedClock(virtualClock({ autoAdvanceBelowMs: 10_000 }));
  const fake = makeFake(clock);
  const { close, url } = await fake.listen();
  const port = Number(new URL(url).port);
  const caller = new AbortController();
  let answered = 0;
  const options = {
    baseUrl: url,
    clock,
    maxBodyBytes,
    timeout: row.timeout ?? usualTimeout,
    fetch: async (request: Request) => {
      const response = await fetch(request);
      answered += 1;
      return response;
    },
  };
  const { signal } = caller;
  try {
    await cell({ fake, clock, options, signal, answered: () => answered, giveUp: (why) => caller.abort(why) });
    await until('every request is answered or given up', () => openAnswers(port) === 0);
    expect(clock.pending(), 'timers left').toBe(0);
    expect(getEventListeners(signal, 'abort'), "listeners left on the caller's signal").toEqual([]);
  } finally {
    await close();
  }
  await until('every socket is closed', () => openSockets(port) === 0);
}

/** Makes the call of a row under its faults, moving the time on where the call is stuck. */
export async function underFaults(bench: Bench, row: Row, start: () => PromiseLike<unknown>): Promise<Outcome> {
  const { answered, clock, fake, giveUp } = bench;
  fake.fail(undefined, ...row.faults);
  const [before, answersBefore, startedAt] = [fake.requests.length, answered(), clock.now()];
  let outcome: Outcome | undefined;
  const end = (result: Omit<Outcome, 'requests' | 'elapsedMs'>) => {
    outcome = { ...result, requests: fake.requests.length - before, elapsedMs: clock.now() - startedAt };
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

/** Holds what came of a call against what the table says; false when it had to succeed, and did. */
export function expectOutcome(outcome: Outcome, expected: Expected, row: Row, clock: WatchedClock): void {
  const { totalMs } = row.timeout ?? usualTimeout;
  const seen = outcome.error === undefined ? undefined : errorFields(outcome.error, expected.error);
  expect({ requests: outcome.requests, error: seen }).toEqual({ error: undefined, ...expected, ...flags(expected) });
  expect(outcome.elapsedMs, 'time of the call').toBeLessThanOrEqual(totalMs);
  for (const wait of row.waits ?? []) {
    expect(clock.delays.filter((ms) => ms >= wait && ms < usualTimeout.attemptMs).length).toBeGreaterThan(0);
  }
  if (expected.error?.code === 'aborted') expect((outcome.error as Error).cause).toBe(reason);
}

/** The fields of an error that the contract speaks of; the wait only where the row asks for one. */
function errorFields(error: unknown, wanted: ExpectedError | undefined): object {
  if (!isWaError(error)) return { foreign: String(error) };
  const { ambiguous = false, attempts, code, phase, retryable = false, retryAfterMs, sent, status } = error;
  const fields = { ambiguous, attempts, code, phase, retryable, sent, status };
  return wanted?.retryAfterMs === undefined ? fields : { ...fields, retryAfterMs };
}

function flags({ error }: Expected): { error?: object } {
  return error ? { error: { ambiguous: false, retryable: false, ...error } } : {};
}
