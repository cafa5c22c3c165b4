import { longestTimerMs } from './clock.ts';

/** The moment, in milliseconds since the epoch, at which the whole call has to be over. */
export function totalDeadline(startedAt: number, totalMs: number): number {
  return startedAt + Math.min(totalMs, longestTimerMs);
}
