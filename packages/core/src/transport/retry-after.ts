/**
 * The wait in milliseconds that a response asks for, or undefined when it asks for none.
 *
 * Read from `retry-after-ms`, `retry-after` (seconds or a date) and `x-ratelimit-reset` (seconds or milliseconds since the
 * epoch, or seconds from now where they are too few for that), in this order. Two headers of one name, as behind a proxy, come
 * as one text with a comma: the longest of their waits keeps them all, and what is neither a number nor a date says nothing.
 */
export function retryAfterMs(headers: Headers, ours: number, throttled: boolean | undefined): number | undefined {
  const longest = (name: string, read: (text: string) => number) =>
    Math.max(...`${headers.get(name)}`.split(',').map((text) => read(text.trim())));
  // A date is read by the clock that wrote it; this machine's may be minutes off.
  const theirs = longest('date', dateOf);
  const now = theirs > 0 ? theirs : ours;
  const reset = throttled ? longest('x-ratelimit-reset', numberOf) * 1000 : none;
  const wait = [
    longest('retry-after-ms', numberOf),
    Math.max(longest('retry-after', numberOf) * 1000, longest('retry-after', dateOf) - now),
    reset < 1e12 ? reset : (reset < 1e14 ? reset : reset / 1000) - now,
  ].find((ms) => ms > none);
  return wait === undefined ? wait : Math.max(0, wait);
}

const none = -Infinity;

function numberOf(text: string): number {
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : none;
}

/** A date of RFC 9110, section 5.6.7, without its weekday where a comma is behind that; the form that names no zone is UTC too. */
function dateOf(text: string): number {
  return (/:\d\d/.test(text) && Date.parse(text.replace(/:\d\d:\d\d( \d{4})?$/, '$& Z'))) || none;
}
