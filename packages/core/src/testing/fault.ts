/** An answer with a failure status, in place of the real one. */
export interface StatusFault {
  readonly kind: 'status';
  readonly status: number;
  /** Headers of the answer, beside the fake's own. */
  readonly headers: Readonly<Record<string, string>>;
  /** Body, sent as JSON; undefined leaves it to the fake, which knows its provider's error form. */
  readonly body: unknown;
}

/** A connection that drops before anything is answered. */
export interface ResetFault {
  readonly kind: 'reset';
}

/** Something that goes wrong in place of an answer; `kind` tells which. */
export type Fault = StatusFault | ResetFault;

/** What can be said of a {@link StatusFault}. */
export interface StatusFaultOptions {
  /** Value of the `Retry-After` header, in seconds. */
  readonly retryAfter?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/**
 * Makes faults for a fake.
 *
 * @example
 * fake.fail('contacts.list', fault.status(429, { retryAfter: 1 }), fault.reset());
 */
export const fault = {
  /** An answer with that status; without a body the fake words it as its provider does. */
  status(status: number, { body, headers, retryAfter }: StatusFaultOptions = {}): Fault {
    const wait: Record<string, string> = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
    return { kind: 'status', status, headers: { ...wait, ...headers }, body };
  },
  /** A dropped connection: fetch rejects, a loopback socket is destroyed, msw answers with a network error. */
  reset(): Fault {
    return { kind: 'reset' };
  },
};
