const perMinute = 500;

/**
 * Counts requests as Kapso does, in fixed windows of a minute, and gives the headers that tell.
 *
 * It only tells: running into the limit is what `fault.status(429)` is for. Source: the vendor's page on rate limits.
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
