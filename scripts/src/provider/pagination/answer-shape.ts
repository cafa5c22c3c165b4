import type { OperationContract } from '../../contract/contract.ts';
import { alternativesOf } from '../../contract/member-schema.ts';
import { isObject, type Json, type JsonObject, member } from '../../spec/document.ts';
import { resolve } from '../../spec/resolve.ts';

/** A field somewhere in a JSON response. */
export interface ShapeMember {
  /** Dot-separated path. */
  readonly path: string;
  readonly name: string;
  readonly types: readonly Json[];
  readonly schema: JsonObject;
  /** Whether the description says that it is always there. */
  readonly isRequired: boolean;
}

/** The JSON response of an operation, as far as paging needs it. */
export interface AnswerShape {
  /** Set where the response itself is the array, with the schema of that. */
  readonly bareArray: JsonObject | undefined;
  readonly arrays: readonly ShapeMember[];
  readonly plain: readonly ShapeMember[];
  /** Names of the response's headers, in lower case. */
  readonly headers: readonly string[];
}

const deepest = 3;

/** Reads the fields of a success, and of the objects in it, that could belong to a page; undefined without JSON. */
export function answerShape(root: JsonObject, { responses, result }: OperationContract): AnswerShape | undefined {
  const success = result.successes.find((one) => one.schema !== undefined);
  const schema = resolve(root, success?.schema);
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
  const response = responses.find(({ status }) => status === success?.status);
  const headers = (response?.headers ?? []).map(({ name }) => name.toLowerCase());
  return { bareArray: typesOf(schema).includes('array') ? schema : undefined, arrays, plain, headers };
}

/** Own members of a schema, those of one `allOf` included, and those that alternatives have in one form. */
export function membersOf(
  root: JsonObject,
  schema: JsonObject | undefined,
  above: readonly JsonObject[] = [],
): JsonObject {
  if (!schema || above.includes(schema)) return {};
  const chain = [...above, schema];
  const parts = Array.isArray(schema['allOf']) ? schema['allOf'] : [];
  const inherited = parts.map((part) => membersOf(root, resolve(root, part), chain));
  const shared = alternativesOf(schema).map((list) =>
    sharedMembers(
      root,
      list.map((one) => membersOf(root, resolve(root, one), chain)),
    ),
  );
  const own = member(schema, 'properties');
  return Object.assign({}, ...shared, ...inherited, isObject(own) ? own : {}) as JsonObject;
}

/** The members that all alternatives have with the same type, as the first one has them. */
function sharedMembers(root: JsonObject, [first = {}, ...others]: readonly JsonObject[]): JsonObject {
  const formOf = (value: Json | undefined) => String(typesOf(resolve(root, value) ?? {}));
  const isShared = ([name, value]: [string, Json | undefined]) =>
    others.every((other) => Object.hasOwn(other, name) && formOf(other[name]) === formOf(value));
  return Object.fromEntries(Object.entries(first).filter(isShared));
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
