import { type Client, keepQueryInPath, styled, writePath } from '@wa-clients/core';
import { type RawClient, rawClient } from '@wa-clients/core/raw';

import type { paths } from './generated/types.ts';

/** The id of an upload session brings the query of its request. */
const fill = /* @__PURE__ */ writePath({ upload_id: /* @__PURE__ */ styled('simple', false, keepQueryInPath) });

/**
 * Returns the openapi-fetch client of a WhatsApp Cloud client, over the same transport; always the same one for the same client.
 * Middleware that is added to it sees the calls of the operation functions too.
 *
 * @throws ConfigError if the value is not a client.
 * @example
 * raw(cloud).use({ onRequest: ({ request }) => console.log(request.url) });
 */
export function raw(client: Client<'cloud'>): RawClient<paths> {
  return rawClient<paths>(client, fill);
}
