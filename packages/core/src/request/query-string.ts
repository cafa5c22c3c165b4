/**
 * Writes query parameters as OpenAPI's defaults say, and openapi-fetch does: arrays repeat the name (`form`, exploded),
 * objects put their members in brackets (`deepObject`), moments are written as RFC 3339 does, null and undefined are left
 * out.
 *
 * @throws URIError for a text that is not well-formed, and RangeError for a Date that is none.
 */
export function queryString(query: Readonly<Record<string, unknown>>): string {
  const pairs: string[] = [];
  const add = (name: string, given: unknown) => {
    const value = given instanceof Date ? given.toISOString() : given;
    if (value === undefined || value === null) return;
    if (Array.isArray(value)) for (const entry of value) add(name, entry);
    else if (typeof value === 'object')
      for (const [key, member] of Object.entries(value)) add(`${name}[${key}]`, member);
    else pairs.push(`${encodeURIComponent(name)}=${encodeURIComponent(value as string)}`);
  };
  for (const [name, value] of Object.entries(query)) add(name, value);
  return pairs.length > 0 ? `?${pairs.join('&')}` : '';
}
