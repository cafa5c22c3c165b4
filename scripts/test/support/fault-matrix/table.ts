import type { Fault } from '@wa-clients/core/testing';
import { fault } from '@wa-clients/core/testing';
import { expect } from 'vitest';

/** Fields of an error that the contract speaks of; a flag that is left out is false. */
interface ExpectedError {
  readonly code: string;
  /** Left out where it is that of the class. */
  readonly name?: string;
  /** Undefined where nothing was sent. */
  readonly attempts: number | undefined;
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
  /** One fault for each request of the call, in order; those that are left over when the call ends are lifted. */
  readonly faults: readonly Fault[];
  /** Whether the client repeats nothing. */
  readonly retry?: false | undefined;
  /** Where the call gets stuck, so that its time has to be moved on; `caller`: in the caller's hands, who gives up. */
  readonly stuck?: 'headers' | 'body' | 'caller';
  readonly timeout?: { readonly attemptMs: number; readonly totalMs: number };
  /** Milliseconds that each wait between two attempts takes at least. */
  readonly wait?: number;
  /** What a call gives in the end, where it is not the usual answer; null is an answer too. */
  readonly answer?: { readonly is: unknown };
  /** Set where the row is only for operations whose answer may be empty, or only for those where it may not. */
  readonly mayBeEmpty?: boolean;
  /** Set where the row is only for operations whose answer may be text beside JSON, or only for the others. */
  readonly mayBeText?: boolean;
  /** A GET. */
  readonly read: Expected;
  /** A page of a list. Left out: as any other GET. */
  readonly page?: Expected;
  /** A PUT, a DELETE, or a POST that is declared idempotent. Left out: as a GET. */
  readonly write?: Expected;
  /** A POST. */
  readonly send: Expected;
}

/** Limit of a body in every cell; the real bodies are smaller. */
export const maxBodyBytes = 100_000;
/** Time of an attempt in every cell that has no other: three of them, and the waits between, fit in the total. */
export const usualTimeout = { attemptMs: 20_000, totalMs: 90_000 };
/** Pauses that an attempt's time allows two of; a body of so many bytes has three. */
export const slowDrip = { everyMs: 9_000, leastBytes: 4 };

/** Handbook, retry: these pass; sdk.md 4(c) gives the list and leaves 501 and 505 out. */
const passing: readonly [status: number, code: string][] = [
  [408, 'http_error'],
  [425, 'http_error'],
  [500, 'server_error'],
  [502, 'server_error'],
  [503, 'server_error'],
  [504, 'server_error'],
  [520, 'server_error'],
  [524, 'server_error'],
  [529, 'server_error'],
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

/** What is known of a kind of failure. */
interface Failure extends Pick<Row, 'stuck' | 'wait'> {
  readonly error: Omit<ExpectedError, 'attempts' | 'ambiguous'>;
  /** Whether another attempt may help, so that it is made: of what is harmless to repeat, or of anything. */
  readonly repeated?: 'harmless' | 'anything';
  /** Whether a send may have been carried out all the same. */
  readonly doubt?: true;
}

const attempts = 3;

/** A fault under each way of retrying: switched off, with a fault that passes, and with one that never does. */
export function crossed(
  name: string,
  one: Fault,
  rows: Record<'off' | 'once' | 'always', Pick<Row, 'read' | 'send'> & Partial<Row>>,
): Row[] {
  // More faults than there may be attempts: what ends the call must not be that they have run out.
  const always = Array.from({ length: attempts + 2 }, () => one);
  return [
    { name: `${name}, retry off`, faults: always, retry: false, ...rows.off },
    { name: `${name}, once`, faults: [one], ...rows.once },
    { name: `${name}, each time`, faults: always, ...rows.always },
  ];
}

function failing(name: string, one: Fault, { doubt, error, repeated, ...rest }: Failure): Row[] {
  const told = (count: number): Expected => ({ requests: count, error: { ...error, attempts: count } });
  // What may have been carried out is nothing to do again.
  const { retryable: _, ...inDoubt } = error;
  const doubted = { ...inDoubt, attempts: 1, ambiguous: true as const };
  const sent = { requests: 1, error: doubt ? doubted : { ...error, attempts: 1 } };
  const passed: Expected = { requests: 2 };
  const isSent = repeated === 'anything';
  return crossed(name, one, {
    off: { ...rest, read: told(1), send: sent },
    once: { ...rest, read: repeated ? passed : told(1), send: isSent ? passed : sent },
    always: { ...rest, read: told(repeated ? attempts : 1), send: isSent ? told(attempts) : sent },
  });
}

/** What an answer may be like without any harm. */
function harmless(name: string, one: Fault, answer?: Row['answer'], page?: Expected): Row[] {
  const row = { read: { requests: 1 }, send: { requests: 1 }, ...(answer && { answer }), ...(page && { page }) };
  return crossed(name, one, { off: row, once: row, always: row });
}

const limited = { code: 'rate_limited', status: 429, retryable: true } as const;
const throttling: Row[] = [
  ...failing('429', fault.status(429), { error: limited, repeated: 'anything' }),
  ...failing('429 with a wait', fault.status(429, { retryAfter: 7 }), {
    error: { ...limited, retryAfterMs: 7_000 },
    repeated: 'anything',
    wait: 7_000,
  }),
  ...failing('429 with a wait beyond the cap', fault.status(429, { retryAfter: 61 }), {
    error: { ...limited, retryAfterMs: 61_000 },
  }),
];

const given = { code: 'aborted', attempts: 1 };
const leaving = (name: string, one: Fault): Row => ({
  name: `${name}, left by the caller`,
  faults: [one],
  stuck: 'caller',
  read: { requests: 1, error: given },
  send: { requests: 1, error: { ...given, ambiguous: true } },
});

const dropped = {
  error: { code: 'connection_failed', sent: 'maybe', retryable: true },
  repeated: 'harmless',
  doubt: true,
} as const;
const stalled = (phase: 'headers' | 'body') =>
  ({ error: { code: 'timed_out', phase, retryable: true }, repeated: 'harmless', doubt: true }) as const;
const tooLarge = { error: { code: 'too_large', status: 200 }, doubt: true } as const;
const wrongShape = { requests: 1, error: { code: 'wrong_shape', status: 200, attempts: 1 } };

/** A success with nothing in it. */
const empty: Fault = { ...fault.wrongShape(), answer: () => ({ status: 200, text: '' }) };

/** Ways in which the body of a failure can be lost. */
const spoilt: Readonly<Record<string, Fault>> = {
  'truncated body': fault.truncate(),
  'body that is too large': fault.oversize(maxBodyBytes + 1),
};

/** Every row that a single answer can bring about. */
export const rows: readonly Row[] = [
  ...passing.flatMap(([status, code]) =>
    failing(String(status), fault.status(status), {
      error: { code, status, retryable: true },
      repeated: 'harmless',
      ...((status >= 500 || status === 408) && { doubt: true }),
    }),
  ),
  // 501 and 505 refuse before anything is done, but a gateway may stand between.
  ...lasting.flatMap(([status, code]) =>
    failing(String(status), fault.status(status), { error: { code, status }, ...(status >= 500 && { doubt: true }) }),
  ),
  ...failing('503 with a wait', fault.status(503, { retryAfter: 5 }), {
    error: { code: 'server_error', status: 503, retryable: true, retryAfterMs: 5_000 },
    repeated: 'harmless',
    doubt: true,
    wait: 5_000,
  }),
  ...throttling,
  ...failing('reset', fault.reset(), dropped),
  ...failing('reset body', fault.resetBody(), dropped),
  ...failing('truncated body', fault.truncate(), dropped),
  ...failing('stalled headers', fault.stallHeaders(), { ...stalled('headers'), stuck: 'headers' }),
  ...failing('stalled body', fault.stallBody(), { ...stalled('body'), stuck: 'body' }),
  {
    name: 'stalled headers until the total time is over',
    faults: [fault.stallHeaders(), fault.stallHeaders(), fault.stallHeaders()],
    stuck: 'headers',
    timeout: { attemptMs: 50_000, totalMs: 90_000 },
    read: { requests: 2, error: { code: 'timed_out', phase: 'total', attempts: 2, retryable: true } },
    send: {
      requests: 1,
      error: { code: 'timed_out', phase: 'headers', attempts: 1, ambiguous: true },
    },
  },
  leaving('stalled headers', fault.stallHeaders()),
  leaving('stalled body', fault.stallBody()),
  // The drip's own pauses pass by themselves; the attempt's time runs out under them.
  ...failing('slow drip', fault.drip(1, slowDrip.everyMs), stalled('body')),
  ...harmless('quick drip', fault.drip(256, 1)),
  ...failing('oversize body', fault.oversize(maxBodyBytes + 1), tooLarge),
  ...failing('oversize body of undeclared length', fault.oversize(maxBodyBytes + 1, { declared: false }), tooLarge),
  ...harmless('body of the largest size', fault.oversize(maxBodyBytes)),
  ...failing('HTML', fault.html(), { error: { code: 'not_json', status: 200 }, doubt: true }).map((row) => ({
    ...row,
    mayBeText: false,
  })),
  ...harmless('HTML where text may come', fault.html(), { is: expect.stringContaining('<h1>') }).map((row) => ({
    ...row,
    mayBeText: true,
  })),
  ...failing('empty body', empty, { error: { code: 'not_json', status: 200 }, doubt: true }).map((row) => ({
    ...row,
    mayBeEmpty: false,
  })),
  ...harmless('empty body where one may come', empty, { is: undefined }).map((row) => ({ ...row, mayBeEmpty: true })),
  ...failing('HTML with 502', fault.html(502), {
    error: { code: 'server_error', status: 502, retryable: true },
    repeated: 'harmless',
    doubt: true,
  }),
  // The status alone says what became of the request; a body that cannot be read takes nothing from it.
  ...Object.entries(spoilt).flatMap(([how, { body }]) => [
    ...failing(
      `400 with a ${how}`,
      { ...fault.status(400), ...(body && { body }) },
      { error: { code: 'bad_request', status: 400 } },
    ),
    ...failing(
      `429 with a ${how}`,
      { ...fault.status(429), ...(body && { body }) },
      { error: limited, repeated: 'anything' },
    ),
    ...failing(
      `503 with a ${how}`,
      { ...fault.status(503), ...(body && { body }) },
      {
        error: { code: 'server_error', status: 503, retryable: true },
        repeated: 'harmless',
        doubt: true,
      },
    ),
  ]),
  ...failing('HTML with 404', fault.html(404), { error: { code: 'not_found', status: 404 } }),
  ...[{}, [1], { data: {} }, null].flatMap((body) =>
    harmless(`another shape: ${JSON.stringify(body)}`, fault.wrongShape(body), { is: body }, wrongShape),
  ),
  ...harmless(
    'a further member',
    fault.change((body) => ({ ...(body as object), further: true })),
  ),
];
