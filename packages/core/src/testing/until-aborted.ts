import type { Clock } from '../transport/clock.ts';

/** Waits until the work settles or the signal is aborted; rejects with the reason of the signal. */
export function untilAborted<Result>(signal: AbortSignal, work: () => Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason as Error);
    if (signal.aborted) return abort();
    signal.addEventListener('abort', abort);
    const done = () => signal.removeEventListener('abort', abort);
    void work().then(resolve, reject).finally(done);
  });
}

/** Waits until the signal is aborted, and rejects with its reason. */
export function never(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const abort = () => reject(signal.reason as Error);
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
  });
}

/** Waits that many milliseconds on a clock; if the signal is aborted, rejects with its reason and clears the timer. */
export async function pause(clock: Clock, ms: number, signal: AbortSignal): Promise<void> {
  let timer: unknown;
  try {
    await untilAborted(signal, () => new Promise<void>((resolve) => (timer = clock.setTimeout(resolve, ms))));
  } finally {
    clock.clearTimeout(timer);
  }
}
