import type { RouteAnswer } from '@wa-clients/core/testing';

/** A refusal in the format of the Platform API. */
export function refuse(status: number, error: string): RouteAnswer {
  return { status, body: { error } };
}
