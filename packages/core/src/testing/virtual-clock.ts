import { eventLoopTurn } from '../list/event-loop-turn.ts';
import type { Clock } from '../transport/clock.ts';

/** A clock that stands still until a test moves it, or until nothing is left to do but wait. */
export interface VirtualClock extends Clock {
  /**
   * Moves the time on by that many milliseconds: every timer that is due fires at its own moment, in order, and the
   * code that it wakes gets its turn before the next one.
   */
  readonly advance: (ms: number) => Promise<void>;
  /** Every delay that was asked for so far, in milliseconds. */
  readonly delays: readonly number[];
  /**
   * Sets the date that `now` returns, as somebody does who sets a clock right; timers and `monotonic` go on as before.
   */
  readonly setDate: (ms: number) => void;
}

/** How a {@link virtualClock} behaves. */
export interface VirtualClockOptions {
  /** Where it starts, in milliseconds since 1970. Default 2026-06-01. */
  readonly startMs?: number;
  /**
   * Timers of a shorter delay fire by themselves, in order, once the program has nothing else to do: waits between
   * retries take no time. Default: all of them, which suits a fake that is called as `fetch`. Over loopback and under
   * msw the program also waits for real sockets, which looks like nothing to do: take 10,000 there, so that timeouts
   * stay where they are. 0 leaves everything to `advance`.
   */
  readonly autoAdvanceBelowMs?: number;
}

interface Timer {
  readonly at: number;
  readonly isAutomatic: boolean;
  readonly callback: () => void;
}

/** Turns of the event loop without a new or cancelled timer after which the program counts as waiting. */
const quietTurns = 10;

/**
 * Makes a virtual clock.
 *
 * @example
 * const clock = virtualClock();
 * const kapso = createKapso({ apiKey: 'test-key', fetch: fakeKapso({ clock }).fetch, clock });
 */
export function virtualClock(options: VirtualClockOptions = {}): VirtualClock {
  const { autoAdvanceBelowMs = Number.POSITIVE_INFINITY, startMs = Date.UTC(2026, 5, 1) } = options;
  const timers = new Map<number, Timer>();
  const delays: number[] = [];
  let time = startMs;
  // What the date is ahead of the time.
  let ahead = 0;
  let changes = 0;
  let isRunning = false;

  /** Fires the earliest timer up to a moment, of equal ones the oldest; false when there is none. */
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
      // One turn after the other is the point.
      // oxlint-disable-next-line no-await-in-loop
      await eventLoopTurn();
      if (seen !== changes) [turns, seen] = [-1, changes];
    }
  };

  const run = async () => {
    isRunning = true;
    for (;;) {
      // A timer may fire only once nothing else is going on.
      // oxlint-disable-next-line no-await-in-loop
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
    setDate: (ms) => void (ahead = ms - time),
    setTimeout(callback, ms, isLimit) {
      changes += 1;
      delays.push(ms);
      // Over real sockets, waiting for an answer looks like nothing to do, and would end at its limit.
      const isAutomatic = ms < autoAdvanceBelowMs && !(isLimit && autoAdvanceBelowMs < Infinity);
      timers.set(changes, { at: time + Math.max(0, ms), isAutomatic, callback });
      if (isAutomatic && !isRunning) void run();
      return changes;
    },
    clearTimeout(handle) {
      if (timers.delete(handle as number)) changes += 1;
    },
    async advance(ms) {
      const end = time + ms;
      await quiet();
      // Each timer can set others that fall due as well.
      // oxlint-disable-next-line no-await-in-loop
      while (fireNext(end)) await quiet();
      time = Math.max(time, end);
    },
  };
}
