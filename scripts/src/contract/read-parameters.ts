import { type Json, type JsonObject, member } from '../spec/document.ts';
import type { FoundOperation } from '../spec/operations.ts';
import { parameterKey } from '../spec/parameter-key.ts';
import { resolve } from '../spec/resolve.ts';
import { isHeaderName } from '../spec/header-names.ts';
import { isJson } from './media-type.ts';
import type { Parameter } from './parameter.ts';
import { valueForms } from './value-forms.ts';
import { writingOfParameter } from './writing.ts';

/** Headers that say what other parts of a description say; OpenAPI has them ignored among the parameters. */
const ownHeaders = /^(accept|content-type|authorization)$/i;

/** Reads the parameters of an operation that a client sends, those of its path included. */
export function readParameters(root: JsonObject, { node, pathItem, path }: FoundOperation): Parameter[] {
  const byPlace = new Map<string, Parameter>();
  const add = (value: Json) => {
    const parameter = resolve(root, value);
    const name = member(parameter, 'name');
    const where = member(parameter, 'in');
    if (!parameter || typeof name !== 'string') return;
    if (where !== 'path' && where !== 'query' && where !== 'header') return;
    if (where === 'header' && (ownHeaders.test(name) || !isHeaderName(name))) return;
    byPlace.set(parameterKey(parameter) ?? '', {
      name,
      in: where,
      required: where === 'path' || parameter['required'] === true,
      writing: writingOfParameter(root, parameter),
      ...schemaOf(root, parameter),
      deprecated: parameter['deprecated'] === true,
      example: parameter['example'],
    });
  };
  for (const list of [pathItem['parameters'], node['parameters']]) {
    if (Array.isArray(list)) for (const value of list) add(value);
  }
  for (const [, name = ''] of path.matchAll(/\{([^{}]+)\}/g)) {
    if (!byPlace.has(`path ${name}`)) {
      const schema = { type: 'string' };
      const writing = writingOfParameter(root, { in: 'path', schema });
      const undescribed = { schema, writing, description: '', deprecated: false };
      byPlace.set(`path ${name}`, { name, in: 'path', required: true, ...undescribed });
    }
  }
  // A parameter that the template does not have would be sent nowhere.
  return [...byPlace.values()].filter((parameter) => parameter.in !== 'path' || path.includes(`{${parameter.name}}`));
}

/** The schema of a value that is given as it is: of what a text of JSON holds, and of the text where that is of another type. */
function schemaOf(root: JsonObject, parameter: JsonObject): Pick<Parameter, 'schema' | 'description'> {
  const description = String(parameter['description'] ?? '');
  const [media] = Object.entries(member(parameter, 'content') ?? {}) as [string, Json][];
  if (!media) return { schema: parameter['schema'], description };
  const schema = member(media[1], 'schema');
  const isText = schema !== undefined && [...valueForms(root, schema)].every((form) => form === 'text');
  if (isJson(media[0]) || isText) return { schema, description };
  return {
    schema: { type: 'string' },
    description: `${description}\n\nSerialized as a string of type ${media[0]}.`.trim(),
  };
}
