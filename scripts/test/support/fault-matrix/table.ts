import type { Fault } from '@wa-clients/core/testing';
import { fault } from '@wa-clients/core/testing';

/** Fields of an error that the contract speaks of; a flag that is left out is false. */
export interface ExpectedError {
  readonly code: string;
  readonly attempts: number;
  readonly status?: number;
  readonly sent?: 'no' | 'maybe';
  readonly phase?: 'headers' | 'body' | 'total';
  readonly ambiguous?: true;
  readonly retryable?: true;
  readonly retryAfterMs?: number;
}

/** How a call has to end, and after how many requests. */
export interface Expected {
  readonly requests: number;
  /** Left out where the call has to succeed in the end. */
  readonly error?: ExpectedError;
}

/** A row of the matrix: what goes wrong, and what has to come of it. */
export interface Row {
  readonly name: string;
  /** One fault for each request of the call, in order. */
  readonly faults: readonly Fault[];
  /** Where the call gets stuck, so that its time has to be moved on; `caller`: in the caller's hands, who gives up. */
  readonly stuck?: 'headers' | 'body' | 'caller';
  readonly timeout?: { readonly attemptMs: number; readonly totalMs: number };
  /** Waits in milliseconds that the retries have to keep at least. */
  readonly waits?: readonly number[];
  /** A GET. */
  readonly read: Expected;
  /** A PUT, or a POST that is declared idempotent. Left out: as a GET. */
  readonly write?: Expected;
  /** A POST. */
  readonly send: Expected;
}

/** Limit of a body in every cell; the real bodies are smaller. */
export const maxBodyBytes = 100_000;
/** Time of an attempt in every cell that has no other: three of them, and the waits between, fit in the total. */
export const usualTimeout = { attemptMs: 20_000, totalMs: 90_000 };

const times = (count: number, one: Fault): Fault[] => Array.from({ length: count }, () => one);

/** Handbook, retry: these pass; sdk.md 4(c) gives the list and leaves 501 and 505 out. */
const passing: readonly [status: number, code: string][] = [
  [408, 'http_error'],
  [425, 'http_error'],
  [500, 'server_error'],
  [502, 'server_error'],
  [503, 'server_error'],
  [504, 'server_error'],
];
const lasting: readonly [status: number, code: string][] = [
  [400, 'bad_request'],
  [401, 'unauthorized'],
  [403, 'forbidden'],
  [404, 'not_found'],
  [409, 'conflict'],
  [418, 'http_error'],
  [422, 'unprocessable'],
  [501, 'server_error'],
  [505, 'server_error'],
];

/** A failure that passes: repeated, unless it is a send, which may have been carried out where `doubt` says so. */
function repeated(
  name: string,
  one: Fault,
  error: Omit<ExpectedError, 'attempts' | 'ambiguous'>,
  doubt: boolean,
): Row[] {
  const once = { ...error, attempts: 1, ...(doubt && { ambiguous: true as const }) };
  const send = { requests: 1, error: once };
  return [
    {
      name: `${name}, each time`,
      faults: times(3, one),
      read: { requests: 3, error: { ...error, attempts: 3 } },
      send,
    },
    { name: `${name}, once`, faults: [one], read: { requests: 2 }, send },
  ];
}

/** A failure that stays: never repeated. */
function final(name: string, one: Fault, error: Omit<ExpectedError, 'attempts' | 'ambiguous'>, doubt: boolean): Row {
  const read = { requests: 1, error: { ...error, attempts: 1 } };
  const send = { requests: 1, error: { ...read.error, ...(doubt && { ambiguous: true as const }) } };
  return { name, faults: [one], read, send };
}

/** The same for every kind of operation: throttling is the one thing that a send is repeated after. */
function alike(name: string, faults: readonly Fault[], expected: Expected, waits: readonly number[] = []): Row {
  return { name, faults, waits, read: expected, send: expected };
}

const limited = { code: 'rate_limited', status: 429, retryable: true } as const;
const throttling: Row[] = [
  alike('429, each time', times(3, fault.status(429)), { requests: 3, error: { ...limited, attempts: 3 } }),
  alike('429, once', [fault.status(429)], { requests: 2 }),
  alike(
    '429 with a wait, each time',
    times(3, fault.status(429, { retryAfter: 5 })),
    { requests: 3, error: { ...limited, attempts: 3, retryAfterMs: 5_000 } },
    [5_000, 5_000],
  ),
  alike('429 with a wait, once', [fault.status(429, { retryAfter: 7 })], { requests: 2 }, [7_000]),
  alike('429 with a wait beyond the cap', [fault.status(429, { retryAfter: 61 })], {
    requests: 1,
    error: { ...limited, attempts: 1, retryAfterMs: 61_000 },
  }),
];

const dropped = { code: 'connection_failed', sent: 'maybe', retryable: true } as const;
const stalled = { code: 'timed_out', retryable: true } as const;
const tooLarge = { code: 'too_large', status: 200 };
const notJson = { code: 'not_json', status: 200 };

const late: Row = {
  name: 'stalled headers until the total time is over',
  faults: times(2, fault.stallHeaders()),
  stuck: 'headers',
  timeout: { attemptMs: 50_000, totalMs: 90_000 },
  read: { requests: 2, error: { code: 'timed_out', phase: 'total', attempts: 2 } },
  send: { requests: 1, error: { code: 'timed_out', phase: 'headers', attempts: 1, retryable: true, ambiguous: true } },
};
const given = { code: 'aborted', attempts: 1 };
const leaving = (name: string, one: Fault): Row => ({
  name: `${name}, left by the caller`,
  faults: [one],
  stuck: 'caller',
  read: { requests: 1, error: given },
  send: { requests: 1, error: { ...given, ambiguous: true } },
});

/** Every row that a single answer can bring about. */
export const rows: readonly Row[] = [
  ...passing.flatMap(([status, code]) =>
    repeated(String(status), fault.status(status), { code, status, retryable: true }, status >= 500),
  ),
  // 501 and 505 refuse before anything is done, but a gateway may stand between.
  ...lasting.map(([status, code]) => final(String(status), fault.status(status), { code, status }, status >= 500)),
  ...repeated(
    '503 with a wait',
    fault.status(503, { retryAfter: 5 }),
    { code: 'server_error', status: 503, retryable: true, retryAfterMs: 5_000 },
    true,
  ),
  ...throttling,
  ...repeated('reset', fault.reset(), dropped, true),
  ...repeated('reset body', fault.resetBody(), dropped, true),
  ...repeated('truncated body', fault.truncate(), dropped, true),
  ...repeated('stalled headers', fault.stallHeaders(), { ...stalled, phase: 'headers' }, true).map((row): Row => ({
    ...row,
    stuck: 'headers',
  })),
  ...repeated('stalled body', fault.stallBody(), { ...stalled, phase: 'body' }, true).map((row): Row => ({
    ...row,
    stuck: 'body',
  })),
  late,
  leaving('stalled headers', fault.stallHeaders()),
  leaving('stalled body', fault.stallBody()),
  // The drip's own pauses pass by themselves; the attempt's time runs out under them.
  ...repeated('slow drip', fault.drip(1, 5_000), { ...stalled, phase: 'body' }, true),
  alike('quick drip', [fault.drip(64, 1)], { requests: 1 }),
  final('oversize body', fault.oversize(maxBodyBytes + 1), tooLarge, true),
  final('oversize body of undeclared length', fault.oversize(maxBodyBytes + 1, { declared: false }), tooLarge, true),
  alike('body of the largest size', [fault.oversize(maxBodyBytes)], { requests: 1 }),
  final('HTML', fault.html(), notJson, true),
  ...repeated('HTML with 502', fault.html(502), { code: 'server_error', status: 502, retryable: true }, true),
  final('HTML with 404', fault.html(404), { code: 'not_found', status: 404 }, false),
];
