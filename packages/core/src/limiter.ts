import type { CallNames } from './errors/failure.ts';
import { failure } from './errors/failure.ts';
import { WaError } from './errors/wa-error.ts';
import { checkOptions } from './options/check-options.ts';
import type { Clock } from './transport/clock.ts';
import { sleep, withLimits } from './transport/limits.ts';
import type { TransportCall } from './transport/transport-call.ts';

/** What a lane is chosen by. */
export interface LimitedCall {
  /** Public operation name, for example `messages.send`. */
  readonly operation: string;
  /** Input by the wire's names. */
  readonly input: Readonly<Record<string, unknown>>;
}

/** How calls are spaced out. */
export interface LimiterOptions {
  /** Calls a second over time; each page of a list is a call. Default: any number. */
  readonly perSecond?: number | undefined;
  /** Calls that may go at once after a pause. Default 1. */
  readonly burst?: number | undefined;
  /** Names the lane of a call, for example its recipient; calls of a lane go one after the other, in their order. */
  readonly lane?: ((call: LimitedCall) => string | undefined) | undefined;
}

/** A call that waits for its turn. */
interface Turn {
  readonly call: Pick<TransportCall<unknown>, 'input' | 'operation' | 'signals'>;
  readonly clock: Clock;
  /** End of the whole call, in milliseconds since the epoch. */
  readonly deadline: number;
  readonly names: CallNames;
}

/** Runs each call when its turn has come; made by `createLimiter`. */
export type Limiter = <Result>(turn: Turn, run: () => Promise<Result>) => Promise<Result>;

/**
 * Makes a limiter for the option `limiter`, which several clients may share.
 *
 * A call waits within its own deadlines and ends with its signal; one that could not begin before its deadline fails at
 * once with `timed_out`. Retries of a call keep its turn.
 *
 * @throws ConfigError for a number that is not above 0.
 * @example
 * createKapso({ apiKey, limiter: createLimiter({ perSecond: 20, lane: ({ input }) => input['to'] as string }) });
 */
export function createLimiter(options: LimiterOptions): Limiter {
  checkOptions(options, 'perSecond burst lane', fail, 'limiter option');
  const { perSecond = Infinity, burst = 1, lane } = options;
  if (!(perSecond > 0)) throw fail('perSecond must be a number above 0');
  if (!(burst >= 1)) throw fail('burst must be a number from 1');
  const interval = 1_000 / perSecond;
  const lanes = new Map<string, Promise<unknown>>();
  // When the next call is due if calls come at exactly the rate.
  let due = -Infinity;

  const begin = async <Result>({ call, clock, deadline, names }: Turn, run: () => Promise<Result>) => {
    const now = clock.now();
    const at = Math.max(due, now - (burst - 1) * interval);
    if (at >= deadline) throw late(names);
    due = at + interval;
    await sleep(clock, at - now, call.signals, names);
    return run();
  };
  return (turn, run) => {
    const { call, clock, deadline, names } = turn;
    const { input = {}, operation, signals } = call;
    const name = lane?.({ operation: operation.name, input });
    if (name === undefined) return begin(turn, run);
    const before = lanes.get(name) ?? Promise.resolve();
    const ms = deadline - clock.now();
    const limits = { clock, signals, names, ms, late: () => late(names) };
    const mine = withLimits(limits, () => before).then(() => begin(turn, run));
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

function late(names: CallNames): WaError {
  return failure('timed_out', names, 'the limiter let nothing through before the deadline', { phase: 'total' });
}
