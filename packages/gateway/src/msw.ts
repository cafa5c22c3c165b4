import { mswHandlers, type MswHandlersOptions } from '@wa-clients/core/msw';
import type { RequestHandler } from 'msw';

import type { FakeGateway } from './testing.ts';

/**
 * Returns msw request handlers that serve the fake.
 *
 * @example
 * const server = setupServer(...gatewayHandlers(fakeGateway()));
 */
export function gatewayHandlers(fake: FakeGateway, options?: MswHandlersOptions): RequestHandler[] {
  return mswHandlers(fake, options);
}
