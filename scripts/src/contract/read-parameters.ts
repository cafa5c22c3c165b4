import { type Json, type JsonObject, member } from '../spec/document.ts';
import type { FoundOperation } from '../spec/operations.ts';
import { resolve } from '../spec/resolve.ts';
import type { Parameter } from './parameter.ts';
import { writtenParameter } from './written-parameter.ts';

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
    // A cookie belongs to the platform's own jar and cannot be set from a browser.
    if (where !== 'path' && where !== 'query' && where !== 'header') return;
    if (where === 'header' && ownHeaders.test(name)) return;
    byPlace.set(`${where} ${name}`, {
      name,
      in: where,
      required: where === 'path' || parameter['required'] === true,
      ...writtenParameter(root, parameter),
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
      byPlace.set(`path ${name}`, { name, in: 'path', required: true, schema, description: '', deprecated: false });
    }
  }
  // A parameter that the template does not have would be sent nowhere.
  return [...byPlace.values()].filter((parameter) => parameter.in !== 'path' || path.includes(`{${parameter.name}}`));
}
