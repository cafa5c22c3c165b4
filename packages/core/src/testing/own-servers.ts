import { createRouter, type Route, type Router } from './route.ts';

/** A server that some operations of a fake have of their own. */
interface OwnServer {
  /** Base URL, without a slash at its end. */
  readonly url: string;
  /** Finds the operation that a request to the server is for. */
  readonly find: (method: string, url: URL, body?: unknown) => ReturnType<Router>;
}

/** The servers that routes have beside the base URL of their fake. */
export function ownServers(routes: readonly Route[], baseUrl: string): OwnServer[] {
  const names = new Set(routes.flatMap(({ server }) => server ?? []));
  return [...names].map((name) => {
    const { href, origin, pathname } = new URL(name, baseUrl);
    const prefix = pathname.replace(/\/$/, '');
    const find = createRouter(routes.filter(({ server }) => server === name));
    return {
      url: href.replace(/\/$/, ''),
      find: (method, url, body) => {
        const isThere = url.origin === origin && url.pathname.startsWith(`${prefix}/`);
        return isThere ? find(method, url.pathname.slice(prefix.length), url.searchParams, body) : undefined;
      },
    };
  });
}
