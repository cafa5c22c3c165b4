import { type Json, type JsonObject, setMember } from './document.ts';

/**
 * A copy of a description, or of a part of it, that can be changed without the other. What stands in two places of the one
 * stands in each of them by itself in the copy, as it would in a file.
 *
 * Node's own `structuredClone` writes all of it out and reads it again, which takes three times as long.
 */
export function copyOf(value: JsonObject): JsonObject;
export function copyOf(value: Json): Json;
export function copyOf(value: Json): Json {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => copyOf(item));
  const copy: JsonObject = { ...value };
  for (const [name, one] of Object.entries(copy)) {
    if (typeof one === 'object' && one !== null) setMember(copy, name, copyOf(one));
  }
  return copy;
}
