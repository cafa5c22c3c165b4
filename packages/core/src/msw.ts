// As a namespace: an msw without one of these names must reach the check below.
import * as msw from 'msw';

import { checkMsw } from './msw/check-msw.ts';
import { checkOptions } from './options/check-options.ts';
import type { Fake } from './testing/index.ts';

/** Options of {@link mswHandlers}. */
export interface MswHandlersOptions {
  /** Base URL that the app under test uses, when it is not the fake's own. */
  readonly baseUrl?: string | undefined;
}

/**
 * The fake as request handlers for msw 2 and 3; requests to other base URLs are left to other handlers.
 *
 * One handler takes every path: msw would read the colon of `/sessions/{session}:start` as another parameter.
 *
 * @throws RangeError for an option that cannot work, Error when the installed msw is older than 2, or is msw 3 in a Node that is too old for it.
 * @example
 * const server = setupServer(...mswHandlers(fake));
 */
export function mswHandlers(fake: Fake, options?: MswHandlersOptions): msw.RequestHandler[] {
  checkMsw(msw);
  if (!(fake as Partial<Fake> | null | undefined)?.servers) throw fail('the first argument must be a fake');
  checkOptions(options, 'baseUrl:string', fail);
  const baseUrl = wholeUrl(options?.baseUrl ?? fake.baseUrl);
  const { http, HttpResponse } = msw;
  const base = `${baseUrl.replace(/\/$/, '')}/`;
  const own = `${fake.baseUrl.replace(/\/$/, '')}/`;
  // Operations with a server of their own are called there, unless the app has all its calls go elsewhere.
  const places = new Map([...fake.servers.map((url) => [`${url}/`, `${url}/`] as const), [base, own]]);
  return [...places].map(([from, to]) =>
    // A pattern, and no predicate: msw takes functions from 2.10 on.
    http.all(new RegExp(`^${from.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}`), async ({ request }) => {
      try {
        return await fake.fetch(from === to ? request : new Request(to + request.url.slice(from.length), request));
      } catch {
        // A dropped connection and an aborted request both are a network error to msw.
        return HttpResponse.error();
      }
    }),
  );
}

/** A base URL as requests have it: whole, with its host in small letters and without a port that goes without saying. */
function wholeUrl(url: string): string {
  const page = (globalThis as { readonly location?: { readonly href?: string } }).location?.href;
  if (URL.canParse(url, page)) return new URL(url, page).href;
  throw fail(`baseUrl must be an absolute URL where there is no page that "${url}" is relative to`);
}

function fail(text: string): RangeError {
  return new RangeError(`Handlers for msw: ${text}.`);
}
