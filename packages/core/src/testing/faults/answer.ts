import type { Fault } from '../fault-definition.ts';
import type { RouteAnswer, RouteRequest } from '../route.ts';

/** What can be said of a failure status. */
export interface StatusFaultOptions {
  /** Value of the `Retry-After` header, in seconds. */
  readonly retryAfter?: number;
  /** Headers of the answer, beside the fake's own. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Body, sent as JSON; left out, the fake words it, which knows its provider's error form. */
  readonly body?: unknown;
}

/** Statuses that send a client elsewhere. */
export type RedirectStatus = 301 | 302 | 303 | 307 | 308;

/** A status in place of the real answer. */
export function status(code: number, { body, headers, retryAfter }: StatusFaultOptions = {}): Fault {
  const wait: Record<string, string> = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
  return {
    kind: 'status',
    answer: ({ failure }) => {
      const usual = failure(code);
      return {
        status: code,
        headers: { ...usual.headers, ...wait, ...headers },
        body: body === undefined ? usual.body : body,
      };
    },
  };
}

/** A page of HTML, as proxies and login walls answer. */
export function html(code = 200): Fault {
  const text = `<!doctype html>\n<html><head><title>${code}</title></head><body><h1>Not what you asked for</h1></body></html>\n`;
  return instead('html', { status: code, headers: { 'content-type': 'text/html; charset=utf-8' }, text });
}

/** Well-formed JSON of another shape. */
export function wrongShape(body: unknown = {}): Fault {
  return instead('wrongShape', { status: 200, body });
}

/** An answer that sends the client elsewhere. */
export function redirect(code: RedirectStatus, to: string): Fault {
  return instead('redirect', { status: code, headers: { location: to } });
}

/** The real answer with a changed body. */
export function change(changed: (body: unknown, request: RouteRequest) => unknown): Fault {
  return {
    kind: 'change',
    answer: async ({ real, request }) => {
      const answer = await real();
      return { ...answer, body: changed(answer.body, request) };
    },
  };
}

function instead(kind: string, answer: RouteAnswer): Fault {
  return { kind, answer: () => answer };
}
