import { hasMembers } from '../tag-of.ts';
import { encode } from './encode.ts';

/**
 * Writes query parameters as OpenAPI's defaults say, and openapi-fetch does: arrays repeat the name (`form`, exploded),
 * objects put their members in brackets (`deepObject`), null and undefined are left out.
 */
export function queryString(query: Readonly<Record<string, unknown>>): string {
  const pairs: string[] = [];
  const add = (values: object, outer?: string) => {
    for (const [key, value] of Object.entries(values) as [string, unknown][]) {
      const name = outer === undefined ? key : Array.isArray(values) ? outer : `${outer}[${key}]`;
      if (value === undefined || value === null) continue;
      if (hasMembers(value)) add(value, name);
      else pairs.push(`${encode(name, name)}=${encode(name, value)}`);
    }
  };
  add(query);
  return pairs[0] ? `?${pairs.join('&')}` : '';
}
