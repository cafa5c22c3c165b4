import type { Fault } from '../fault-definition.ts';
import { checkTestOptions } from '../check-test-options.ts';
import type { RouteAnswer, RouteRequest } from '../route.ts';

/** What can be said of a failure status. */
export interface StatusFaultOptions {
  /** Value of the `Retry-After` header, in seconds. */
  readonly retryAfter?: number;
  /** Headers of the response, beside the fake's own. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Body, sent as JSON; left out, the fake words it, which knows its provider's error form. */
  readonly body?: unknown;
}

/** Statuses that send a client elsewhere. */
export type RedirectStatus = 301 | 302 | 303 | 307 | 308;

/** A status in place of the real response. */
export function status(code: number, options?: StatusFaultOptions): Fault {
  const given = checkTestOptions('fault.status', options, 'retryAfter:number headers:object body');
  const { body, headers, retryAfter } = given;
  checkStatus('status', code, isAnswer);
  if (retryAfter !== undefined && !(retryAfter >= 0))
    throw new RangeError('fault.status: retryAfter must be a number of seconds from 0.');
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
  checkStatus('html', code, isAnswer);
  const text = `<!doctype html>\n<html><head><title>${code}</title></head><body><h1>Not what you asked for</h1></body></html>\n`;
  return instead('html', { status: code, headers: { 'content-type': 'text/html; charset=utf-8' }, text });
}

/** Well-formed JSON of another shape. */
export function wrongShape(body: unknown = {}): Fault {
  return instead('wrongShape', { status: 200, body });
}

/** A response that sends the client elsewhere. */
export function redirect(code: RedirectStatus, to: string): Fault {
  checkStatus('redirect', code, (one) => /^30[12378]$/.test(String(one)));
  if (typeof to !== 'string' || to === '') throw new RangeError('fault.redirect: give where it leads, as a text.');
  return instead('redirect', { status: code, headers: { location: to } });
}

/** The real response with a changed body. */
export function change(changed: (body: unknown, request: RouteRequest) => unknown): Fault {
  if (typeof changed !== 'function') throw new RangeError('fault.change: give a function that changes the body.');
  return {
    kind: 'change',
    answer: async ({ real, request }) => {
      const answer = await real();
      return { ...answer, body: changed(answer.body, request) };
    },
  };
}

function isAnswer(code: number): boolean {
  return Number.isInteger(code) && code >= 200 && code < 600;
}

function checkStatus(kind: string, code: number, isRight: (code: number) => boolean): void {
  if (!isRight(code)) throw new RangeError(`fault.${kind}: ${String(code)} is no status for it.`);
}

function instead(kind: string, answer: RouteAnswer): Fault {
  return { kind, answer: () => answer };
}
