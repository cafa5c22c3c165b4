import { isObject, type Json, type JsonObject, member } from '../../spec/document.ts';
import type { Draft } from './draft.ts';
import { effectiveSchema, propertiesOf, typeOf } from '../../spec/effective-schema.ts';
import { valueAt } from './find-collections.ts';
import { fits } from './fits.ts';
import { namesOfParameter } from './naming-members.ts';
import type { Sample } from './sample.ts';
import { sentValues } from './sent-values.ts';

/** Keywords that decide about a text, a number or a boolean. */
const deciding = ['format', 'pattern', 'enum', 'const', 'minLength', 'maxLength', 'minimum', 'maximum', 'multipleOf'];

/**
 * Members of an answer that repeat the request, with the place of their value in it; `own` are shown from a row. What would
 * make an answer that breaks its schema is left out; `sample` is one that does not.
 */
export function echoesOf(
  root: JsonObject,
  { method, operation: { body, parameters }, path, resource }: Draft,
  own: ReadonlySet<string>,
  sample: Sample | undefined,
): Record<string, string> {
  if (method === 'GET' || !resource) return {};
  const sent = body?.contentType === undefined ? propertiesOf(effectiveSchema(root, body?.schema)) : {};
  const inner = Object.entries(sent).flatMap(([outer, schema]) =>
    Object.entries(propertiesOf(effectiveSchema(root, schema))).map(
      ([name, one]) => [`${outer}.${name}`, one] as const,
    ),
  );
  const found: Record<string, string> = {};
  const about = sample?.isRight === true ? valueAt(sample.value, resource.at) : undefined;
  const isRight = (schema: Json | undefined, name: string) =>
    !isObject(about) ||
    sentValues(root, schema).every((value) => fits(root, resource.schema, { ...about, [name]: value }));
  for (const [name, shown] of Object.entries(propertiesOf(effectiveSchema(root, resource.schema)))) {
    if (own.has(name)) continue;
    const named = [...path.matchAll(/(?:([^/{}]*)\/)?\{([^{}]+)\}/g)].find(([, part = '', parameter = '']) =>
      namesOfParameter(part, parameter).includes(name),
    )?.[2];
    const parameter = parameters.find((one) => one.in === 'path' && one.name === named);
    const repeated = [...Object.entries(sent), ...inner].find(
      ([at, schema]) => at.split('.').at(-1) === name && isAlike(root, schema, shown),
    );
    if (parameter && isAlike(root, parameter.schema, shown) && isRight(parameter.schema, name))
      found[name] = `path.${parameter.name}`;
    else if (repeated && isRight(repeated[1], name)) found[name] = `body.${repeated[0]}`;
  }
  return found;
}

/** Whether what one schema takes is good for another, as far as its keywords tell. */
function isAlike(root: JsonObject, one: Json | undefined, other: Json | undefined): boolean {
  // An object is good for the component that it is of.
  const [reference, wanted] = [member(one, '$ref'), member(other, '$ref')];
  if (typeof reference === 'string' && reference === wanted) return true;
  const [from, to] = [one, other].map((schema) => effectiveSchema(root, schema));
  if (!from || !to || typeOf(from) !== typeOf(to) || ['object', 'array', undefined].includes(typeOf(to))) return false;
  return !deciding.some(
    (keyword) => to[keyword] !== undefined && JSON.stringify(to[keyword]) !== JSON.stringify(from[keyword]),
  );
}
