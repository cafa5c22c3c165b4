import { encode } from './encode.ts';

/**
 * Writes query parameters as OpenAPI's defaults say, and openapi-fetch does: arrays repeat the name (`form`, exploded),
 * objects put their members in brackets (`deepObject`), null and undefined are left out.
 */
export function queryString(query: Readonly<Record<string, unknown>>): string {
  const pairs: string[] = [];
  const add = (name: string, value: unknown) => {
    if (value === undefined || value === null) return;
    if (Array.isArray(value)) for (const entry of value) add(name, entry);
    else if (typeof value === 'object' && !(value instanceof Date))
      for (const [key, member] of Object.entries(value)) add(`${name}[${key}]`, member);
    else pairs.push(`${encode(name, name)}=${encode(name, value)}`);
  };
  for (const [name, value] of Object.entries(query)) add(name, value);
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}
