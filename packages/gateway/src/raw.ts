import type { Client } from '@wa-clients/core';
import { type RawClient, rawClient } from '@wa-clients/core/raw';

import type { paths } from './generated/types.ts';

/**
 * Returns the openapi-fetch client of a WhatsApp Gateway client, over the same transport; always the same one for the same client.
 * Middleware that is added to it sees the calls of the operation functions too.
 *
 * @throws ConfigError if the value is not a client.
 * @example
 * raw(gateway).use({ onRequest: ({ request }) => console.log(request.url) });
 */
export function raw(client: Client<'gateway'>): RawClient<paths> {
  return rawClient<paths>(client);
}
