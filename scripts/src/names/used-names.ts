import { type JsonObject, member } from '../spec/document.ts';
import { derivedIdentifiers } from './identifiers.ts';
import type { PackagePart } from './package-part.ts';
import { type TakenNames, takenNames } from './taken-names.ts';

/** The exported names that are given away so far, each with what has it. */
export interface UsedNames {
  readonly taken: TakenNames;
  readonly byOperation: Map<string, string>;
  readonly byComponent: Map<string, string>;
}

/** A name that was to be, and what has it already. */
export interface Conflict {
  readonly name: string;
  readonly owner: string;
  /**
   * `other`: another name of the same kind in the description, from which a number tells it apart; `neighbour`: a name of
   * another description of the package.
   */
  readonly kind: 'taken' | 'other' | 'neighbour';
}

/** Names that are given away already, as a lock has them. */
interface GivenNames {
  readonly operations: Readonly<
    Record<string, { readonly function: string; readonly strategies?: Readonly<Record<string, { function: string }>> }>
  >;
  readonly components: Readonly<Record<string, string>>;
}

/** The names that a lock gives away in a package that exports these by itself. */
export function usedNames(
  root: JsonObject,
  lock: GivenNames,
  exported: readonly string[],
  part?: PackagePart,
): UsedNames {
  const used = { taken: takenNames(root, exported, part), byOperation: new Map(), byComponent: new Map() };
  for (const [id, entry] of Object.entries(lock.operations))
    for (const one of [entry, ...Object.values(entry.strategies ?? {})]) useFunction(used, id, one.function);
  for (const [key, name] of Object.entries(lock.components)) {
    used.byComponent.set(name, key);
    // The form that requests have of a component keeps its name too.
    if (isOneSided(root, key)) used.byComponent.set(`${name}Input`, key);
  }
  return used;
}

function isOneSided(root: JsonObject, key: string): boolean {
  const schema = member(member(member(root, 'components'), 'schemas'), key);
  return /"(read|write)Only":true/.test(JSON.stringify(schema ?? {}));
}

/** Notes that an operation has the names that a function brings with it. */
export function useFunction({ byOperation }: Pick<UsedNames, 'byOperation'>, id: string, name: string): void {
  for (const identifier of derivedIdentifiers(name)) byOperation.set(identifier, id);
}

/** What stands against a function of a name, or undefined. */
export function functionConflict({ byComponent, byOperation, taken }: UsedNames, wanted: string): Conflict | undefined {
  for (const name of derivedIdentifiers(wanted)) {
    const owner = name === wanted ? taken.forFunction(name) : taken.forType(name);
    if (owner !== undefined) return { name, owner, kind: kindOf(taken, name) };
    const [key, id] = [byComponent.get(name), byOperation.get(name)];
    if (key !== undefined) return { name, owner: `schema "${key}"`, kind: 'taken' };
    if (id !== undefined) return { name, owner: `operation "${id}"`, kind: 'other' };
  }
  return undefined;
}

/** What stands against a component's type of a name, or undefined. */
export function typeConflict({ byComponent, byOperation, taken }: UsedNames, name: string): Conflict | undefined {
  const owner = taken.forType(name);
  if (owner !== undefined) return { name, owner, kind: kindOf(taken, name) };
  const [key, id] = [byComponent.get(name), byOperation.get(name)];
  if (id !== undefined) return { name, owner: `a type of operation "${id}"`, kind: 'taken' };
  return key === undefined ? undefined : { name, owner: `schema "${key}"`, kind: 'other' };
}

function kindOf({ part }: TakenNames, name: string): 'neighbour' | 'taken' {
  return part && Object.hasOwn(part.taken, name) ? 'neighbour' : 'taken';
}
