import { requestBody } from '../operations/describe.ts';
import { findOperations, firstFree, type NameLock, type OperationName, schemaKeys } from '../../names/names.ts';
import type { Json, JsonObject } from '../../spec/document.ts';
import { camelCase, isIdentifier, upperFirst } from '../text.ts';

/** Names in a module of schemas. */
export interface SchemaNames {
  /** Exported name by schema key. */
  readonly components: ReadonlyMap<string, string>;
  /** Exported names of an operation's schemas, by its function. */
  readonly operations: ReadonlyMap<string, { readonly responses: string; readonly body: string }>;
}

/** Gives every schema its exported name: its own key where that is an identifier, else one derived from it. */
export function schemaNames(root: JsonObject, names: NameLock): SchemaNames {
  const taken = new Set<string>();
  const take = (wanted: string): string => {
    const name = firstFree(wanted, (candidate) => !taken.has(candidate));
    taken.add(name);
    return name;
  };
  const keys = schemaKeys(root);
  for (const key of keys) if (isIdentifier(key)) taken.add(key);
  const components = new Map(
    keys.map((key) => [key, isIdentifier(key) ? key : take(`Schema${upperFirst(camelCase(key))}`)] as const),
  );
  const operations = new Map<string, { responses: string; body: string }>();
  for (const { id } of findOperations(root)) {
    const { function: name } = names.operations[id] as OperationName;
    operations.set(name, { responses: take(`${name}Responses`), body: take(`${name}RequestBody`) });
  }
  return { components, operations };
}

/** Everything that a module of schemas exports. */
export function schemaExports(root: JsonObject, names: NameLock): string[] {
  const { components, operations } = schemaNames(root, names);
  const found = [...components.values()];
  for (const operation of findOperations(root)) {
    const own = operations.get((names.operations[operation.id] as OperationName).function);
    if (!own) continue;
    found.push(own.responses);
    if (jsonBody(root, operation.node) !== undefined) found.push(own.body);
  }
  return found;
}

/** The schema of an operation's JSON request body, or undefined. */
export function jsonBody(root: JsonObject, operation: JsonObject): Json | undefined {
  const body = requestBody(root, operation, []);
  return body?.contentType === undefined ? body?.schema : undefined;
}
