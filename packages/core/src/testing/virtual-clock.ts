import { eventLoopTurn } from '../list/event-loop-turn.ts';
import { checkTestOptions } from './check-test-options.ts';
import type { Clock } from '../transport/clock.ts';

/** Clock that advances only when a test moves it or when the program has nothing to do but wait. */
export interface VirtualClock extends Clock {
  /**
   * Advances the time by that many milliseconds: every due timer fires in order at its own time, and the code that it
   * resumes runs before the next timer.
   */
  readonly advance: (ms: number) => Promise<void>;
  /** All delays requested so far, in milliseconds. */
  readonly delays: readonly number[];
  /**
   * Sets the date that `now` returns, as somebody does who sets a clock right; timers and `monotonic` go on as before.
   */
  readonly setDate: (ms: number) => void;
}

/** Options of {@link virtualClock}. */
export interface VirtualClockOptions {
  /** Start time in milliseconds since the Unix epoch. Default 2026-06-01. */
  readonly startMs?: number;
  /**
   * Timers with a shorter delay, in milliseconds, fire automatically and in order once the program has nothing else to
   * do, so that waits between retries take no time. Default: all timers, for a fake that is called as `fetch`. Over
   * loopback and with msw the program also waits for real sockets, which looks like nothing to do: use 10,000 there, so
   * that timeouts do not fire. 0 fires timers only by `advance`.
   */
  readonly autoAdvanceBelowMs?: number;
}

interface Timer {
  readonly at: number;
  readonly isAutomatic: boolean;
  readonly callback: () => void;
}

/** Number of event loop turns without a new or cleared timer after which the program counts as waiting. */
const quietTurns = 10;

/**
 * Creates a virtual clock.
 *
 * @example
 * const clock = virtualClock();
 * const kapso = createKapso({ apiKey: 'test-key', fetch: fakeKapso({ clock }).fetch, clock });
 */
export function virtualClock(given?: VirtualClockOptions): VirtualClock {
  const options = checkTestOptions('virtualClock', given, 'startMs:number autoAdvanceBelowMs:number');
  const { autoAdvanceBelowMs = Number.POSITIVE_INFINITY, startMs = Date.UTC(2026, 5, 1) } = options;
  checkMs('startMs', startMs);
  const timers = new Map<number, Timer>();
  const delays: number[] = [];
  let time = startMs;
  // What the date is ahead of the time.
  let ahead = 0;
  let changes = 0;
  let isRunning = false;

  /** Fires the earliest timer up to the given time, the oldest of equal ones; returns false if there is none. */
  const fireNext = (until: number): boolean => {
    const [next] = [...timers].filter(([, { at }]) => at <= until).toSorted(([, a], [, b]) => a.at - b.at);
    if (!next) return false;
    const [handle, { at, callback }] = next;
    timers.delete(handle);
    time = Math.max(time, at);
    callback();
    return true;
  };

  const quiet = async () => {
    for (let turns = 0, seen = changes; turns < quietTurns; turns += 1) {
      // oxlint-disable-next-line no-await-in-loop -- sequential turns are intended
      await eventLoopTurn();
      if (seen !== changes) [turns, seen] = [-1, changes];
    }
  };

  const run = async () => {
    isRunning = true;
    for (;;) {
      // oxlint-disable-next-line no-await-in-loop -- a timer may fire only when nothing else is running
      await quiet();
      const moments = [...timers.values()].filter(({ isAutomatic }) => isAutomatic).map(({ at }) => at);
      if (moments.length === 0) break;
      fireNext(Math.min(...moments));
    }
    isRunning = false;
  };

  return {
    delays,
    now: () => time + ahead,
    monotonic: () => time,
    setDate(ms) {
      checkMs('setDate', ms);
      ahead = ms - time;
    },
    setTimeout(callback, ms, isLimit) {
      changes += 1;
      delays.push(ms);
      // Over real sockets, waiting for a response looks like nothing to do, and would end at its limit.
      const isAutomatic = ms < autoAdvanceBelowMs && !(isLimit && autoAdvanceBelowMs < Infinity);
      timers.set(changes, { at: time + Math.max(0, ms), isAutomatic, callback });
      if (isAutomatic && !isRunning) void run();
      return changes;
    },
    clearTimeout(handle) {
      if (timers.delete(handle as number)) changes += 1;
    },
    async advance(ms) {
      checkMs('advance', ms);
      const end = time + ms;
      await quiet();
      // oxlint-disable-next-line no-await-in-loop -- each timer can set further timers that are due as well
      while (fireNext(end)) await quiet();
      time = Math.max(time, end);
    },
  };
}

/** A time that is no number would stop every timer without a word. */
function checkMs(what: string, ms: number): void {
  if (!Number.isFinite(ms)) throw new RangeError(`virtualClock: ${what} needs milliseconds, as a number.`);
}
