import type { Client } from '@wa-clients/core';
import { type RawClient, rawClient } from '@wa-clients/core/raw';

import type { paths } from './generated/types.ts';

/**
 * Returns the openapi-fetch client of a Kirim.chat client, over the same transport; always the same one for the same client.
 * Middleware that is added to it sees the calls of the operation functions too.
 *
 * @throws ConfigError if the value is not a client.
 * @example
 * raw(kirim).use({ onRequest: ({ request }) => console.log(request.url) });
 */
export function raw(client: Client<'kirim'>): RawClient<paths> {
  return rawClient<paths>(client);
}
