import { nearestNames } from '../tools/nearest-names.ts';
import { type Clock, systemClock } from '../transport/clock.ts';
import type { Fault } from './fault-definition.ts';
import { faultsOf, fits, has } from './faults-of.ts';
import { toResponse } from './fake-response.ts';
import { type FakeRequestBody, mediaTypeOf, readBody } from './fake-request-body.ts';
import { listen, type Listening, type ListenOptions } from './listen.ts';
import { ownServers } from './own-servers.ts';
import { createRouter, type Route, type RouteAnswer, type RouteRequest } from './route.ts';
import type { SocketServer } from './socket-server.ts';
import { untilAborted } from './until-aborted.ts';

/** Request received by a fake. */
export interface FakeRequest {
  /** Public name of the operation; undefined for an unknown route. */
  readonly operation: string | undefined;
  readonly method: string;
  /** Path below the base URL, or the whole URL if the request went to another base URL. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  /** Media type of the body in lower case, without parameters such as `charset`; undefined when the request has none. */
  readonly contentType: string | undefined;
  /**
   * What was sent: parsed JSON, the fields of a form, a string for text, bytes for everything else, undefined for no body.
   *
   * @example
   * expect(fake.requests[0]?.body).toEqual({ to: '15550100734', text: 'Hello' });
   */
  readonly body: FakeRequestBody;
}

/** In-memory fake of a provider: a `fetch` with the provider's rules and quirks, and with faults on demand. */
export interface Fake {
  /** Base URL of the fake, which the client must use, explicitly or as its default. */
  readonly baseUrl: string;
  /** Base URLs of the provider's other APIs, and of servers that some operations have of their own; the fake answers there, too. */
  readonly servers: readonly string[];
  /**
   * The `fetch` option for a client. An aborted signal rejects with its reason, a dropped connection with a `TypeError`
   * like the platform's. An unknown route returns 501, or the provider's own error if the fake implements the whole
   * provider; both responses have the header `x-fake-route: unknown`.
   */
  readonly fetch: (input: Request | string | URL, init?: RequestInit) => Promise<Response>;
  /** Every request so far, in order. */
  readonly requests: readonly FakeRequest[];
  /**
   * Makes the next requests of an operation (undefined or `*`: of any operation) fail, one fault each, in this order.
   *
   * @throws RangeError for an unknown operation, or a fault that does not apply to the operation.
   */
  readonly fail: (operation: string | undefined, ...faults: readonly Fault[]) => void;
  /** Forgets the recorded requests and the faults that have not been used; the data stays as it is. */
  readonly clear: () => void;
  /**
   * Brings the fake back to its first state: `clear()`, and every row, idempotency key and rate limit as at the start.
   *
   * Objects stay the same and their rows are replaced, so `fake.data` and arrays of `fake.collection()` remain valid. The
   * clock and servers of `listen()` are left alone.
   *
   * @example
   * beforeEach(() => fake.reset());
   */
  readonly reset: () => void;
  /**
   * Serves the same fake over HTTP; the `url` of the result is the base URL for the client. Node, Deno and Bun only.
   *
   * @throws Error when the port is in use, or the host is not loopback and `allowRemote` is not set.
   */
  readonly listen: (options?: ListenOptions) => Promise<Listening>;
}

/** Definition of a fake. */
export interface FakeOptions {
  readonly baseUrl: string;
  readonly routes: readonly Route[];
  /**
   * Returns the response to a request with an invalid API key; undefined if the API key is valid. It is told which security
   * schemes the operation takes where they are not those of the others, and not asked where the operation takes none.
   */
  readonly authenticate?: (request: RouteRequest, credentials: Route['credentials']) => RouteAnswer | undefined;
  /** Returns the provider's error response, for faults without a body; the request says which API it was for. */
  readonly failure: (status: number, request: RouteRequest) => RouteAnswer;
  /** Adds what every response of the provider has, such as rate limit headers. */
  readonly finish?: (answer: RouteAnswer, request: RouteRequest) => RouteAnswer;
  /** Set if the routes are complete: any other path returns 404, and any other method 405. */
  readonly isWhole?: boolean;
  /** Clock. Default: the system clock. */
  readonly clock?: Clock;
  /** WebSockets on a server of `listen()`, made by `socketServer`. Default: there are none. */
  readonly sockets?: SocketServer;
  /** Brings what the routes answer from back to its first state. */
  readonly reset?: () => void;
}

/**
 * Creates a fake of a provider.
 *
 * @example
 * const routes = [{ operation: 'things.get', method: 'GET', path: '/things/{id}', handle: () => ({ status: 404 }) }];
 * const fake = createFake({ baseUrl: 'https://api.example.com', routes, failure: (status) => ({ status }) });
 */
export function createFake(options: FakeOptions): Fake {
  const { authenticate, baseUrl, clock = systemClock, failure, isWhole = false, routes } = options;
  const { finish = (answer) => answer } = options;
  const requests: FakeRequest[] = [];
  let count = 0;
  const faults: { readonly operation: string; readonly fault: Fault }[] = [];
  const operations = [...new Set(routes.map((route) => route.operation))];
  // Those of another API are called there alone: its paths may be the same.
  const findRoute = createRouter(routes.filter(({ service }) => service === undefined));
  const base = new URL(baseUrl);
  const prefix = base.pathname.replace(/\/$/, '');
  const servers = ownServers(routes, baseUrl);
  const taken = new Map(
    routes.flatMap(({ credentials, operation }) => (credentials ? [[operation, credentials]] : [])),
  );

  const takeFault = (route: Route, query: URLSearchParams): Fault | undefined => {
    const index = faults.findIndex(
      (entry) => (entry.operation === route.operation || entry.operation === '*') && fits(entry.fault, route, query),
    );
    return index < 0 ? undefined : faults.splice(index, 1)[0]?.fault;
  };

  /** Handles a request to `origin`, below the path of the base URL. */
  const answer = async (request: Request, origin: string, signal = request.signal): Promise<Response> => {
    const { headers, method } = request;
    const url = new URL(request.url);
    const there = servers.filter((server) => server.has(url, origin));
    const elsewhere = there.find((server) => server.find(method, url));
    const isOurs = !elsewhere && url.origin === origin && url.pathname.startsWith(`${prefix}/`);
    const path = isOurs ? url.pathname.slice(prefix.length) : `${url.origin}${url.pathname}`;
    const find = (body?: unknown) =>
      elsewhere?.find(method, url, body) ?? (isOurs ? findRoute(method, path, url.searchParams, body) : undefined);
    const contentType = mediaTypeOf(headers);
    const entry = { operation: find()?.route.operation, method, path, query: url.searchParams, headers, contentType };
    // Recorded in the order of arrival; the body is there once it has been read.
    const recorded: Writable<FakeRequest> = { ...entry, body: undefined };
    requests.push(recorded);
    count += 1;
    const number = count;
    const { form, parsed: body, raw, sent } = await readBody(request);
    recorded.body = sent;
    // Operations at the same path can be told apart by their bodies alone.
    const { params, route } = find(body) ?? { params: {} };
    recorded.operation = route?.operation;
    const service = route ? route.service : isOurs ? undefined : there.find(({ isService }) => isService)?.url;
    const time = clock.now();
    const asked = { number, time, url, params, query: url.searchParams, headers, body, form, sent, raw, service };
    if (!route) {
      const services = there.filter(({ isService }) => isService);
      const isOther = methods.some(
        (other) => (isOurs && findRoute(other, path)) || services.some((one) => one.find(other, url)),
      );
      const refusal = isWhole && (isOurs || services.length > 0) && failure(isOther ? 405 : 404, asked);
      const unknown = refusal ? finish(refusal, asked) : unknownRoute(method, path, baseUrl, routes);
      return toResponse({ ...unknown, headers: { ...unknown.headers, 'x-fake-route': 'unknown' } });
    }
    const credentials = taken.get(route.operation);
    const isOpen = credentials?.every((all) => all.length === 0);
    const refused = () => (isOpen ? undefined : authenticate?.(asked, credentials));
    const real = async () => refused() ?? (await route.handle(asked));
    const wrong = takeFault(route, url.searchParams);
    const scene = {
      request: asked,
      page: route.page,
      signal,
      real,
      failure: (status: number) => failure(status, asked),
    };
    const answered = wrong?.answer ? await wrong.answer(scene) : await real();
    const response = toResponse(finish(answered, asked), wrong?.body, { clock, signal });
    return method === 'HEAD' ? new Response(null, response) : response;
  };

  const clear = () => {
    requests.length = 0;
    faults.length = 0;
  };

  return {
    baseUrl,
    servers: servers.map((server) => server.url),
    requests,
    clear,
    reset: () => {
      clear();
      count = 0;
      options.reset?.();
    },
    fetch: async (input, init) => {
      // The signal goes beside the request: jsdom has signals of its own, which Node's Request does not accept.
      const { signal: given, ...rest } = init ?? {};
      const request = input instanceof Request && init === undefined ? input : new Request(input, rest);
      const signal = given ?? request.signal;
      return untilAborted(signal, () => answer(request, base.origin, signal));
    },
    fail: (operation = '*', ...more) => {
      if (operation !== '*' && !operations.includes(operation)) {
        throw new RangeError(
          `The fake has no operation "${operation}"; it has ${nearestNames(operation, operations).join(', ')}.`,
        );
      }
      for (const { kind, needs } of faultsOf(more)) {
        if (operation !== '*' && needs && !routes.some((route) => route.operation === operation && has(route, needs))) {
          throw new RangeError(
            `fault.${kind}() needs a list${needs === 'cursor' ? ' with a cursor' : ''}; ${operation} is none.`,
          );
        }
      }
      faults.push(...more.map((fault) => ({ operation, fault })));
    },
    listen: (where) =>
      listen((request) => answer(request, new URL(request.url).origin), prefix, where, options.sockets),
  };
}

type Writable<Type> = { -readonly [Name in keyof Type]: Type[Name] };

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

function unknownRoute(method: string, path: string, baseUrl: string, routes: readonly Route[]): RouteAnswer {
  // Explicit on purpose: a 404 could be mistaken for a response of the provider.
  const near = nearestNames(
    `${method} ${path}`,
    routes.map((route) => `${route.method} ${route.path} (${route.operation})`),
  );
  const message = `This fake of ${baseUrl} has no ${method} ${path}. Nearest: ${near.join(', ') || 'none'}.`;
  return { status: 501, body: { error: message, message } };
}
