import type { Client } from './client.ts';
import type { ProviderDefinition } from './definition.ts';
import { placedClient } from './placed-client.ts';

/** Another API of a provider, with a description of its own: called at its own address, with the provider's credentials. */
export interface Service extends Pick<ProviderDefinition, 'readError' | 'requestIdHeader'> {
  /** Name of the description, under which an app can give another base URL in `baseUrls`. */
  readonly name: string;
  /** Base URL. */
  readonly baseUrl: string;
}

/**
 * Gives the client for an operation of another API of the provider. Generated functions call by it; apps have no need to.
 *
 * An app whose `baseUrl` leads away from the described service has no call go to that: below a path like the described one
 * the service's path takes its place, a fake on this machine is called at the service's path, and elsewhere the app has to
 * say the address in `baseUrls`, or the call fails.
 */
export function atService(client: Client, service: Service): Client {
  return placedClient(client, service, (definition) => ({
    described: service.baseUrl,
    name: service.name,
    takesKey: true,
    onLoopback: (base, { pathname }) => {
      const url = new URL(pathname, base).href;
      // At the very same address its paths could not be told from the client's own.
      return url.replace(/\/+$/, '') === base ? undefined : url;
    },
    definition: { ...definition, requestIdHeader: undefined, ...service },
  }));
}
