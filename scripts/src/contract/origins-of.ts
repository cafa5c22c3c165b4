import { namedOrigins } from '../spec/credential-origins.ts';
import type { JsonObject } from '../spec/document.ts';
import { readServers } from './read-servers.ts';

/** The origin of a description's base URL, if it has one, and those that its overlay names for credentials. */
export function originsOf(root: JsonObject): { readonly base: string[]; readonly named: string[] } {
  const base = readServers(root)[0]?.baseUrl;
  return { base: base === undefined ? [] : [new URL(base).origin], named: [...namedOrigins(root)] };
}
