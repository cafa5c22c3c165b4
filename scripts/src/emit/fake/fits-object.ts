import { isObject, type Json, type JsonObject } from '../../spec/document.ts';
import type { Judge, Seen } from './judge.ts';
import { matchesPattern } from './fits-text.ts';

/** Whether an object is valid under the keywords for objects; what is hidden need not be there. */
export function fitsAsObject(
  schema: JsonObject,
  value: JsonObject,
  seen: Seen,
  judge: Judge,
  isHidden: (name: string) => boolean,
): boolean {
  const names = Object.keys(value);
  const { dependentRequired, maxProperties, minProperties, propertyNames, required, unevaluatedProperties } = schema;
  const has = (name: Json) => Object.hasOwn(value, String(name)) || isHidden(String(name));
  if (Array.isArray(required) && !required.every(has)) return false;
  if (typeof minProperties === 'number' && names.length < minProperties) return false;
  if (typeof maxProperties === 'number' && names.length > maxProperties) return false;
  if (isObject(dependentRequired)) {
    for (const [name, others] of Object.entries(dependentRequired))
      if (Object.hasOwn(value, name) && Array.isArray(others) && !others.every(has)) return false;
  }
  for (const name of names) {
    const inner = value[name] ?? null;
    if (propertyNames !== undefined && !judge(propertyNames, name)) return false;
    for (const one of schemasOfMember(schema, name)) {
      if (!judge(one, inner)) return false;
      seen.properties.add(name);
    }
  }
  if (unevaluatedProperties === undefined) return true;
  const left = names.filter((name) => !seen.properties.has(name));
  for (const name of names) seen.properties.add(name);
  return left.every((name) => judge(unevaluatedProperties, value[name] ?? null) !== undefined);
}

/** The schemas that one schema of an object has for a member. */
export function schemasOfMember(schema: JsonObject, name: string): Json[] {
  const { additionalProperties, patternProperties, properties } = schema;
  const own = isObject(properties) && Object.hasOwn(properties, name) ? properties[name] : undefined;
  const found = own === undefined ? [] : [own];
  if (isObject(patternProperties)) {
    for (const [pattern, one] of Object.entries(patternProperties)) if (matchesPattern(pattern, name)) found.push(one);
  }
  return found.length > 0 || additionalProperties === undefined ? found : [additionalProperties];
}
