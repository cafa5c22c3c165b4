import { originsOf } from '../contract/origins-of.ts';
import { isNamedOrigin, ownAddress, readOwnServers, type ServerContract } from '../contract/read-servers.ts';
import type { JsonObject } from '../spec/document.ts';
import { findOperations } from '../spec/operations.ts';

/** What a client does not call at its `baseUrl`: another API of the provider, or the server of some operations. */
export interface ClientPlace {
  /** Name in the options `baseUrls` and `servers`. */
  readonly name: string;
  /** Set where its URL has variables that an app can choose. */
  readonly server:
    | (Pick<ServerContract, 'template' | 'variables'> & {
        /** Origins that credentials may be sent to; undefined where its variables lead to no other one. */
        readonly keyOrigins: readonly string[] | undefined;
      })
    | undefined;
}

/**
 * Reads the servers that operations have of their own.
 *
 * @param api Name of the description, where it is not the first one of its provider.
 */
export function readOwnPlaces(root: JsonObject, api?: string): ClientPlace[] {
  const places = new Map<string, ClientPlace>();
  for (const found of findOperations(root)) {
    const own = readOwnServers(root, found);
    const [first] = own;
    const address = ownAddress(own);
    if (!first || address === undefined) continue;
    const name = api !== undefined && address.startsWith('/') ? api + address : address;
    // Of two templates that mean the same URL the first one counts.
    if (!places.get(name)?.server) places.set(name, { name, server: serverOf(root, first, isNamedOrigin(root, own)) });
  }
  return [...places.values()];
}

/** The parts of a server's URL that an app can choose; undefined where there are none. */
export function serverOf(
  root: JsonObject,
  { template, variables }: Pick<ServerContract, 'template' | 'variables'>,
  takesKey: boolean,
): ClientPlace['server'] {
  if (Object.keys(variables).length === 0) return undefined;
  const { base, named } = originsOf(root);
  const hasOrigins = takesKey && /^[^/]*\/\/[^/]*\{/.test(template);
  return { template, variables, keyOrigins: hasOrigins ? [...new Set([...base, ...named])] : undefined };
}
