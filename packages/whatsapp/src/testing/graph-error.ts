import type { RouteAnswer } from '@wa-clients/core/testing';

/** A failure in the format of Meta. */
export function graphError(status: number, message: string, code: number, type = 'OAuthException'): RouteAnswer {
  return { status, body: { error: { message, type, code, fbtrace_id: 'AbCdEfGhIjK' } } };
}
