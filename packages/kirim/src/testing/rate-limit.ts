const capacity = 600;
const perSecond = capacity / 60;

/**
 * Counts requests in a token bucket as Kirim.chat does for reads, and returns the rate limit headers.
 *
 * The limit is not enforced: use `fault.status(429)` to test it. Source: the vendor's page on rate limits.
 */
export function limitHeaders(): (time: number) => Record<string, string> {
  let [tokens, last] = [capacity, 0];
  return (time) => {
    tokens = Math.max(0, Math.min(capacity, tokens + ((time - last) / 1000) * perSecond) - 1);
    last = time;
    return {
      'x-ratelimit-limit': String(capacity),
      'x-ratelimit-remaining': String(Math.floor(tokens)),
      // Time at which the bucket is full again, in seconds since the Unix epoch.
      'x-ratelimit-reset': String(Math.ceil(time / 1000 + (capacity - tokens) / perSecond)),
    };
  };
}
