import type { Fault } from './world.ts';

const json = { 'content-type': 'application/json' };

/** An answer with a JSON body. */
export function jsonAnswer(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), { status, headers: { ...json, ...headers } });
}

/**
 * What a fault puts in place of an answer.
 *
 * @throws TypeError for a dropped connection, as the platform's fetch does.
 */
export function faultyAnswer(fault: Fault, signal: AbortSignal): Response | Promise<Response> {
  switch (fault.kind) {
    case 'status': {
      const wait: Record<string, string> =
        fault.retryAfter === undefined ? {} : { 'retry-after': `${fault.retryAfter}` };
      return jsonAnswer({ error: 'made up' }, fault.status, wait);
    }
    case 'reset':
      throw new TypeError('fetch failed', { cause: Object.assign(new Error('reset'), { code: 'ECONNRESET' }) });
    case 'hang':
      return new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
      });
    case 'html':
      return new Response('<!doctype html><title>Sign in</title>', { headers: { 'content-type': 'text/html' } });
    case 'cut-json':
      return new Response('{"data":[{"id":', { headers: json });
    case 'shape':
      return jsonAnswer({ data: fault.data, next: 'x', paging: { next: 'x' }, meta: { pages: 9 } });
  }
}

/** The code of the error that a fault must end in, and whether it is worth another attempt. */
export function faultOutcome(fault: Fault): { readonly code: string; readonly isPassing: boolean } {
  switch (fault.kind) {
    case 'status': {
      const isPassing = fault.status >= 429 && (fault.retryAfter ?? 0) <= 60;
      if (fault.status === 429) return { code: 'rate_limited', isPassing };
      return fault.status >= 500 ? { code: 'server_error', isPassing } : { code: 'bad_request', isPassing: false };
    }
    case 'reset':
      return { code: 'connection_failed', isPassing: true };
    case 'hang':
      return { code: 'timed_out', isPassing: true };
    case 'html':
    case 'cut-json':
      return { code: 'not_json', isPassing: false };
    case 'shape':
      return { code: 'wrong_shape', isPassing: false };
  }
}
