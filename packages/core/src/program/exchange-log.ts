/** A request to a fake and how it went, for people who look at it. */
interface LoggedExchange {
  readonly number: number;
  readonly at: number;
  /** Public name of the operation; null for an unknown route. */
  readonly operation: string | null;
  readonly method: string;
  /** Path and query, without credentials. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Body as text, cut off where it is long; null for none. */
  readonly body: string | null;
  /** Status of the response; null where the connection dropped. */
  readonly status: number | null;
  readonly ms: number;
}

/** The latest requests of a fake. */
export interface ExchangeLog {
  readonly add: (exchange: Omit<LoggedExchange, 'number'>) => void;
  /** Those after a number, the oldest first. */
  readonly after: (number: number) => readonly LoggedExchange[];
  /** How many there have been since the log was cleared; numbers go on. */
  readonly count: () => number;
  readonly clear: () => void;
}

const mostKept = 500;

/** Creates a log that keeps the latest requests. */
export function createExchangeLog(): ExchangeLog {
  let kept: LoggedExchange[] = [];
  let count = 0;
  let cleared = 0;
  return {
    add: (exchange) => {
      count += 1;
      kept = [...kept.slice(1 - mostKept), { number: count, ...exchange }];
    },
    after: (number) => kept.filter((one) => one.number > number),
    count: () => count - cleared,
    clear: () => {
      kept = [];
      cleared = count;
    },
  };
}
