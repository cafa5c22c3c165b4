/** Source of time and timers; tests put a virtual one in its place. */
export interface Clock {
  /** Milliseconds since the epoch, for dates such as that of `Retry-After`. */
  now(): number;
  /**
   * Milliseconds since any fixed time, which nobody sets back or forth, for deadlines and durations. Default: `now`.
   */
  monotonic?(): number;
  /** Calls back once after that many milliseconds; `isLimit` says that something is under way which mostly ends sooner. */
  setTimeout(callback: () => void, ms: number, isLimit?: boolean): unknown;
  /** Cancels what `setTimeout` returned. */
  clearTimeout(handle: unknown): void;
}

/** Longest delay that timers take; anything above would fire at once. */
export const longestTimerMs = 2 ** 31 - 1;

/** The machine's own clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  // Without `performance`, as in a bare JavaScript engine, the date has to do.
  monotonic: () => globalThis.performance?.now() ?? Date.now(),
  setTimeout: (callback, ms) => setTimeout(callback, Math.min(ms, longestTimerMs)),
  clearTimeout: (handle) => clearTimeout(handle as ReturnType<typeof setTimeout>),
};

/** The clock's time for deadlines and durations, in milliseconds; only differences mean something. */
export function elapsedNow(clock: Clock): number {
  return clock.monotonic?.() ?? clock.now();
}
