import { createRouter, type Route, type Router } from './route.ts';

/** A base URL beside that of a fake, at which some of its operations are called. */
export interface OwnServer {
  /** Base URL, without a slash at its end. */
  readonly url: string;
  /** Whether it is that of another API of the provider, and not of single operations. */
  readonly isService: boolean;
  /**
   * Whether a URL is below it, or below its path on the origin where the fake is served: of a server of another origin than
   * the rest a client expects that of its operations there, at the usual path.
   */
  readonly has: (url: URL, servedAt: string) => boolean;
  /** Finds the operation that a request below it is for. */
  readonly find: (method: string, url: URL, body?: unknown) => ReturnType<Router>;
}

/** The base URLs that routes have beside that of their fake. */
export function ownServers(routes: readonly Route[], baseUrl: string): OwnServer[] {
  const found = new Map<string, { readonly isService: boolean; readonly isNear: boolean; readonly routes: Route[] }>();
  const add = (url: URL, route: Route, isService: boolean, isNear: boolean) => {
    const href = url.href.replace(/\/$/, '');
    const place = found.get(href) ?? { isService, isNear, routes: [] };
    found.set(href, place);
    place.routes.push(route);
  };
  for (const route of routes) {
    const home = new URL(route.service ?? baseUrl);
    if (route.service !== undefined) add(home, route, true, true);
    if (route.server === undefined) continue;
    const server = new URL(route.server, home);
    add(server, route, false, server.origin === home.origin);
  }
  return [...found].map(([href, { isNear, isService, routes: own }]) => {
    const { origin, pathname } = new URL(href);
    const prefix = pathname.replace(/\/$/, '');
    const find = createRouter(own);
    return {
      url: href,
      isService,
      has: (url, servedAt) =>
        (url.origin === origin || (isNear && url.origin === servedAt)) && url.pathname.startsWith(`${prefix}/`),
      find: (method, url, body) => find(method, url.pathname.slice(prefix.length), url.searchParams, body),
    };
  });
}
