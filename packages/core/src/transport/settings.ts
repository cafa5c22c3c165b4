import type { CallOptions } from '../call-options.ts';
import type { ClientOptions } from '../definition.ts';
import { checkOptions } from '../options/check-options.ts';
import { withNumbers } from './with-numbers.ts';

/** The numbers that bound a call, all defaults filled in. */
export interface Settings {
  readonly attemptMs: number;
  readonly totalMs: number;
  readonly attempts: number;
  readonly maxRetryAfterMs: number;
  readonly maxBodyBytes: number;
}

/** What a client does when it is told nothing else. */
export const defaultSettings: Settings = {
  attemptMs: 30_000,
  totalMs: 90_000,
  attempts: 3,
  maxRetryAfterMs: 60_000,
  maxBodyBytes: 33_554_432,
};

/**
 * The settings of a client, or of a call that changes them.
 *
 * @throws the error that `fail` makes, for an option that does not exist and for a value that is no number from 0.
 */
export function settingsOf(
  base: Settings,
  { maxBodyBytes, retry, timeout }: CallOptions & Pick<ClientOptions, 'maxBodyBytes'>,
  fail: (text: string) => Error,
): Settings {
  if (!timeout && retry === undefined && maxBodyBytes === undefined) return base;
  checkOptions(timeout, 'attemptMs totalMs', fail, 'timeout option');
  if (retry !== false) checkOptions(retry, 'attempts maxRetryAfterMs budget', fail, 'retry option');
  // Retry that is turned off for the client comes back with the defaults when a call turns it on.
  const attempts = base.attempts === 1 ? defaultSettings.attempts : base.attempts;
  return withNumbers(
    { ...base, ...(retry === false ? { attempts: 1 } : retry && { attempts }) },
    { ...timeout, ...retry, maxBodyBytes },
    fail,
  );
}
