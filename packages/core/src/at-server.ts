import { type Client, type ClientInternals, internalsKey, internalsOf } from './client.ts';
import { isLoopback } from './safety/base-url.ts';
import type { StoredRequest, TransportCall } from './transport/transport-call.ts';

/**
 * Gives the client for an operation that the description has a server of its own for. Generated functions call by it; apps
 * have no need to.
 *
 * An app whose `baseUrl` leads away from the described service, to a proxy or to a fake, has all its calls go there.
 *
 * @param server Base URL, or a path of the client's origin.
 */
export function atServer(client: Client, server: string): Client {
  const internals = internalsOf(client);
  const { baseUrl: usual } = internals.definition;
  const url = new URL(internals.baseUrl);
  const isElsewhere = usual === undefined ? isLoopback(url) : new URL(usual).origin !== url.origin;
  if (isElsewhere) return client;
  const { href, origin } = new URL(server, internals.baseUrl);
  const place = { baseUrl: href.replace(/\/+$/, ''), at: { origin } };
  const { route, transport } = internals;
  const send = <Result>(request: StoredRequest, call: TransportCall<Result>) =>
    transport(request, { ...call, ...place });
  const at: ClientInternals = {
    ...internals,
    baseUrl: place.baseUrl,
    transport: Object.assign(send, transport),
    ...(route && { route: (request, parts, call) => route(request, parts, { ...call, ...place }) }),
  };
  // The client itself is what an app holds, and prints; this one lives for a call.
  return { ...client, [internalsKey]: () => at } as Client;
}
