import { isObject, type Json, type JsonObject } from '../../spec/document.ts';
import { resolve } from '../../spec/resolve.ts';

/** Keywords of an object whose fields can stand beside others. */
const plainKeywords = /^(type|properties|required|additionalProperties|description|title|examples?|x-.*)$/;

/** The schema of an object that says no more than which fields it has. */
export function plainObject(root: JsonObject, schema: Json | undefined): JsonObject | undefined {
  const target = resolve(root, schema);
  if (!target || !isObject(target['properties'])) return undefined;
  return Object.keys(target).every((name) => plainKeywords.test(name)) ? target : undefined;
}
