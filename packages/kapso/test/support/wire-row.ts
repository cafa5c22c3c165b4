import type { Kapso } from '../../src/index.ts';

/** A call and what it must be on the wire. */
export interface WireRow {
  /** Public name of the operation. */
  readonly name: string;
  readonly send: (kapso: Kapso) => PromiseLike<unknown>;
  /** Method, path and query, as they must be on the wire; of the Platform API below `/platform/v1`. */
  readonly line: string;
  /** Text of the body; none when undefined. */
  readonly body?: string;
  /** Whether the body is a form, whose text has a boundary that is made up. */
  readonly isForm?: boolean;
  /** Whether no key is sent. */
  readonly isOpen?: boolean;
}
