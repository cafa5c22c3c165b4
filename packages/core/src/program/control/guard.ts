import { isIP } from 'node:net';

import { isLoopback } from '../../testing/is-loopback.ts';

/** Header of requests that change something, which no page of another origin can send. */
export const controlHeader = 'x-fake-control';

/**
 * Says why a request to the control API is refused; undefined if it is not.
 *
 * A page on the web must not control a fake on the machine of its reader: not by a name that it leads to loopback (the
 * `Host` says so), and not by a form or a fetch without CORS (no header of its own).
 */
export function refusalOf(request: Request, allowRemote: boolean): string | undefined {
  const url = new URL(request.url);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const isNear = isLoopback(host) || (allowRemote && (isIP(host) !== 0 || !host.includes('.')));
  if (!isNear) {
    const remedy = allowRemote ? 'an IP address, or a name without a dot' : 'localhost or 127.0.0.1';
    return `The control API answers to ${remedy} as its host, not to "${host}".`;
  }
  const origin = request.headers.get('origin');
  if (origin !== null && origin !== url.origin) return `The control API does not answer to pages of ${origin}.`;
  if (request.method === 'GET' || request.method === 'HEAD') return undefined;
  if (origin === url.origin || request.headers.has(controlHeader)) return undefined;
  return `Requests that change something need the header "${controlHeader}: 1".`;
}
