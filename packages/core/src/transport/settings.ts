import type { ClientOptions } from '../definition.ts';
import { checkOptions } from '../options/check-options.ts';

/** What a client does when it is told nothing else: its options that are numbers. */
export const defaultSettings = {
  /** Whether every request is sent exactly once. */
  isOnce: false,
  timeout: { attemptMs: 30_000, totalMs: 90_000 },
  retry: { attempts: 3, maxRetryAfterMs: 60_000, budget: { capacity: 500, cost: 14, throttleCost: 5 } },
  maxBodyBytes: 33_554_432,
};

/** What bounds a call, all defaults filled in. */
export interface Settings extends Omit<typeof defaultSettings, 'retry'> {
  readonly retry: Omit<(typeof defaultSettings)['retry'], 'budget'>;
}

/**
 * The settings of a client, or of a call that changes them.
 *
 * @throws the error that `fail` makes, for an option that does not exist and for a value that is no number from 0.
 */
export function settingsOf<Base extends Settings>(
  base: Base,
  { maxBodyBytes, retry, timeout }: Pick<ClientOptions, 'maxBodyBytes' | 'retry' | 'timeout'>,
  fail: (text: string) => Error,
): Base {
  if ((timeout ?? retry ?? maxBodyBytes) === undefined) return base;
  const isOnce = retry === false;
  const numbers = replaced(base, { maxBodyBytes, retry: isOnce ? undefined : retry, timeout }, fail);
  return { ...numbers, isOnce: retry == null ? base.isOnce : isOnce };
}

/** Numbers with some of them replaced; undefined replaces nothing. */
function replaced<Numbers extends object>(
  numbers: Numbers,
  replacements: object | undefined,
  fail: (text: string) => Error,
): Numbers {
  checkOptions(replacements, Object.keys(numbers).join(' '), fail);
  const made = { ...numbers } as Record<string, unknown>;
  for (const [name, value] of Object.entries(replacements ?? {}) as [string, unknown][]) {
    const before = made[name];
    if (value === undefined) continue;
    if (Object(before) === before) made[name] = replaced(before as object, value as object, fail);
    // NaN fails too; Infinity is a way to say "no limit".
    else if (typeof value === 'number' && value >= 0) made[name] = value;
    else throw fail(`${name} must be a number from 0`);
  }
  return made as Numbers;
}
