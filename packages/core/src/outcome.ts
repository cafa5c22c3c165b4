/** What a call brings: the parsed body and the response that it came in. */
export interface Outcome {
  readonly data: unknown;
  readonly response: Response;
  /** How many times the request was sent; undefined behind middleware. */
  readonly attempts?: number | undefined;
}
