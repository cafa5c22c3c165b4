import type { ProviderError } from '@wa-clients/core';

/** What is known of a failure by its code. */
export type MetaVerdict = Pick<ProviderError, 'permanent' | 'retryAfterMs' | 'throttled'>;

const second = 1_000;
/** Throttling that may be over after a while, with the wait; Meta sends no `Retry-After`, and status 400. */
const waits: Readonly<Record<number, number>> = {
  // Limits of a rolling hour.
  4: 60 * second,
  80007: 60 * second,
  131208: 60 * second,
  // Messages per second.
  130429: second,
  // Maintenance of up to a minute, in which nothing is taken.
  131057: 30 * second,
  // Maintenance of some minutes.
  2494100: 60 * second,
};
/** Throttling that lasts hours or days: a repeat would only make it worse. */
const slow = new Set([131048, 131064, 133016]);
/** Server errors that a request without rights, or of a number without registration, has each time. */
const permanent = new Set([3, 131045, 133000]);

/** Judges a failure by Meta's code: Meta throttles with status 400, and refuses for good with status 500. */
export function judgeMetaError(code: unknown, attempts: number): MetaVerdict {
  // Any other value is no code of Meta's, and may be the name of a member that every object has.
  const number = Number(code);
  // Of a pair: the documented wait is 4^n seconds.
  const wait = number === 131056 ? second * 4 ** (attempts - 1) : waits[number];
  if (wait !== undefined) return { throttled: true, retryAfterMs: wait };
  if (slow.has(number)) return { throttled: true, permanent: true };
  return { permanent: permanent.has(number) };
}
