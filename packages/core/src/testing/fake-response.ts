import type { RouteAnswer } from './route.ts';

const bodiless = new Set([204, 205, 304]);

/** Error of a dropped connection, in the form of the platform's own. */
export class ConnectionReset extends TypeError {
  constructor() {
    super('fetch failed', { cause: Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }) });
  }
}

/** A Response with the body as JSON and its length declared, as servers do. */
export function toResponse({ body, headers, status }: RouteAnswer): Response {
  if (body === undefined || bodiless.has(status)) return new Response(null, { status, headers: { ...headers } });
  const bytes = new TextEncoder().encode(JSON.stringify(body));
  const own = { 'content-type': 'application/json', 'content-length': String(bytes.byteLength) };
  return new Response(bytes, { status, headers: { ...own, ...headers } });
}
