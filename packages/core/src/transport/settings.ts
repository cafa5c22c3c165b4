import type { CallOptions } from '../call-options.ts';
import type { ClientOptions } from '../definition.ts';
import type { CallNames } from '../errors/failure.ts';
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
 * @throws ConfigError, or with the names of a call RequestInvalidError, for a value that is no number from 0.
 */
export function settingsOf(
  base: Settings,
  { maxBodyBytes, retry, timeout }: CallOptions & Pick<ClientOptions, 'maxBodyBytes'>,
  names?: CallNames,
): Settings {
  if (!timeout && retry === undefined && maxBodyBytes === undefined) return base;
  // Retry that is turned off for the client comes back with the defaults when a call turns it on.
  const attempts = base.attempts === 1 ? defaultSettings.attempts : base.attempts;
  return withNumbers(
    { ...base, ...(retry === false ? { attempts: 1 } : retry && { attempts }) },
    { ...timeout, ...retry, maxBodyBytes },
    names,
  );
}
