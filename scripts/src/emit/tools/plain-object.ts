import { isObject, type Json, type JsonObject, listOf, setMember } from '../../spec/document.ts';
import { resolve } from '../../spec/resolve.ts';

/** Keywords of an object whose fields can stand beside others. */
const plainKeywords =
  /^(type|properties|required|additionalProperties|unevaluatedProperties|allOf|description|title|examples?|x-.*)$/;

/** The schema of an object that says no more than which fields it has, the parts that it is written in as one. */
export function plainObject(root: JsonObject, schema: Json | undefined): JsonObject | undefined {
  const parts = partsOf(root, schema, []);
  if (!parts || !parts.some((part) => isObject(part['properties']))) return undefined;
  const properties: JsonObject = {};
  const required = new Set<string>();
  for (const part of parts) {
    for (const [name, value] of Object.entries(isObject(part['properties']) ? part['properties'] : {})) {
      // A field of two parts has to fit both.
      if (Object.hasOwn(properties, name)) return undefined;
      setMember(properties, name, value);
    }
    for (const name of listOf(part['required'])) required.add(String(name));
  }
  const others = parts.flatMap(({ additionalProperties }) => additionalProperties ?? []);
  // A part that says of other fields what they are says it of the fields of the others.
  if (parts.length > 1 && others.some((one) => !isAnything(one))) return undefined;
  const [additionalProperties = parts[0]?.['unevaluatedProperties']] = others;
  return {
    properties,
    ...(required.size > 0 && { required: [...required] }),
    ...(additionalProperties !== undefined && { additionalProperties }),
  };
}

/** An object and the parts of its `allOf`, at any depth; undefined where one says more than fields. */
function partsOf(
  root: JsonObject,
  schema: Json | undefined,
  above: readonly JsonObject[],
): readonly JsonObject[] | undefined {
  const target = resolve(root, schema);
  if (!target || above.includes(target) || !Object.keys(target).every((name) => plainKeywords.test(name)))
    return undefined;
  // What is closed within a part knows nothing of what stands beside it.
  if (above.length > 0 && target['unevaluatedProperties'] !== undefined) return undefined;
  const parts: JsonObject[] = [target];
  for (const part of listOf(target['allOf'])) {
    const inner = partsOf(root, part, [...above, target]);
    if (!inner) return undefined;
    parts.push(...inner);
  }
  return parts;
}

function isAnything(schema: Json): boolean {
  return schema === true || (isObject(schema) && Object.keys(schema).length === 0);
}
