import type { TimeoutOptions } from '../call-options.ts';
import type { StreamConnection } from './stream-source.ts';

/** Timeouts of the call that opens a connection: those of the stream, within its deadline. */
export function openingTimeout({ options, remainingMs }: StreamConnection): TimeoutOptions {
  const { timeout } = options;
  return { ...timeout, totalMs: Math.max(0, Math.min(timeout?.totalMs ?? Infinity, remainingMs())) };
}
