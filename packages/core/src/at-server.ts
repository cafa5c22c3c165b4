import type { Client } from './client.ts';
import { placedClient } from './placed-client.ts';

/**
 * Gives the client for an operation that the description has a server of its own for. Generated functions call by it; apps
 * have no need to.
 *
 * An app whose `baseUrl` leads away from the described service has no call go to the service: below a path like the described
 * one the server's path takes its place, a fake on this machine gets every call at the one address, and elsewhere the app has
 * to say the address in `baseUrls`, or the call fails. Its name there is the URL as described, or the path, with the name of the
 * API before it where it is a path of another one.
 *
 * @param server Base URL, or a path of the client's origin.
 * @param takesKey Whether the overlay names its origin among those that credentials are sent to; else they are sent there
 * only where it is the client's own.
 */
export function atServer(client: Client, server: string, takesKey?: boolean): Client {
  return placedClient(client, server, ({ name }) => ({
    described: server,
    // The same path of two APIs is not the same place.
    name: name && server[0] === '/' ? name + server : server,
    takesKey,
    onLoopback: (baseUrl) => baseUrl,
  }));
}
