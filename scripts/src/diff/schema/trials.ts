/** Questions about pairs of schemas: answered, and still open because a schema leads back to itself. */
export interface Trials {
  readonly answers: Map<string, boolean>;
  /** Depth of each open question. */
  readonly open: Map<string, number>;
  /** Depth of the outermost open question that was assumed to be answered with yes. */
  outermost: number;
}

/** No question asked so far. */
export function noTrials(): Trials {
  return { answers: new Map(), open: new Map(), outermost: Infinity };
}
