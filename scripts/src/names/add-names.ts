import type { JsonObject } from '../spec/document.ts';
import { findOperations } from '../spec/operations.ts';
import { nameFunctions, nameTypes, type Renamed } from './name-exports.ts';
import { type OperationName, schemaKeys, setOwn } from './names.ts';
import type { PackagePart } from './package-part.ts';
import type { MethodChoice } from './method-choice.ts';
import { proposeMethods } from './propose-methods.ts';
import { spokenFunctions } from './spoken-functions.ts';
import { usedNames } from './used-names.ts';

/** A public name, and the operation or schema that it is for. */
export interface NamedPart {
  readonly kind: 'operation' | 'schema';
  /** operationId, or key among the schemas. */
  readonly key: string;
  /** The function or the type. */
  readonly name: string;
}

/** A lock that names are added to. */
interface OpenLock {
  readonly operations: Record<string, OperationName>;
  readonly components: Record<string, string>;
}

/** Names that were added, and what a person should know of them. */
export interface AddedNames {
  readonly added: readonly NamedPart[];
  /** Which of them are not those that they would have by themselves. */
  readonly renamed: readonly Renamed[];
  /** Plain names that several of the operations ask for. */
  readonly choices: readonly MethodChoice[];
}

/**
 * Names what a lock does not name yet, in its place, and tells what that is.
 *
 * @param exported Names that the package exports beside the generated operations.
 * @param part The part of the package that the description is, where it has several.
 */
export function addNames(
  { operations, components }: OpenLock,
  root: JsonObject,
  exported: readonly string[],
  part?: PackagePart,
): AddedNames {
  const used = usedNames(root, { operations, components }, exported, part);
  const methods = Object.values(operations).flatMap((entry) =>
    [entry, ...Object.values(entry.strategies ?? {})].map(({ method }) => method),
  );
  const all = findOperations(root);
  const named = new Set(Object.keys(operations));
  const newOperations = all.filter(({ id }) => !named.has(id));
  const newKeys = schemaKeys(root).filter((key) => !Object.hasOwn(components, key));
  const proposed = proposeMethods(root, all, ({ id }) => !named.has(id), new Set(methods), part);
  const functions = nameFunctions(newOperations, used, spokenFunctions(newOperations, proposed.methods));
  const types = nameTypes(newKeys, used);
  for (const { id } of newOperations)
    setOwn(operations, id, { function: functions.names.get(id) ?? '', method: proposed.methods.get(id) ?? '' });
  for (const [key, name] of types.names) setOwn(components, key, name);
  return {
    added: [...partsOf('operation', functions.names), ...partsOf('schema', types.names)],
    renamed: [...functions.renamed, ...types.renamed],
    choices: proposed.choices,
  };
}

function partsOf(kind: NamedPart['kind'], names: ReadonlyMap<string, string>): NamedPart[] {
  return Array.from(names, ([key, name]) => ({ kind, key, name }));
}
