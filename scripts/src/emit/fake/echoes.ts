import type { Json, JsonObject } from '../../spec/document.ts';
import type { Draft } from './draft.ts';
import { effectiveSchema, propertiesOf, typeOf } from '../../spec/effective-schema.ts';
import { namesOfParameter } from './naming-members.ts';

/** Members of an answer that repeat the request, with the place of their value in it; `own` are shown from a row. */
export function echoesOf(
  root: JsonObject,
  { method, operation: { body, parameters }, path, resource }: Draft,
  own: ReadonlySet<string>,
): Record<string, string> {
  if (method === 'GET' || !resource) return {};
  const sent = body?.contentType === undefined ? propertiesOf(effectiveSchema(root, body?.schema)) : {};
  const inner = Object.entries(sent).flatMap(([outer, schema]) =>
    Object.entries(propertiesOf(effectiveSchema(root, schema))).map(
      ([name, one]) => [`${outer}.${name}`, one] as const,
    ),
  );
  const found: Record<string, string> = {};
  for (const [name, shown] of Object.entries(propertiesOf(effectiveSchema(root, resource.schema)))) {
    if (own.has(name)) continue;
    const named = [...path.matchAll(/(?:([^/{}]*)\/)?\{([^{}]+)\}/g)].find(([, part = '', parameter = '']) =>
      namesOfParameter(part, parameter).includes(name),
    )?.[2];
    const parameter = parameters.find((one) => one.in === 'path' && one.name === named);
    const member = [...Object.entries(sent), ...inner].find(
      ([at, schema]) => at.split('.').at(-1) === name && isAlike(root, schema, shown),
    );
    if (parameter && isAlike(root, parameter.schema, shown)) found[name] = `path.${parameter.name}`;
    else if (member) found[name] = `body.${member[0]}`;
  }
  return found;
}

/** Whether what one schema takes is good for another, as far as its keywords tell. */
function isAlike(root: JsonObject, one: Json | undefined, other: Json | undefined): boolean {
  const [from, to] = [one, other].map((schema) => effectiveSchema(root, schema));
  if (!from || !to || typeOf(from) !== typeOf(to) || ['object', 'array', undefined].includes(typeOf(to))) return false;
  const isStricter = ['format', 'pattern', 'enum', 'maxLength'].some(
    (keyword) => to[keyword] !== undefined && JSON.stringify(to[keyword]) !== JSON.stringify(from[keyword]),
  );
  return !isStricter;
}
