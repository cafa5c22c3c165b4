import { type ReachedBy, refusedHost } from '../reached-by.ts';

/** Header of requests that change something, which no page of another origin can send. */
export const controlHeader = 'x-fake-control';

/**
 * Says why a request to the control API is refused; undefined if it is not.
 *
 * A page on the web must not control a fake on the machine of its reader: not by a name that it leads to loopback (the
 * `Host` says so), and not by a form or a fetch without CORS (no header of its own).
 */
export function refusalOf(request: Request, reachedBy: ReachedBy): string | undefined {
  const url = new URL(request.url);
  const refused = refusedHost(url, reachedBy);
  if (refused !== undefined) return refused;
  const origin = request.headers.get('origin');
  if (origin !== null && origin !== url.origin) return `The control API does not answer to pages of ${origin}.`;
  if (request.method === 'GET' || request.method === 'HEAD') return undefined;
  if (origin === url.origin || request.headers.has(controlHeader)) return undefined;
  return `Requests that change something need the header "${controlHeader}: 1".`;
}
