/**
 * The wait in milliseconds that a response asks for, or undefined when it asks for none.
 *
 * Read from `retry-after-ms`, `retry-after` (seconds or a date) and `x-ratelimit-reset` (epoch seconds, or seconds
 * from now where they are too few for that), in this order.
 */
export function retryAfterMs(headers: Headers, ours: number, throttled: boolean | undefined): number | undefined {
  // A date is read by the clock that wrote it; this machine's may be minutes off.
  const now = Date.parse(headers.get('date')!) || ours;
  // Two such headers, as behind a proxy, come as one text: the longer wait keeps both.
  const numeric = (name: string) =>
    Math.max(...`${headers.get(name)}`.split(/, */).map((text) => (/^\d+(\.\d+)?$/.test(text) ? Number(text) : NaN)));
  const reset = throttled ? numeric('x-ratelimit-reset') * 1000 : NaN;
  const wait = [
    numeric('retry-after-ms'),
    numeric('retry-after') * 1000,
    // A header that is missing is no date either.
    Date.parse(headers.get('retry-after')!) - now,
    reset < 1e12 ? reset : reset - now,
  ].find((ms) => !Number.isNaN(ms));
  return wait && Math.max(0, wait);
}
