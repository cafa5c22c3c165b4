import type { ProviderError } from '@wa-clients/core';

/** What is known of a failure by its code. */
export type MetaVerdict = Pick<
  ProviderError,
  'wrongStatus' | 'permanent' | 'retryable' | 'retryAfterMs' | 'throttled' | 'unclear'
>;

/**
 * Throttling, with the seconds to wait: Meta sends no `Retry-After`, and mostly status 400. Where there are none, it lasts
 * until a call ends, or for hours or days, and a repeat would only make it worse.
 */
const throttling = new Map<unknown, number>([
  // Limits of a rolling hour, and maintenance of some minutes.
  [4, 60],
  [80007, 60],
  [131208, 60],
  [2494100, 60],
  // Maintenance of up to a minute, in which nothing is taken.
  [131057, 30],
  // Messages and calls per second.
  [130429, 1],
  [138005, 1],
  [131048, 0],
  [131064, 0],
  [133016, 0],
  [138002, 0],
  [138009, 0],
  [138012, 0],
]);
/** Refusals that are over after so many seconds, if that is known: nothing was carried out. */
const passing = new Map<unknown, number>([
  [133015, 300],
  [134101, 600],
  [139102, 0],
  [139103, 0],
]);
/** Server errors that a request without rights, or of a number without registration, has each time. */
const permanent = new Set<unknown>([3, 131045, 133000, 134102]);

/**
 * Judges a failure by Meta's code: Meta throttles with status 400, refuses for good with status 500, and has status 401 for
 * calls that users have not allowed.
 */
export function judgeMetaError(code: unknown, attempts: number, status?: number): MetaVerdict {
  // Of a pair: the documented wait is 4^n seconds.
  const wait = code === 131056 ? 4 ** (attempts - 1) : throttling.get(code);
  const later = passing.get(code);
  return {
    throttled: wait !== undefined,
    permanent: wait === 0 || permanent.has(code),
    retryable: later !== undefined,
    retryAfterMs: (wait ?? later ?? 0) * 1_000 || undefined,
    // Either the request is wrong, or an unknown error occurred.
    unclear: code === 1,
    // The codes of tokens, and those that a proxy has of its own, are shorter.
    wrongStatus: status === 401 && Number(code) > 999,
  };
}
