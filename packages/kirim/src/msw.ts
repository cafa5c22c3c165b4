import { mswHandlers, type MswHandlersOptions } from '@wa-clients/core/msw';
import type { RequestHandler } from 'msw';

import type { FakeKirim } from './testing.ts';

/**
 * Returns msw request handlers that serve the fake.
 *
 * @example
 * const server = setupServer(...kirimHandlers(fakeKirim()));
 */
export function kirimHandlers(fake: FakeKirim, options?: MswHandlersOptions): RequestHandler[] {
  return mswHandlers(fake, options);
}
