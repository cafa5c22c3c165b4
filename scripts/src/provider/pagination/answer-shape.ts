import { isObject, type Json, type JsonObject, member } from '../../spec/document.ts';
import { resolve } from '../../spec/resolve.ts';

/** A member somewhere in a JSON answer. */
export interface ShapeMember {
  /** Dot-separated path. */
  readonly path: string;
  readonly name: string;
  readonly types: readonly Json[];
  readonly schema: JsonObject;
  /** Whether the description says that it is always there. */
  readonly isRequired: boolean;
}

/** The JSON answer of an operation, as far as paging needs it. */
export interface AnswerShape {
  /** Set where the answer itself is the array, which no strategy reads yet. */
  readonly isBareArray: boolean;
  readonly arrays: readonly ShapeMember[];
  readonly plain: readonly ShapeMember[];
  /** Names of the response's headers, in lower case. */
  readonly headers: readonly string[];
}

const deepest = 3;

/** Reads the members of a 200 answer, and of the objects in it, that could belong to a page; undefined without JSON. */
export function answerShape(root: JsonObject, node: JsonObject): AnswerShape | undefined {
  const response = resolve(root, member(node['responses'], '200'));
  const schema = resolve(root, member(member(member(response, 'content'), 'application/json'), 'schema'));
  if (!schema) return undefined;
  const arrays: ShapeMember[] = [];
  const plain: ShapeMember[] = [];
  const visit = (owner: JsonObject, path: readonly string[], isOwnerRequired: boolean): void => {
    const required = requiredOf(root, owner);
    for (const [name, value] of Object.entries(membersOf(root, owner))) {
      const found = resolve(root, value);
      // A dot within a name could not be told from one between names.
      if (!found || name.includes('.')) continue;
      const types = typesOf(found);
      const one = {
        path: [...path, name].join('.'),
        name,
        types,
        schema: found,
        isRequired: isOwnerRequired && required.has(name),
      };
      if (types.includes('array')) {
        if (isObject(resolve(root, found['items']))) arrays.push(one);
      } else if (types.includes('object') && path.length + 1 < deepest) visit(found, [...path, name], one.isRequired);
      else plain.push(one);
    }
  };
  visit(schema, [], true);
  const headers = Object.keys(member(response, 'headers') ?? {}).map((name) => name.toLowerCase());
  return { isBareArray: typesOf(schema).includes('array'), arrays, plain, headers };
}

/** Own members of a schema, those of one `allOf` included. */
export function membersOf(root: JsonObject, schema: JsonObject | undefined): JsonObject {
  const parts = Array.isArray(schema?.['allOf']) ? schema['allOf'] : [];
  const inherited = parts.map((part) => membersOf(root, resolve(root, part)));
  const own = member(schema, 'properties');
  return Object.assign({}, ...inherited, isObject(own) ? own : {}) as JsonObject;
}

/** Names that a schema requires, those of one `allOf` included. */
function requiredOf(root: JsonObject, schema: JsonObject | undefined): ReadonlySet<unknown> {
  const parts = Array.isArray(schema?.['allOf']) ? schema['allOf'] : [];
  const own = Array.isArray(schema?.['required']) ? schema['required'] : [];
  return new Set([...own, ...parts.flatMap((part) => [...requiredOf(root, resolve(root, part))])]);
}

function typesOf(schema: JsonObject): Json[] {
  const types = [schema['type']].flat().filter((type): type is Json => type !== undefined);
  if (types.length > 0) return types;
  return schema['properties'] !== undefined || schema['allOf'] !== undefined ? ['object'] : [];
}
