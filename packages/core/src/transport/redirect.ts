import type { StoredRequest } from './exchange.ts';

const redirectStatuses = new Set([301, 302, 303, 307, 308]);

/**
 * Where a redirect may be followed to, `blocked` when it may not, and undefined when the answer is no redirect.
 *
 * Only a GET or HEAD within its own origin is followed, so that no key and no body travels elsewhere.
 */
export function redirectTarget(response: Response, request: StoredRequest): string | undefined {
  if (response.type === 'opaqueredirect') return 'blocked';
  if (!redirectStatuses.has(response.status)) return undefined;
  const location = response.headers.get('location');
  if (location === null || !['GET', 'HEAD'].includes(request.method)) return 'blocked';
  try {
    const target = new URL(location, request.url);
    return target.origin === new URL(request.url).origin && !target.username && !target.password
      ? target.href
      : 'blocked';
  } catch {
    return 'blocked';
  }
}
