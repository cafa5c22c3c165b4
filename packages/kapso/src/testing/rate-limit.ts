const perMinute = 500;

/**
 * Counts requests as Kapso does, in fixed one-minute windows, and returns the rate limit headers.
 *
 * It never rejects a request: use `fault.status(429)` to simulate an exceeded limit. Source: the vendor's page on rate
 * limits.
 */
export function limitHeaders(): (time: number) => Record<string, string> {
  let [window, used] = [0, 0];
  return (time) => {
    const current = Math.floor(time / 60_000);
    if (current !== window) [window, used] = [current, 0];
    used += 1;
    return { 'x-ratelimit-limit': String(perMinute), 'x-ratelimit-remaining': String(Math.max(0, perMinute - used)) };
  };
}
