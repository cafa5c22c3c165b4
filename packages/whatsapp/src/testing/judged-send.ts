import type { Route, RouteRequest } from '@wa-clients/core/testing';

import { refusedBy } from './graph-error.ts';
import { judgeContent } from './judge-content.ts';

/** Handles a message of a fake: what it lacks has codes of its own, before the description is asked. */
export function judgedSend(request: RouteRequest, usual: Route['handle']): ReturnType<Route['handle']> {
  const refusal = judgeContent(Object(request.body) as Readonly<Record<string, unknown>>);
  return refusal ? refusedBy(refusal) : usual(request);
}
