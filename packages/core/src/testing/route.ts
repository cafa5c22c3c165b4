import type { FakeForm, FakeRequestBody } from './fake-request-body.ts';

/** Request as passed to the routes of a fake. */
export interface RouteRequest {
  /** Sequence number of the request, starting at 1; the same sequence of requests has the same numbers. */
  readonly number: number;
  /** Time of the request on the fake's clock, in milliseconds since the Unix epoch. */
  readonly time: number;
  /** Whole URL, as the client sees it. */
  readonly url: URL;
  /** Decoded values of the path parameters. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  /** Parsed JSON, a string if the body is not JSON, or undefined without a body. */
  readonly body: unknown;
  /** The fields of the body as they were sent, if it is a form. */
  readonly form?: FakeForm | undefined;
  /** Fields of a form, text or bytes, if the body is not JSON. */
  readonly sent?: FakeRequestBody;
  /** The body as it came, whatever its media type; undefined without a body. */
  readonly raw?: Uint8Array | undefined;
  /** Base URL of another API of the provider, if the request is for one, whose errors can have another form. */
  readonly service?: string | undefined;
}

/** Response of a route; the body is sent as JSON. */
export interface RouteAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Body that is sent as is instead of `body`, for formats other than JSON; the content type is set in the headers. */
  readonly text?: string;
  /** Body that is sent as it comes, instead of `body`; the signal fires when the client has left. */
  readonly stream?: (signal: AbortSignal) => ReadableStream<Uint8Array>;
  /** Bytes that are sent as they are instead of `body`. */
  readonly bytes?: Uint8Array;
}

/** Page format of a list, for page faults; paths are dot-separated. */
export interface PageShape {
  /** Path of the items in the body. */
  readonly items: string;
  /** Location of the cursor, for lists that have one. */
  readonly cursor?: {
    /** Query parameter of the cursor. */
    readonly parameter: string;
    /** Path of the next page's cursor in the body. */
    readonly next: string;
    /** Path of the flag for more pages, if the provider has one. */
    readonly more?: string;
  };
}

/** Operation of a fake. */
export interface Route {
  /** Public name, such as `contacts.list`. */
  readonly operation: string;
  /** HTTP method in upper case. */
  readonly method: string;
  /**
   * Path template below the base URL; a segment may combine a parameter with text, as in `{session}:start`. A query in it
   * must be in the request; a fragment is never sent and does not count.
   */
  readonly path: string;
  /** Security schemes that the operation takes where they are not those of the others; none: no credentials are checked. */
  readonly credentials?: readonly (readonly string[])[] | undefined;
  /** Base URL of a server that the operation has of its own; it answers below that of the fake as well. */
  readonly server?: string | undefined;
  /** Base URL of another API of the provider, if the operation belongs to one; it answers there alone. */
  readonly service?: string | undefined;
  /** Page format, if the operation is a list. */
  readonly page?: PageShape;
  /**
   * Whether the values can be meant for this route; asked where another one has the same path, and once more with the body
   * when that has been read.
   */
  readonly accepts?: (params: Readonly<Record<string, string>>, body?: unknown) => boolean;
  readonly handle: (request: RouteRequest) => RouteAnswer | Promise<RouteAnswer>;
}

/** Route that matches a request, with the path parameters of the request. */
interface FoundRoute {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

/** Finds the route of a request; of several that match the one with the most literal text, and of these one that accepts. */
export type Router = (method: string, path: string, query?: URLSearchParams, body?: unknown) => FoundRoute | undefined;

/** Creates a router; a path template is compiled once. */
export function createRouter(routes: readonly Route[]): Router {
  const compiled = routes
    .map((route) => ({ route, ...compiledOf(route.path) }))
    .toSorted((a, b) => b.fixedLength - a.fixedLength);
  const find: Router = (method, path, query = new URLSearchParams(), body) => {
    let first: (FoundRoute & { readonly fixedLength: number }) | undefined;
    for (const { asked, fixedLength, names, needed, pattern, route } of compiled) {
      if (first && first.fixedLength > fixedLength) break;
      const match = route.method === method ? pattern.exec(path) : null;
      if (!match || !needed.every(([name, value]) => query.getAll(name).includes(value))) continue;
      const inPath = names.map((name, index) => [name, decode(match[index + 1] ?? '')] as const);
      const inQuery = asked.flatMap(([key, name]) =>
        query
          .getAll(key)
          .slice(0, 1)
          .map((value) => [name, value] as const),
      );
      const params = Object.fromEntries([...inPath, ...inQuery]);
      if (route.accepts?.(params, body) ?? true) return { route, params };
      first ??= { route, params, fixedLength };
    }
    // A service that answers GET answers HEAD as well.
    return first ?? (method === 'HEAD' ? find('GET', path, query, body) : undefined);
  };
  return find;
}

type Compiled = ReturnType<typeof compile>;

/** Templates that were compiled: each fake of a provider has the same. */
const known = new Map<string, Compiled>();

function compiledOf(path: string): Compiled {
  const one = known.get(path) ?? compile(path);
  known.set(path, one);
  return one;
}

function compile(whole: string) {
  const [template = '', query = ''] = (whole.split('#')[0] ?? '').split('?');
  const names: string[] = [];
  const queried = [...new URLSearchParams(query)];
  const special = /\{([^{}]+)\}|[.*+^$()|[\]\\]|[^\x21-\x7e]+/g;
  const source = template.replaceAll(special, (text, name: string | undefined) => {
    // Letters beyond ASCII and spaces arrive encoded, as in every URL.
    if (name === undefined) return /[^\x21-\x7e]/.test(text) ? encodeURIComponent(text) : `\\${text}`;
    names.push(name);
    return '([^/]+)';
  });
  return {
    names,
    // Values that are parameters themselves may be any.
    needed: queried.filter(([, value]) => !value.includes('{')),
    asked: queried.flatMap(([key, value]) => {
      const [, name] = /^\{([^{}]+)\}$/.exec(value) ?? [];
      return name === undefined ? [] : [[key, name] as const];
    }),
    pattern: new RegExp(`^${source}$`),
    fixedLength: whole.replaceAll(/\{[^{}]+\}|#.*$/g, '').length,
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray percent sign is an error of the client; the route receives it unchanged.
    return text;
  }
}
