import { http, HttpResponse, type RequestHandler } from 'msw';

import type { Fake } from './testing/index.ts';

/** The fake as handlers for msw; requests to other addresses are left to other handlers. */
export function mswHandlers(fake: Fake): RequestHandler[] {
  return [
    http.all(`${fake.baseUrl}/*`, async ({ request }) => {
      try {
        return await fake.fetch(request);
      } catch {
        return HttpResponse.error();
      }
    }),
  ];
}
