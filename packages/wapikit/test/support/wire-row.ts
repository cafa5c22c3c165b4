import type { Wapikit } from '../../src/index.ts';

/** A call and what it must be on the wire. */
export interface WireRow {
  /** Public name of the operation. */
  readonly name: string;
  readonly send: (wapikit: Wapikit) => PromiseLike<unknown>;
  /** Method, path and query, as they must be on the wire. */
  readonly line: string;
  /** Text of the body; none when undefined. */
  readonly body?: string;
  /** Text of the form that is the body, with BOUNDARY for the boundary. */
  readonly form?: string;
}
