import type { Clock } from '../transport/clock.ts';

/** A clock that tests move: waits end at once, deadlines only when time really gets there. */
export interface VirtualClock extends Clock {
  /** Moves the time on by that many milliseconds and fires the timers that are due, in order. */
  advance(ms: number): void;
  /** Every delay that was asked for, in milliseconds. */
  readonly delays: readonly number[];
}

/**
 * Makes a virtual clock. With `autoAdvanceBelowMs`, a timer of a shorter delay moves the time on by itself, so that the
 * waits between retries take none; longer ones, such as timeouts, stay where they are.
 */
export function virtualClock({ startMs = 0, autoAdvanceBelowMs = 0 } = {}): VirtualClock {
  let time = startMs;
  let count = 0;
  const timers = new Map<number, { readonly at: number; readonly callback: () => void }>();
  const delays: number[] = [];
  const fireDue = () => {
    for (const [id, timer] of [...timers].toSorted(([, a], [, b]) => a.at - b.at)) {
      if (timer.at > time || !timers.delete(id)) continue;
      timer.callback();
    }
  };
  return {
    delays,
    now: () => time,
    setTimeout(callback, ms) {
      count += 1;
      const id = count;
      delays.push(ms);
      timers.set(id, { at: time + ms, callback });
      if (ms < autoAdvanceBelowMs) {
        queueMicrotask(() => {
          const timer = timers.get(id);
          if (!timer) return;
          time = Math.max(time, timer.at);
          fireDue();
        });
      }
      return id;
    },
    clearTimeout(handle) {
      timers.delete(handle as number);
    },
    advance(ms) {
      time += ms;
      fireDue();
    },
  };
}
