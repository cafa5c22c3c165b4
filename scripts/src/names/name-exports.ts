import type { FoundOperation } from '../spec/operations.ts';
import { proposeFunction } from './propose-function.ts';
import { proposeTypes } from './propose-types.ts';
import { useFunction, type UsedNames } from './used-names.ts';

/** Something that is exported under another name than the one that it would have by itself, and why. */
export interface Renamed {
  readonly kind: 'operation' | 'schema';
  /** operationId, or key among the schemas. */
  readonly key: string;
  readonly name: string;
  /** The name that something else has. */
  readonly clash: string;
  /** What has it. */
  readonly owner: string;
}

/** Names by key, in the order of the description, and which of them are not those that were wanted. */
export interface NamedExports {
  readonly names: ReadonlyMap<string, string>;
  readonly renamed: readonly Renamed[];
}

/**
 * Names a function for each operation, one after the other, and notes them as used.
 *
 * @param spoken Better names than those that are made of the ids, by id.
 */
export function nameFunctions(
  operations: readonly FoundOperation[],
  used: UsedNames,
  spoken: ReadonlyMap<string, string> = new Map(),
): NamedExports {
  const names = new Map<string, string>();
  const renamed: Renamed[] = [];
  for (const found of operations) {
    const { conflict, name } = proposeFunction(found, used, spoken.get(found.id));
    useFunction(used, found.id, name);
    names.set(found.id, name);
    if (conflict) renamed.push({ kind: 'operation', key: found.id, name, clash: conflict.name, owner: conflict.owner });
  }
  return { names, renamed };
}

/** Names a type for each schema, and notes them as used. */
export function nameTypes(keys: readonly string[], used: UsedNames): NamedExports {
  const proposed = proposeTypes(keys, used);
  const names = new Map<string, string>();
  const renamed: Renamed[] = [];
  for (const key of keys) {
    const one = proposed.get(key);
    if (!one) continue;
    const { conflict, name } = one;
    names.set(key, name);
    if (conflict) renamed.push({ kind: 'schema', key, name, clash: conflict.name, owner: conflict.owner });
  }
  return { names, renamed };
}
