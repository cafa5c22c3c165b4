const baseMs = 200;
const throttledBaseMs = 1_000;
const longestMs = 10_000;

/** Milliseconds to wait after a failed attempt: full jitter under a doubling bound, more when throttled. */
export function backoffMs(attempt: number, throttled: boolean, random: () => number = Math.random): number {
  return Math.round(random() * Math.min(longestMs, (throttled ? throttledBaseMs : baseMs) * 2 ** (attempt - 1)));
}
