import type { JsonObject } from './document.ts';

/** The hint of an overlay that names origins, beside that of the base URL, which credentials are sent to. */
export const credentialOrigins = 'x-credential-origins';

/** Origins that an overlay names for credentials; what the description itself says of them is taken out when it is loaded. */
export function namedOrigins(root: JsonObject): ReadonlySet<string> {
  const names = root[credentialOrigins];
  return new Set(Array.isArray(names) ? names.filter((name) => typeof name === 'string') : []);
}
