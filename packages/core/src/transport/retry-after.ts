/**
 * The wait in milliseconds that an answer asks for, or undefined when it asks for none.
 *
 * Read from `retry-after-ms`, `retry-after` (seconds or a date) and `x-ratelimit-reset` (epoch seconds), in this order.
 */
export function retryAfterMs(headers: Headers, now: number, throttled: boolean): number | undefined {
  const milliseconds = numeric(headers, 'retry-after-ms');
  if (milliseconds !== undefined) return milliseconds;
  const seconds = numeric(headers, 'retry-after');
  // A header that is missing is no date either.
  const wait = seconds === undefined ? Date.parse(String(headers.get('retry-after'))) - now : seconds * 1000;
  if (!Number.isNaN(wait)) return Math.max(0, wait);
  const reset = throttled ? numeric(headers, 'x-ratelimit-reset') : undefined;
  return reset === undefined ? undefined : Math.max(0, reset * 1000 - now);
}

function numeric(headers: Headers, name: string): number | undefined {
  const text = String(headers.get(name));
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}
