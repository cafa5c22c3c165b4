import type { Kirim } from '../../src/index.ts';

/** A call and what it must be on the wire. */
export interface WireRow {
  /** Public name of the operation. */
  readonly name: string;
  readonly send: (kirim: Kirim) => PromiseLike<unknown>;
  /** Method, path and query, as they must be on the wire. */
  readonly line: string;
  /** Text of the body; none when undefined. */
  readonly body?: string;
}
