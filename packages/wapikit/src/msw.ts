import { mswHandlers, type MswHandlersOptions } from '@wa-clients/core/msw';
import type { RequestHandler } from 'msw';

import type { FakeWapikit } from './testing.ts';

/**
 * Returns msw request handlers that serve the fake.
 *
 * @example
 * const server = setupServer(...wapikitHandlers(fakeWapikit()));
 */
export function wapikitHandlers(fake: FakeWapikit, options?: MswHandlersOptions): RequestHandler[] {
  return mswHandlers(fake, options);
}
