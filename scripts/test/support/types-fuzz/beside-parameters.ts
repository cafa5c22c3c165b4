import { isObject, type Json, type JsonObject } from '../../../src/spec/document.ts';

/**
 * A schema of a body as its fields are typed where they stand beside parameters: an index signature holds for those, too, so
 * that it takes values of any kind.
 *
 * @param components The schemas that it refers to.
 */
export function besideParameters(schema: Json, components: JsonObject, above: readonly Json[] = []): Json {
  if (!isObject(schema) || above.includes(schema)) return schema;
  const open = (one: Json) => besideParameters(one, components, [...above, schema]);
  const { $ref, additionalProperties, ...rest } = schema;
  const lists = ['allOf', 'anyOf', 'oneOf'].flatMap((name) => {
    const list = rest[name];
    return Array.isArray(list) ? [[name, list.map(open)] as const] : [];
  });
  const opened: JsonObject = {
    ...rest,
    ...(additionalProperties === false && { additionalProperties }),
    ...Object.fromEntries(lists),
  };
  const [, key] = /^#\/components\/schemas\/([^/]+)$/.exec(typeof $ref === 'string' ? $ref : '') ?? [];
  const target = key === undefined ? undefined : components[key];
  if (target === undefined) return $ref === undefined ? opened : { ...opened, $ref };
  return { allOf: [opened, open(target)] };
}
