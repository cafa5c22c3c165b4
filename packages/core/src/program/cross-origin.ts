import { isLoopback } from '../testing/is-loopback.ts';
import { UsageError } from './usage-error.ts';

/** Lets pages of other origins call the API of the fake; the control API knows nothing of it. */
export interface CrossOrigin {
  /** The response to a preflight request of a page that may call; undefined for any other request. */
  readonly preflight: (request: Request) => Response | undefined;
  /** Adds what lets such a page read a response. */
  readonly share: (request: Request, response: Response) => void;
}

const anyMethod = 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS';

/**
 * Decides which pages may call the API: those that this machine serves, and those of named origins.
 *
 * A page that is served here is its developer's own. Any other page has to be named: it could send requests to whatever
 * listens on the machine of its reader, and a fake may hold what an app under test has put there.
 */
export function crossOrigin(origins: readonly string[]): CrossOrigin {
  const allowed = (request: Request): string | undefined => {
    const origin = request.headers.get('origin');
    return origin !== null && (origins.includes(origin) || isNear(origin)) ? origin : undefined;
  };
  return {
    preflight: (request) => {
      const asked = request.headers.get('access-control-request-method');
      const origin = allowed(request);
      if (request.method !== 'OPTIONS' || asked === null || origin === undefined) return undefined;
      const headers = new Headers({ 'access-control-allow-methods': anyMethod, 'access-control-max-age': '600' });
      const wanted = request.headers.get('access-control-request-headers');
      // Repeated, since `*` leaves out `authorization`.
      if (wanted !== null) headers.set('access-control-allow-headers', wanted);
      // Asked by browsers before a page of the web reaches this machine.
      if (request.headers.get('access-control-request-private-network') === 'true')
        headers.set('access-control-allow-private-network', 'true');
      return new Response(null, { status: 204, headers });
    },
    share: (request, response) => {
      response.headers.append('vary', 'origin');
      const origin = allowed(request);
      if (origin === undefined) return;
      response.headers.set('access-control-allow-origin', origin);
      response.headers.set('access-control-expose-headers', '*');
    },
  };
}

/**
 * The origin that a text names.
 *
 * @throws UsageError for anything else.
 */
export function checkedOrigin(text: string): string {
  if (URL.canParse(text) && new URL(text).origin === text && /^https?:/.test(text)) return text;
  throw new UsageError(`--cors ${text} is no origin; write one as in https://docs.example.com, without a path.`);
}

function isNear(origin: string): boolean {
  if (!/^https?:/.test(origin) || !URL.canParse(origin)) return false;
  const host = new URL(origin).hostname.replace(/^\[|\]$/g, '');
  return isLoopback(host) || host.endsWith('.localhost');
}
