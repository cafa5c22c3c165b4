import { mswHandlers, type MswHandlersOptions } from '@wa-clients/core/msw';
import type { RequestHandler } from 'msw';

import type { FakeKapso } from './testing.ts';

/**
 * Creates msw handlers for the fake.
 *
 * @example
 * const server = setupServer(...kapsoHandlers(fakeKapso()));
 */
export function kapsoHandlers(fake: FakeKapso, options?: MswHandlersOptions): RequestHandler[] {
  return mswHandlers(fake, options);
}
