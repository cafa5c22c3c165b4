import type { Client as FetchClient } from 'openapi-fetch';

import { atService, type Service } from './at-service.ts';
import { type Client, internalsOf } from './client.ts';
import { createRaw } from './raw.ts';

const made = new WeakMap<object, FetchClient<{}>>();

/**
 * Gives the openapi-fetch client for another API of the provider, over the same transport; the same one each time.
 *
 * Its middleware sees the calls of the operation functions of that API, in place of the middleware of the client's own.
 *
 * @example
 * const raw = rawAt<WhatsappPaths>(kapso, whatsappService);
 */
// The paths are the caller's promise about the service; nothing else could tell them.
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
export function rawAt<Paths extends {}>(client: Client, service: Service): FetchClient<Paths> {
  const internals = internalsOf(atService(client, service));
  const raw = made.get(internals) ?? createRaw<Paths>(internals);
  made.set(internals, raw);
  return raw;
}
