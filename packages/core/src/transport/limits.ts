import { type CallNames, failure } from '../errors/failure.ts';
import type { WaError } from '../errors/wa-error.ts';
import type { Clock } from './clock.ts';
import { onAbort, type Signal } from './signal-hub.ts';

/** Why calls of a client that was closed are aborted. */
export const closed = 'the client is closed';

/** What may end a piece of work before it is done. */
export interface Limits {
  readonly clock: Clock;
  /** Signals of the caller's side; the first that fires ends the work. */
  readonly signals: readonly (Signal | undefined)[];
  readonly names: CallNames;
  /** Milliseconds that the work may take, as many as a timer can wait; Infinity without a limit. */
  readonly ms: number;
  /** Makes the error for when the time is over; without it the work was to wait, and has done so. */
  readonly late?: () => WaError;
}

/**
 * Runs work until it settles, the time is over or a signal fires, whichever comes first; the signal that the work gets
 * fires whenever it did not succeed.
 *
 * The race, and not the abort alone, ends it: a fetch that ignores its signal must not hold the caller. Signals are
 * linked by hand and always unlinked: a combined signal of the platform's would keep its listeners.
 */
export async function withLimits<Result>(
  { clock, signals, names, ms, late }: Limits,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const controller = new AbortController();
  const links: (() => void)[] = [];
  let timer: unknown;
  try {
    return await new Promise<Result>((resolve, reject) => {
      const abort = () => {
        const cause: unknown = signals.find((signal) => signal?.aborted)?.reason;
        reject(() =>
          failure('aborted', names, cause === closed ? closed : "aborted by the caller's signal", { cause }),
        );
      };
      const end = () => (late ? reject(late) : resolve(undefined as Result));
      if (ms <= 0) return end();
      if (ms < Infinity) timer = clock.setTimeout(end, ms);
      for (const signal of signals) {
        if (signal?.aborted) return abort();
        if (signal) links.push(onAbort(signal, abort));
      }
      work(controller.signal).then(resolve, reject);
    });
  } catch (error) {
    controller.abort();
    // Made here, where the stack leads to whoever waits, and not in a timer or a listener.
    throw typeof error === 'function' ? (error as () => WaError)() : error;
  } finally {
    clock.clearTimeout(timer);
    for (const unlink of links) unlink();
  }
}

/** Waits that many milliseconds, or until a signal fires, which is an error `aborted`. */
export function sleep(clock: Clock, ms: number, signals: Limits['signals'], names: CallNames): Promise<void> {
  return withLimits({ clock, signals, names, ms }, () => new Promise(() => {}));
}
