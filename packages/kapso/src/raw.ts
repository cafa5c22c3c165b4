import type { Client } from '@wa-clients/core';
import { rawAt, type RawClient, rawClient } from '@wa-clients/core/raw';

import type { paths } from './generated/platform/types.ts';
import type { paths as WhatsappPaths } from './generated/whatsapp/types.ts';
import { whatsappService } from './services.ts';

/**
 * Returns the openapi-fetch client of a Kapso client for the Platform API, over the same transport; always the same one for
 * the same client. Middleware that is added to it sees the calls of the operation functions too.
 *
 * @throws ConfigError if the value is not a client.
 * @example
 * raw(kapso).use({ onRequest: ({ request }) => console.log(request.url) });
 */
export function raw(client: Client<'kapso'>): RawClient<paths> {
  return rawClient<paths>(client);
}

/**
 * Returns the openapi-fetch client of a Kapso client for the WhatsApp API; always the same one for the same client. Its
 * middleware sees the calls of that API, in place of the middleware of {@link raw}.
 *
 * @throws ConfigError if the value is not a client.
 */
export function rawWhatsapp(client: Client<'kapso'>): RawClient<WhatsappPaths> {
  return rawAt<WhatsappPaths>(client, whatsappService);
}
