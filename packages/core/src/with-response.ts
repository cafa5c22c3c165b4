/**
 * Headers of a response: those of fetch, whose `get` knows the headers that the description has.
 *
 * Values are text, as they are sent. In a browser, a service on another origin shows only the headers that it exposes.
 */
export type ResponseHeaders<Described extends object = {}> = {
  get<Name extends keyof Described>(name: Name): Described[Name];
} & Response['headers'];

/** Result of `.withResponse()`; where a description has several successes, `status` tells their bodies apart. */
export interface WithResponse<Data, Status extends number = number, Described extends object = {}> {
  /** Response body, parsed. */
  readonly data: Data;
  /** Status code of the response. */
  readonly status: Status;
  readonly headers: ResponseHeaders<Described>;
  /** Response, whose own body has been read. */
  readonly response: Response;
}

/** What `.withResponse()` gives of a response and the data that was read from it. */
export function withResponse(data: unknown, response: Response) {
  return { data, status: response.status, headers: response.headers, response };
}
