import { mswHandlers, type MswHandlersOptions } from '@wa-clients/core/msw';
import type { RequestHandler } from 'msw';

import type { FakeCloud } from './testing.ts';

/**
 * Returns msw request handlers that serve the fake.
 *
 * @example
 * const server = setupServer(...cloudHandlers(fakeCloud()));
 */
export function cloudHandlers(fake: FakeCloud, options?: MswHandlersOptions): RequestHandler[] {
  return mswHandlers(fake, options);
}
