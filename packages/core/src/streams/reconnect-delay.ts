import { mayPass, type WaError } from '../errors/wa-error.ts';
import type { StreamSettings } from './stream-settings.ts';

const baseMs = 500;

/**
 * The delay before the connection after so many failed ones in a row, infinite when there is none: full jitter under a
 * doubling bound, and never shorter than the provider asked for.
 */
export function reconnectDelayMs(
  error: WaError | undefined,
  failures: number,
  retryMs: number,
  { attempts, maxDelayMs, maxRetryAfterMs }: StreamSettings,
): number {
  const asked = Math.max(retryMs, error?.retryAfterMs ?? 0);
  if (failures > attempts || asked > maxRetryAfterMs || (error && !mayPass(error))) return Infinity;
  const bound = Math.min(maxDelayMs, baseMs * 2 ** (failures - 1));
  return Math.max(asked, Math.round(Math.random() * bound));
}
