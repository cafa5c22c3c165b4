/**
 * The wait in milliseconds that an answer asks for, or undefined when it asks for none.
 *
 * Read from `retry-after-ms`, `retry-after` (seconds or a date) and `x-ratelimit-reset` (epoch seconds), in this order.
 */
export function retryAfterMs(headers: Headers, now: number, throttled: boolean): number | undefined {
  const milliseconds = numeric(headers.get('retry-after-ms'));
  if (milliseconds !== undefined) return milliseconds;
  const after = headers.get('retry-after');
  if (after !== null) {
    const seconds = numeric(after);
    const wait = seconds === undefined ? Date.parse(after) - now : seconds * 1000;
    if (!Number.isNaN(wait)) return Math.max(0, wait);
  }
  const reset = throttled ? numeric(headers.get('x-ratelimit-reset')) : undefined;
  return reset === undefined ? undefined : Math.max(0, reset * 1000 - now);
}

function numeric(text: string | null): number | undefined {
  return text !== null && /^\s*\d+(\.\d+)?\s*$/.test(text) ? Number(text) : undefined;
}
