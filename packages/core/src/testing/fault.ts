/** Something that goes wrong instead of an answer. */
export type Fault =
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: unknown;
    }
  | { readonly kind: 'reset' };

/** Makes faults for a fake. */
export const fault = {
  /** An answer with a failure status; `retryAfter` is in seconds. Without a body the fake's own error form is used. */
  status(status: number, { body, retryAfter }: { body?: unknown; retryAfter?: number } = {}): Fault {
    const headers: Record<string, string> = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
    return { kind: 'status', status, headers, body };
  },
  /** The connection drops before an answer. */
  reset(): Fault {
    return { kind: 'reset' };
  },
};
