import type { RouteAnswer } from '@wa-clients/core/testing';

import type { MetaRefusal } from './rules.ts';

/** A failure in the format of Meta. */
export function graphError(status: number, message: string, code: number, type = 'OAuthException'): RouteAnswer {
  return { status, body: { error: { message, type, code, fbtrace_id: 'AbCdEfGhIjK' } } };
}

/** What Meta answers to what it refuses. */
export function refusedBy({ code, message, status }: MetaRefusal): RouteAnswer {
  return graphError(status, message, code);
}
