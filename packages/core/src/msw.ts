import { http, HttpResponse, type RequestHandler } from 'msw';

import type { Fake } from './testing/index.ts';

/** What the handlers of a fake can be told. */
export interface MswHandlersOptions {
  /** Address that the app under test uses, where it is not the fake's own. */
  readonly baseUrl?: string;
}

/**
 * The fake as handlers for msw; requests to other addresses are left to other handlers.
 *
 * One handler takes every path: msw would read the colon of `/sessions/{session}:start` as another parameter.
 *
 * @example
 * const server = setupServer(...mswHandlers(fake));
 */
export function mswHandlers(fake: Fake, { baseUrl = fake.baseUrl }: MswHandlersOptions = {}): RequestHandler[] {
  const base = `${baseUrl.replace(/\/$/, '')}/`;
  const own = `${fake.baseUrl.replace(/\/$/, '')}/`;
  return [
    http.all(
      ({ request }) => request.url.startsWith(base),
      async ({ request }) => {
        try {
          return await fake.fetch(base === own ? request : new Request(own + request.url.slice(base.length), request));
        } catch {
          // A dropped connection and an aborted request both are a network error to msw.
          return HttpResponse.error();
        }
      },
    ),
  ];
}
