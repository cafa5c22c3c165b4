import type { CallOptions } from '../call-options.ts';
import type { ClientOptions } from '../definition.ts';
import { checkOptions } from '../options/check-options.ts';

/** What a client does when it is told nothing else. */
export const defaultSettings = {
  attemptMs: 30_000,
  totalMs: 90_000,
  attempts: 3,
  maxRetryAfterMs: 60_000,
  maxBodyBytes: 33_554_432,
  capacity: 500,
  cost: 14,
  throttleCost: 5,
};

/** The numbers that bound a call, all defaults filled in. */
export type Settings = Readonly<typeof defaultSettings>;

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
  const { budget, ...retrying } = retry || {};
  checkOptions(timeout, 'attemptMs totalMs', fail, 'timeout option');
  if (retry !== false) checkOptions(retry, 'attempts maxRetryAfterMs budget', fail, 'retry option');
  checkOptions(budget, 'capacity cost throttleCost', fail, 'budget option');
  const settings = { ...base };
  if (retry === false) settings.attempts = 1;
  // Retry that is turned off for the client comes back with the defaults when a call turns it on.
  else if (retry && base.attempts === 1) settings.attempts = defaultSettings.attempts;
  for (const [name, value] of Object.entries({ ...timeout, ...retrying, ...budget, maxBodyBytes })) {
    if (value === undefined) continue;
    // NaN fails too; Infinity is a way to say "no limit".
    if (typeof value !== 'number' || !(value >= 0)) throw fail(`${name} must be a number from 0`);
    settings[name as keyof Settings] = value;
  }
  return settings;
}
