import type { NamedPart } from '../names/add-names.ts';
import { type NameLock, schemaKeys } from '../names/names.ts';
import type { JsonObject } from '../spec/document.ts';
import { findOperations } from '../spec/operations.ts';

/**
 * Names that a person put into the lock before the update, for what the new description has and the old one has not.
 *
 * One that something of the old description has as well is a rename, and nothing new.
 */
export function earlyNames(lock: NameLock, before: JsonObject, after: JsonObject): NamedPart[] {
  const oldIds = new Set(findOperations(before).map(({ id }) => id));
  const oldKeys = new Set(schemaKeys(before));
  const functions = Object.entries(lock.operations).map(([key, { function: name }]) => [key, name] as const);
  const types = Object.entries(lock.components);
  const oldFunctions = namesOf(functions, (key) => oldIds.has(key));
  const oldTypes = namesOf(types, (key) => oldKeys.has(key));
  const newIds = new Set(findOperations(after).map(({ id }) => id));
  const newKeys = new Set(schemaKeys(after));
  const operations = functions.flatMap(([key, name]) =>
    newIds.has(key) && !oldIds.has(key) && !oldFunctions.has(name) ? [{ kind: 'operation' as const, key, name }] : [],
  );
  const schemas = types.flatMap(([key, name]) =>
    newKeys.has(key) && !oldKeys.has(key) && !oldTypes.has(name) ? [{ kind: 'schema' as const, key, name }] : [],
  );
  return [...operations, ...schemas];
}

function namesOf(
  entries: readonly (readonly [key: string, name: string])[],
  isOld: (key: string) => boolean,
): ReadonlySet<string> {
  return new Set(entries.flatMap(([key, name]) => (isOld(key) ? [name] : [])));
}
