import { isObject, type Json, type JsonObject } from '../../spec/document.ts';
import { resolve } from '../../spec/resolve.ts';

const deepest = 12;

/**
 * Whether a made-up value has the form that a schema asks for: its types, its fixed values and the members that it must
 * have. Texts and numbers are taken as they are, for samples keep their bounds.
 */
export function fits(root: JsonObject, schema: Json | undefined, value: Json, depth = 0): boolean {
  if (typeof schema === 'boolean') return schema;
  const one = resolve(root, schema);
  if (!one || depth > deepest) return true;
  const within = (part: Json) => fits(root, part, value, depth + 1);
  const { additionalProperties, allOf, anyOf, const: fixed, enum: listed, items, not, oneOf, type } = one;
  if (type !== undefined && ![type].flat().some((name) => isOfType(name, value))) return false;
  if (fixed !== undefined && !isSame(fixed, value)) return false;
  if (Array.isArray(listed) && one['x-open-enum'] !== true && !listed.some((each) => isSame(each, value))) return false;
  if (Array.isArray(allOf) && !allOf.every(within)) return false;
  if (Array.isArray(anyOf) && !anyOf.some(within)) return false;
  if (Array.isArray(oneOf) && oneOf.filter(within).length !== 1) return false;
  if (not !== undefined && within(not)) return false;
  if (Array.isArray(value)) return items === undefined || value.every((each) => fits(root, items, each, depth + 1));
  if (!isObject(value)) return true;
  const properties = isObject(one['properties']) ? one['properties'] : {};
  const required = Array.isArray(one['required']) ? one['required'].map(String) : [];
  if (!required.every((name) => Object.hasOwn(value, name))) return false;
  return Object.entries(value).every(([name, each]) =>
    Object.hasOwn(properties, name)
      ? fits(root, properties[name], each, depth + 1)
      : one['patternProperties'] !== undefined || fits(root, additionalProperties, each, depth + 1),
  );
}

function isOfType(type: Json | undefined, value: Json): boolean {
  switch (type) {
    case 'integer':
      return Number.isInteger(value);
    case 'null':
      return value === null;
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isObject(value);
    default:
      return typeof value === type;
  }
}

function isSame(a: Json, b: Json): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
