import type { WaError } from '../errors/wa-error.ts';
import { checkOptions } from '../options/check-options.ts';
import { type StreamOptions, streamOptionNames } from './stream-options.ts';

/** The numbers that bound a stream, all defaults filled in. */
export interface StreamSettings {
  readonly deadlineMs: number;
  readonly maxBuffered: number;
  /** Failed connections in a row that are followed by another one. */
  readonly attempts: number;
  readonly maxDelayMs: number;
  readonly maxRetryAfterMs: number;
}

/**
 * Checks the options of a stream.
 *
 * @throws the error that `fail` makes, for an option that does not exist or cannot work.
 */
export function streamSettings(
  options: StreamOptions,
  optionNames: string,
  fail: (text: string) => WaError,
): StreamSettings {
  checkOptions(options, `${streamOptionNames} ${optionNames}`, fail);
  const { reconnect } = options;
  const again = reconnect === false ? undefined : reconnect;
  checkOptions(again, 'attempts:number maxDelayMs:number maxRetryAfterMs:number', fail);
  const maxBuffered = options.maxBuffered ?? 1_000;
  const deadlineMs = options.deadlineMs ?? Infinity;
  const heartbeatMs = options.heartbeatMs ?? Infinity;
  const attempts = again?.attempts ?? 10;
  const maxDelayMs = again?.maxDelayMs ?? 30_000;
  const maxRetryAfterMs = again?.maxRetryAfterMs ?? 60_000;
  const numbers = { deadlineMs, heartbeatMs, attempts, maxDelayMs, maxRetryAfterMs };
  for (const [name, value] of Object.entries(numbers)) {
    // NaN fails too; Infinity is a way to say "no limit".
    if (!(value >= 0)) throw fail(`${name} must be a number from 0`);
  }
  // Nothing arrives in no time: every connection would be given up.
  if (heartbeatMs === 0) throw fail('heartbeatMs must be a number above 0; Infinity waits for ever');
  if (!(Number.isSafeInteger(maxBuffered) && maxBuffered > 0)) throw fail('maxBuffered must be a whole number from 1');
  return { deadlineMs, maxBuffered, attempts: reconnect === false ? 0 : attempts, maxDelayMs, maxRetryAfterMs };
}
