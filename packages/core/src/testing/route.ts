/** What a route is asked. */
export interface RouteRequest {
  /** Values of the path's parameters, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

/** What a route answers; the body is sent as JSON. */
export interface RouteAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** An operation that a fake knows. */
export interface Route {
  /** Public name, for example `contacts.list`. */
  readonly operation: string;
  readonly method: string;
  /** Path template below the base URL. */
  readonly path: string;
  readonly handle: (request: RouteRequest) => RouteAnswer;
}

/** The route of a request and the values in its path; a fixed segment wins over a parameter. */
export function findRoute(routes: readonly Route[], method: string, path: string) {
  const matches = routes
    .filter((route) => route.method === method)
    .map((route) => ({ route, params: matchPath(route.path, path) }))
    .filter((match): match is { route: Route; params: Record<string, string> } => match.params !== undefined);
  return matches.toSorted((a, b) => Object.keys(a.params).length - Object.keys(b.params).length)[0];
}

function matchPath(template: string, path: string): Record<string, string> | undefined {
  const names: string[] = [];
  const source = template.replaceAll(/\{([^{}]+)\}|[.*+?^$()|[\]\\]/g, (text, name: string | undefined) => {
    if (name === undefined) return `\\${text}`;
    names.push(name);
    return '([^/]+?)';
  });
  const match = new RegExp(`^${source}$`).exec(path);
  if (!match) return undefined;
  return Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(match[index + 1] ?? '')]));
}
