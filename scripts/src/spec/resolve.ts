import { isObject, type Json, type JsonObject } from './document.ts';
import { localPointer, valueAtPointer } from './pointer.ts';

/** The object that a value is, or that its references lead to; undefined when there is none. */
export function resolve(root: JsonObject, value: Json | undefined): JsonObject | undefined {
  let current = value;
  // Admission has refused references that only lead to each other.
  while (isObject(current) && typeof current['$ref'] === 'string') {
    current = valueAtPointer(root, localPointer(current['$ref']) ?? '');
  }
  return isObject(current) ? current : undefined;
}

/** The key among the schemas that a reference names directly, or undefined. */
export function schemaKey(value: Json | undefined): string | undefined {
  if (!isObject(value) || typeof value['$ref'] !== 'string') return undefined;
  return /^#\/components\/schemas\/([a-zA-Z0-9._-]+)$/.exec(value['$ref'])?.[1];
}
