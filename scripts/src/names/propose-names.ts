import { canonicalJson } from '../spec/canonical.ts';
import { type Json, type JsonObject, member } from '../spec/document.ts';
import { findOperations } from '../spec/operations.ts';
import { derivedIdentifiers, firstFree, type NameLock, ownNames, ownTypeNames, schemaKeys } from './names.ts';
import { proposeMethod } from './propose-method.ts';
import { camelCase, isIdentifier, upperFirst } from './words.ts';

/** A public name, and the operation or schema that it is for. */
export interface NamedPart {
  readonly kind: 'operation' | 'schema';
  /** operationId, or key among the schemas. */
  readonly key: string;
  /** The function or the type. */
  readonly name: string;
}

/** What becomes of the public names with another description. */
export interface NameProposal {
  readonly lock: NameLock;
  /** Names of what is new. */
  readonly added: readonly NamedPart[];
  /** Names that stay although the vendor calls the same thing by another key now; the key is the new one. */
  readonly moved: readonly NamedPart[];
  /** Names of what is gone. */
  readonly removed: readonly NamedPart[];
  /** Whether something of the same kind came as something went: one may be the other under a new name. */
  readonly mayRename: boolean;
}

/**
 * Proposes a lock for a description: names that are there stay, also where the vendor renamed an operation or a schema
 * and nothing else of it; what is new gets a name; names of what is gone go.
 *
 * @param before The description that the lock was made for.
 */
export function proposeNames(lock: NameLock, after: JsonObject, before?: JsonObject): NameProposal {
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
  const added = addNames({ operations, components }, after);
  const mayRename = removed.some(({ kind }) => added.some((one) => one.kind === kind));
  return { lock: { operations, components }, added, moved, removed, mayRename };
}

/** Names what a lock does not name yet, in its place, and tells what that is. */
export function addNames(
  {
    operations,
    components,
  }: { operations: Record<string, NameLock['operations'][string]>; components: Record<string, string> },
  root: JsonObject,
): NamedPart[] {
  const added: NamedPart[] = [];
  const taken = new Set([...ownNames, ...Object.values(components)]);
  // The form that requests have of a component keeps its name too.
  for (const [key, name] of Object.entries(components)) if (isOneSided(root, key)) taken.add(`${name}Input`);
  const methods = new Set<string>();
  for (const entry of Object.values(operations)) {
    for (const { function: name, method } of [entry, ...Object.values(entry.strategies ?? {})]) {
      for (const identifier of derivedIdentifiers(name)) taken.add(identifier);
      methods.add(method);
    }
  }
  const isFree = (wanted: string) => derivedIdentifiers(wanted).every((identifier) => !taken.has(identifier));
  for (const found of findOperations(root)) {
    if (Object.hasOwn(operations, found.id)) continue;
    const base = camelCase(found.id);
    const name = firstFree(isIdentifier(base) ? base : `${base}Operation`.replace(/^(?=\d)/, 'operation'), isFree);
    const [usual, long] = proposeMethod(root, found, name);
    const method = methods.has(usual) ? firstFree(long, (wanted) => !methods.has(wanted)) : usual;
    for (const identifier of derivedIdentifiers(name)) taken.add(identifier);
    methods.add(method);
    operations[found.id] = { function: name, method };
    added.push({ kind: 'operation', key: found.id, name });
  }
  for (const key of schemaKeys(root)) {
    if (Object.hasOwn(components, key)) continue;
    const base = isIdentifier(key) ? key : `${upperFirst(camelCase(key))}Schema`.replace(/^(?=\d)/, 'Schema');
    const name = firstFree(base, (wanted) => !taken.has(wanted) && !ownTypeNames.has(wanted));
    taken.add(name);
    components[key] = name;
    added.push({ kind: 'schema', key, name });
  }
  return added;
}

function isOneSided(root: JsonObject, key: string): boolean {
  return /"(read|write)Only":true/.test(bodyOf(root, key));
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
