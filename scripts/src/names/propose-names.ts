import { canonicalJson } from '../spec/canonical.ts';
import { type Json, type JsonObject, member } from '../spec/document.ts';
import { findOperations } from '../spec/operations.ts';
import { addNames, type NamedPart } from './add-names.ts';
import type { Renamed } from './name-exports.ts';
import { type NameLock, schemaKeys } from './names.ts';
import type { PackagePart } from './package-part.ts';
import type { MethodChoice } from './method-choice.ts';

/** What becomes of the public names with another description. */
export interface NameProposal {
  readonly lock: NameLock;
  /** Names of what is new. */
  readonly added: readonly NamedPart[];
  /** Names that stay although the vendor calls the same thing by another key now; the key is the new one. */
  readonly moved: readonly NamedPart[];
  /** Names of what is gone. */
  readonly removed: readonly NamedPart[];
  /** Which of the new ones are not those that they would have by themselves. */
  readonly renamed: readonly Renamed[];
  /** Plain names that several of the new ones ask for. */
  readonly choices: readonly MethodChoice[];
  /** Whether something of the same kind came as something went: one may be the other under a new name. */
  readonly mayRename: boolean;
}

/**
 * Proposes a lock for a description: names that are there stay, also where the vendor renamed an operation or a schema
 * and nothing else of it; what is new gets a name; names of what is gone go.
 *
 * @param before The description that the lock was made for.
 * @param exported Names that the package exports beside the generated operations.
 * @param part The part of the package that the description is, where it has several.
 */
export function proposeNames(
  lock: NameLock,
  after: JsonObject,
  before?: JsonObject,
  exported: readonly string[] = [],
  part?: PackagePart,
): NameProposal {
  const operations = { ...lock.operations };
  const components = { ...lock.components };
  const moved: NamedPart[] = [];
  const newOperations = findOperations(after);
  const newKeys = schemaKeys(after);
  const goneOperations = without(Object.keys(operations), new Set(newOperations.map(({ id }) => id)));
  const goneKeys = without(Object.keys(components), new Set(newKeys));
  const places = new Map((before ? findOperations(before) : []).map((one) => [`${one.method} ${one.path}`, one.id]));
  for (const { id, method, path } of newOperations) {
    const old = places.get(`${method} ${path}`);
    const entry = old === undefined ? undefined : operations[old];
    if (Object.hasOwn(operations, id) || old === undefined || !entry || !goneOperations.delete(old)) continue;
    operations[id] = entry;
    delete operations[old];
    moved.push({ kind: 'operation', key: id, name: entry.function });
  }
  const bodies = new Map([...goneKeys].map((key) => [bodyOf(before, key), key]));
  for (const key of newKeys) {
    const old = bodies.get(bodyOf(after, key));
    const name = old === undefined ? undefined : components[old];
    if (Object.hasOwn(components, key) || old === undefined || name === undefined || !goneKeys.delete(old)) continue;
    components[key] = name;
    delete components[old];
    moved.push({ kind: 'schema', key, name });
  }
  const removed: NamedPart[] = [
    ...[...goneOperations].map((key) => ({ kind: 'operation' as const, key, name: functionOf(lock, key) })),
    ...[...goneKeys].map((key) => ({ kind: 'schema' as const, key, name: String(lock.components[key]) })),
  ];
  for (const key of goneOperations) delete operations[key];
  for (const key of goneKeys) delete components[key];
  const { added, choices, renamed } = addNames({ operations, components }, after, exported, part);
  const mayRename = removed.some(({ kind }) => added.some((one) => one.kind === kind));
  const { schemas } = lock;
  return {
    lock: { operations, components, ...(schemas && { schemas }) },
    added,
    moved,
    removed,
    renamed,
    choices,
    mayRename,
  };
}

function without(keys: readonly string[], known: ReadonlySet<string>): Set<string> {
  return new Set(keys.filter((key) => !known.has(key)));
}

function bodyOf(root: JsonObject | undefined, key: string): string {
  const schema: Json | undefined = member(member(member(root, 'components'), 'schemas'), key);
  return schema === undefined ? '' : canonicalJson(schema);
}

function functionOf(lock: NameLock, key: string): string {
  return lock.operations[key]?.function ?? key;
}
