import type { Fault } from './fault.ts';
import { listen, type Listening } from './listen.ts';
import { findRoute, type Route, type RouteAnswer } from './route.ts';

/** A request that a fake was sent. */
export interface FakeRequest {
  /** Public name of the operation, or undefined for a route that the fake does not know. */
  readonly operation: string | undefined;
  readonly method: string;
  /** Path below the base URL. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Headers;
}

/** A provider in memory: a `fetch` with the provider's rules, its quirks and faults on demand. */
export interface Fake {
  /** Address that the fake answers for; give it to the client, or let the client's own default be it. */
  readonly baseUrl: string;
  /** To be given to a client as its `fetch`. */
  readonly fetch: (input: Request | string | URL, init?: RequestInit) => Promise<Response>;
  /** Every request so far. */
  readonly requests: readonly FakeRequest[];
  /** Lets the next requests of an operation (`*`: of any) fail, one fault each, in this order. */
  fail(operation: string, ...faults: readonly Fault[]): void;
  /** Serves the same fake on a loopback port; its `url` is the base URL for the client. Node, Deno and Bun only. */
  readonly listen: () => Promise<Listening>;
}

/** What a fake is made from. */
export interface FakeOptions {
  readonly baseUrl: string;
  readonly routes: readonly Route[];
  /** The answer to a request without the right key, or undefined when the key is right. */
  readonly authenticate: (headers: Headers) => RouteAnswer | undefined;
  /** The provider's error form, for faults. */
  readonly errorBody: (status: number) => unknown;
}

/** Error that a fake throws for a dropped connection, in the form of the platform's own. */
class ConnectionReset extends TypeError {
  constructor() {
    super('fetch failed', { cause: Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }) });
  }
}

/** Makes a fake of a provider. */
export function createFake({ baseUrl, routes, authenticate, errorBody }: FakeOptions): Fake {
  const requests: FakeRequest[] = [];
  const faults = new Map<string, Fault[]>();
  const base = new URL(baseUrl);
  const prefix = base.pathname.replace(/\/$/, '');

  const answer = async (request: Request): Promise<Response> => {
    const url = new URL(request.url);
    const path = url.pathname.startsWith(`${prefix}/`) ? url.pathname.slice(prefix.length) : url.pathname;
    const found = findRoute(routes, request.method, path);
    const operation = found?.route.operation;
    requests.push({ operation, method: request.method, path, query: url.searchParams, headers: request.headers });
    const wrong = faults.get(operation ?? '')?.shift() ?? faults.get('*')?.shift();
    if (wrong?.kind === 'reset') throw new ConnectionReset();
    if (wrong) return toResponse({ ...wrong, body: wrong.body ?? errorBody(wrong.status) });
    const refused = authenticate(request.headers);
    if (refused) return toResponse(refused);
    if (!found) {
      const message = `The fake has no ${request.method} ${path}.`;
      return toResponse({ status: 501, body: { error: message, message } });
    }
    const text = await request.text();
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    return toResponse(found.route.handle({ params: found.params, query: url.searchParams, body }));
  };

  return {
    baseUrl,
    requests,
    fetch: (input, init) => {
      const request = input instanceof Request && init === undefined ? input : new Request(input, init);
      return request.signal.aborted ? Promise.reject(request.signal.reason as Error) : answer(request);
    },
    fail(operation, ...more) {
      faults.set(operation, [...(faults.get(operation) ?? []), ...more]);
    },
    listen: () => listen(answer, prefix),
  };
}

function toResponse({ status, headers, body }: RouteAnswer): Response {
  return new Response(body === undefined ? null : JSON.stringify(body), {
    status,
    headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
  });
}
