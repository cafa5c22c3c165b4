import { setImmediate as turn } from 'node:timers/promises';

import type { Clock } from '../transport/clock.ts';

/** How the time of a fake passes: with the machine's clock, or by command alone. */
export type ClockKind = 'real' | 'virtual';

/** Clock of a fake that runs as a program: it stands still until it is started, and can be moved forward at any time. */
export interface ProgramClock extends Clock {
  /** Moves the time forward to a timestamp; every timer that is due by then fires at its own time. */
  readonly moveTo: (time: number) => Promise<void>;
  /**
   * Fires what is due, and keeps the time where it is until the returned function is called: all of one request has the
   * same time, now and when it is done again.
   */
  readonly hold: () => () => void;
  /** From now on the time passes by itself, unless the clock is virtual. */
  readonly start: () => void;
  /** Fires no timer any more. */
  readonly stop: () => void;
}

/** Longest delay of a timer of Node. */
const longest = 2 ** 31 - 1;

/** Creates a clock that stands at a timestamp, in milliseconds since the Unix epoch. */
export function programClock(kind: ClockKind, startMs: number): ProgramClock {
  const timers = new Map<number, { readonly at: number; readonly callback: () => void }>();
  // Where it stands; undefined while it runs.
  let fixed: number | undefined = startMs;
  // What it is ahead of the machine's clock, once it was started.
  let ahead: number | undefined;
  let count = 0;
  let alarm: NodeJS.Timeout | undefined;
  const now = () => fixed ?? Date.now() + (ahead ?? 0);
  const setTime = (time: number) => {
    if (fixed !== undefined) fixed = time;
    if (ahead !== undefined) ahead = Math.max(ahead, time - Date.now());
  };
  const next = () => [...timers].toSorted(([a, one], [b, other]) => one.at - other.at || a - b)[0];
  const fire = (until: number): boolean => {
    const first = next();
    if (!first || first[1].at > until) return false;
    timers.delete(first[0]);
    const before = fixed;
    fixed = first[1].at;
    setTime(fixed);
    first[1].callback();
    // A timer that comes late sees the time for which it was set.
    fixed = before === undefined ? undefined : Math.max(before, first[1].at);
    return true;
  };
  const arm = () => {
    clearTimeout(alarm);
    const first = next();
    if (ahead === undefined || fixed !== undefined || !first) return;
    const ring = () => {
      // Whoever holds the time fires what is due.
      if (fixed !== undefined) return;
      while (fire(now()));
      arm();
    };
    alarm = setTimeout(ring, Math.min(longest, Math.max(0, first[1].at - now())));
    alarm.unref();
  };
  return {
    now,
    setTimeout(callback, ms) {
      count += 1;
      timers.set(count, { at: now() + Math.max(0, ms), callback });
      arm();
      return count;
    },
    clearTimeout(handle) {
      if (timers.delete(handle as number)) arm();
    },
    async moveTo(time) {
      // oxlint-disable-next-line no-await-in-loop -- what a timer resumes runs before the next one fires
      while (fire(time)) await turn();
      if (time > now()) setTime(time);
      arm();
    },
    hold() {
      if (ahead === undefined) return () => {};
      while (fire(now()));
      fixed = now();
      return () => {
        fixed = undefined;
        arm();
      };
    },
    start() {
      if (kind === 'virtual' || ahead !== undefined) return;
      ahead = Math.max(0, now() - Date.now());
      fixed = undefined;
      arm();
    },
    stop() {
      clearTimeout(alarm);
      timers.clear();
    },
  };
}
