import { type Json, type JsonObject, member } from '../spec/document.ts';
import { effectiveSchema, typeOf } from '../spec/effective-schema.ts';
import type { Parameter } from './parameter.ts';

/** A parameter's schema, and what to say of it beside its description. */
type Written = Pick<Parameter, 'schema' | 'description'>;

const text = { type: 'string' };
const separators: Readonly<Record<string, string>> = {
  form: 'commas',
  simple: 'commas',
  spaceDelimited: 'spaces',
  pipeDelimited: 'pipes',
};

/**
 * What a caller gives for a parameter: a value of its schema where the client writes such values as the description asks,
 * else the text itself.
 *
 * The client repeats the name for each entry of an array and puts the members of an object in brackets; descriptions can
 * ask for other forms, and a text can have any of them.
 */
export function writtenParameter(root: JsonObject, parameter: JsonObject): Written {
  const description = String(parameter['description'] ?? '');
  const as = (schema: Json, how: string): Written => ({ schema, description: `${description}\n\n${how}`.trim() });
  const [media] = Object.entries(member(parameter, 'content') ?? {}) as [string, Json][];
  if (media) return as(text, `Serialized as a string of type ${media[0]}.`);
  const schema = member(parameter, 'schema');
  const place = String(parameter['in']);
  const style = String(parameter['style'] ?? (place === 'query' ? 'form' : 'simple'));
  const explode = parameter['explode'] ?? style === 'form';
  const type = typeOf(effectiveSchema(root, schema));
  const joined = separators[style];
  if (type === 'array' && place === 'query' && !(style === 'form' && explode === true) && joined !== undefined)
    return as(text, `Items separated by ${joined}.`);
  if (type === 'array' && place === 'path') return as(text, `Items serialized in the style "${style}".`);
  if (type === 'object' && (place !== 'query' || (style !== 'deepObject' && explode !== true)))
    return as(text, `Properties serialized in the style "${style}".`);
  if (type === 'boolean' && place === 'path') return { schema: { enum: ['true', 'false'] }, description };
  return { schema, description };
}
