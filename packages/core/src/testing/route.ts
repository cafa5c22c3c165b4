/** What a fake's code is told of a request. */
export interface RouteRequest {
  /** Count of the requests so far, this one included; the same walk gives the same numbers. */
  readonly number: number;
  /** Moment of the request by the fake's clock, in milliseconds since 1970. */
  readonly time: number;
  /** Whole address, as the client sees it. */
  readonly url: URL;
  /** Values of the path's parameters, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  /** Parsed JSON, text where the body is no JSON, or undefined without one. */
  readonly body: unknown;
}

/** What a route answers; the body is sent as JSON. */
export interface RouteAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Body as it stands, in place of `body`, for what is no JSON; its content type goes into the headers. */
  readonly text?: string;
}

/** How the pages of a list look, for the faults of pages; paths are dot-separated. */
export interface PageShape {
  /** Path of the rows in the body. */
  readonly items: string;
  /** Where the cursor stands, in a list that has one. */
  readonly cursor?: {
    /** Query parameter that takes it. */
    readonly parameter: string;
    /** Path of the next page's cursor in the body. */
    readonly next: string;
    /** Path of the flag that says whether there is more, where the provider has one. */
    readonly more?: string;
  };
}

/** An operation that a fake knows. */
export interface Route {
  /** Public name, for example `contacts.list`. */
  readonly operation: string;
  /** HTTP method, upper case. */
  readonly method: string;
  /** Path template below the base URL; a parameter may share its segment with text, as in `{session}:start`. */
  readonly path: string;
  /** How its pages look, where it is a list. */
  readonly page?: PageShape;
  readonly handle: (request: RouteRequest) => RouteAnswer | Promise<RouteAnswer>;
}

/** A route that fits a request, with the values in the request's path. */
interface FoundRoute {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

/** Finds the route of a request; of several that fit, the one with the most fixed text wins. */
type Router = (method: string, path: string) => FoundRoute | undefined;

/** Makes a router of routes; their templates are compiled once. */
export function createRouter(routes: readonly Route[]): Router {
  const compiled = routes
    .map((route) => ({ route, ...compile(route.path) }))
    .toSorted((a, b) => b.fixedLength - a.fixedLength);
  return (method, path) => {
    for (const { names, pattern, route } of compiled) {
      const match = route.method === method ? pattern.exec(path) : null;
      if (match) {
        return {
          route,
          params: Object.fromEntries(names.map((name, index) => [name, decode(match[index + 1] ?? '')])),
        };
      }
    }
    return undefined;
  };
}

function compile(template: string) {
  const names: string[] = [];
  const source = template.replaceAll(/\{([^{}]+)\}|[.*+?^$()|[\]\\]/g, (text, name: string | undefined) => {
    if (name === undefined) return `\\${text}`;
    names.push(name);
    return '([^/]+)';
  });
  return {
    names,
    pattern: new RegExp(`^${source}$`),
    fixedLength: template.replaceAll(/\{[^{}]+\}/g, '').length,
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray percent sign is the client's mistake; the route sees it as it came.
    return text;
  }
}
