import { createHash } from 'node:crypto';

import type { Json } from './document.ts';

/** The value as JSON text with sorted names and no white space: the same for every spelling of the same document. */
export function canonicalJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const names = Object.keys(value).toSorted();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonicalJson(value[name] as Json)}`).join(',')}}`;
}

/** SHA-256 of the canonical form, in lower-case hex. */
export function specHash(value: Json): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex');
}
