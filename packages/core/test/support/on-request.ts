/** A `fetch` of a client that handles each request as a Request. */
export function onRequest<Result>(handle: (request: Request) => Result) {
  return (url: string, init: RequestInit): Result => handle(new Request(url, init));
}
