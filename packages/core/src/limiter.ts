import type { CallNames } from './errors/failure.ts';
import { failure } from './errors/failure.ts';
import type { Scrubber } from './errors/scrubber.ts';
import { WaError } from './errors/wa-error.ts';
import { checkOptions } from './options/check-options.ts';
import { type Clock, elapsedNow, longestTimerMs } from './transport/clock.ts';
import { sleep, withLimits } from './transport/limits.ts';
import { safeCause } from './transport/safe-cause.ts';
import type { TransportCall } from './transport/transport-call.ts';

/** Call for which a lane is chosen. */
export interface LimitedCall {
  /** Public operation name, for example `messages.send`. */
  readonly operation: string;
  /** Input, with the field names of the API. */
  readonly input: Readonly<Record<string, unknown>>;
}

/** Options of a rate limiter. */
export interface LimiterOptions {
  /** Average number of calls per second; each page of a list is a call. Default: unlimited. */
  readonly perSecond?: number | undefined;
  /** Number of calls that may be sent at once after a pause. Default 1. */
  readonly burst?: number | undefined;
  /** Returns the lane of a call, for example its recipient; calls of one lane are sent one at a time, in order. */
  readonly lane?: ((call: LimitedCall) => string | undefined) | undefined;
  /**
   * Maximum time in the queue, in milliseconds; after that, the call fails with `timed_out` and phase `queue`, and
   * nothing is sent. Default 600,000 (10 minutes).
   */
  readonly maxWaitMs?: number | undefined;
}

/** A call that waits for its turn. */
interface Turn {
  readonly call: Pick<TransportCall<unknown>, 'input' | 'operation' | 'signals'>;
  readonly clock: Clock;
  /** End of the walk that the call belongs to, in milliseconds of `elapsedNow`; else infinite. */
  readonly deadline: number;
  readonly names: CallNames;
  readonly scrubber: Scrubber;
}

/** Rate limiter; created by `createLimiter`. */
export type Limiter = <Result>(turn: Turn, run: () => Promise<Result>) => Promise<Result>;

/**
 * Creates a rate limiter for the option `limiter`; several clients can share it.
 *
 * `timeout.totalMs` of a call starts when the call leaves the queue. A call waits for at most `maxWaitMs`, until its signal
 * is aborted, or until the `deadlineMs` of its list; if it could not be sent in time, it fails at once with `timed_out`,
 * phase `queue` or `walk`, and `sent: 'no'`. Retries of a call do not wait again.
 *
 * @throws ConfigError if a number is out of range.
 * @example
 * createKapso({ apiKey, limiter: createLimiter({ perSecond: 20, lane: ({ input }) => input['to'] as string }) });
 */
export function createLimiter(options: LimiterOptions): Limiter {
  checkOptions(options, 'perSecond:number burst:number lane:function maxWaitMs:number', fail);
  const { lane, ...numbers } = options ?? {};
  const perSecond = numbers.perSecond ?? Infinity;
  const burst = numbers.burst ?? 1;
  const maxWaitMs = numbers.maxWaitMs ?? 600_000;
  if (!(perSecond > 0)) throw fail('perSecond must be a number above 0');
  if (!(burst >= 1)) throw fail('burst must be a number from 1');
  if (!(maxWaitMs >= 0)) throw fail('maxWaitMs must be a number from 0');
  const interval = 1_000 / perSecond;
  const lanes = new Map<unknown, Promise<unknown>>();
  // When the next call is due if calls come at exactly the rate.
  let due = -Infinity;

  // Number of calls that wait for their turn, and a promise that settles once the last of them no longer waits.
  let waiting = 0;
  let last: Promise<unknown> | undefined;

  const begin = async <Result>(
    { call, clock, names }: Turn,
    end: number,
    late: () => WaError,
    run: () => Promise<Result>,
  ) => {
    const { signals } = call;
    // It ends before it is sent, and takes nobody's turn.
    if (signals.some((signal) => signal?.aborted)) return run();
    const now = elapsedNow(clock);
    // By the clock of the moment: where a timer is late, the calls behind it have not gained a turn each.
    const next = () => Math.max(due, elapsedNow(clock) - (burst - 1) * interval);
    const at = next() + waiting * interval;
    if (at > now && at >= end) throw late();
    if (waiting || at > now) {
      const before = waiting ? last : undefined;
      const wait = async () => {
        waiting += 1;
        try {
          // One after the other, so that those behind a call that gives up move up.
          if (before) await withLimits({ clock, signals, names, ms: end - now, late }, () => before);
          await sleep(clock, next() - elapsedNow(clock), signals, names);
          due = next() + interval;
        } finally {
          waiting -= 1;
        }
      };
      const mine = wait();
      last = Promise.allSettled([before, mine]);
      await mine;
    } else due = at + interval;
    return run();
  };
  return (turn, run) => {
    const { call, clock, deadline, names, scrubber } = turn;
    const now = elapsedNow(clock);
    const end = Math.min(deadline, now + Math.min(maxWaitMs, longestTimerMs));
    const late = () => tooLate(names, end === deadline ? 'walk' : 'queue');
    const { input = {}, operation, signals } = call;
    let name: unknown;
    const refuse = (text: string, cause?: Error) =>
      Promise.reject(failure('config_invalid', names, `the limiter's lane ${text}`, { cause, sent: 'no' }));
    try {
      name = lane?.({ operation: operation.name, input });
    } catch (error) {
      return refuse('threw', safeCause(error, scrubber));
    }
    // A promise would be a lane of its own for each call.
    if (Object(name) === name) return refuse('must return a string or undefined, not a promise');
    if (name === undefined || name === null) return begin(turn, end, late, run);
    const before = lanes.get(name);
    const limits = { clock, signals, names, ms: end - now, late };
    const go = () => begin(turn, end, late, run);
    const mine = before ? withLimits(limits, () => before).then(go) : go();
    // One that gives up while it waits does not let the next one overtake those before it.
    const tail: Promise<unknown> = Promise.allSettled([before, mine]).then(
      () => lanes.get(name) === tail && lanes.delete(name),
    );
    lanes.set(name, tail);
    return mine;
  };
}

function fail(text: string): WaError {
  return new WaError('config_invalid', `createLimiter: ${text}.`);
}

function tooLate(names: CallNames, phase: 'queue' | 'walk'): WaError {
  const bound = phase === 'walk' ? 'deadlineMs of the list' : 'its maxWaitMs';
  return failure('timed_out', names, `no turn in the limiter's queue within ${bound}; nothing was sent`, {
    phase,
    sent: 'no',
    retryable: true,
    ambiguous: false,
  });
}
