import { setTimeout as sleep } from 'node:timers/promises';

import type { ProgramClock } from './program-clock.ts';

/** Runs work one after the other, in the order in which it came. */
export type InTurn = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** What work may take before the next one begins, such as a fault that never answers, in milliseconds. */
const patienceMs = 50;

/**
 * Creates a queue: a fake whose requests are handled one by one, each at a time that stands still, comes to the same state
 * when they are handled again.
 */
export function createInTurn({ hold }: Pick<ProgramClock, 'hold'>): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = patiently(last, hold, work);
    last = result.turn;
    return result.done;
  };
}

/** Runs work after other work; its turn ends when it has ended, or has taken too long. */
function patiently<Result>(before: Promise<unknown>, hold: ProgramClock['hold'], work: () => Promise<Result>) {
  const begun = before.then(() => ({ release: hold(), done: work() }));
  const turn = async () => {
    const { done, release } = await begun;
    const timer = new AbortController();
    const patience = sleep(patienceMs, undefined, { signal: timer.signal });
    await Promise.allSettled([Promise.race([done, patience])]);
    timer.abort();
    // The pause has ended, or ends by its signal.
    await Promise.allSettled([patience]);
    release();
  };
  return { done: begun.then(({ done }) => done), turn: turn() };
}
