import { isObject, type Json, type JsonObject, member, setMember } from './document.ts';
import type { PathMatch } from './json-path.ts';

/** Puts an update into each place that an action matches, merged into what is there, or removes the places where it is undefined. */
export function applyUpdate(root: JsonObject, matches: readonly PathMatch[], update: Json | undefined): void {
  // Backwards and from the inside, so that none moves or goes before its turn.
  for (const { path } of matches.toSorted((one, other) => comparePaths(other.path, one.path))) {
    if (update === undefined) remove(root, path);
    else merge(root, path, update);
  }
}

/** Orders places by where they stand: what holds another one before it, items of a list by their index. */
function comparePaths(one: PathMatch['path'], other: PathMatch['path']): number {
  for (const [index, name] of one.entries()) {
    const next = other[index];
    if (next === undefined) return 1;
    if (name === next) continue;
    return typeof name === 'number' && typeof next === 'number' ? name - next : String(name) < String(next) ? -1 : 1;
  }
  return one.length - other.length;
}

function merge(root: JsonObject, path: readonly (string | number)[], update: Json): void {
  const old = path.reduce<Json | undefined>((value, name) => (value as JsonObject | undefined)?.[name], root);
  if (Array.isArray(old)) old.push(...structuredClone(Array.isArray(update) ? update : [update]));
  else if (isObject(old) && isObject(update)) mergeObject(old, update);
  else set(root, path, structuredClone(update));
}

function mergeObject(target: JsonObject, update: JsonObject): void {
  for (const [name, value] of Object.entries(update)) {
    const old = member(target, name);
    if (isObject(old) && isObject(value)) mergeObject(old, value);
    else if (Array.isArray(old) && Array.isArray(value)) old.push(...structuredClone(value));
    else setMember(target, name, structuredClone(value));
  }
}

function parentOf(root: JsonObject, path: readonly (string | number)[]): JsonObject {
  return path.slice(0, -1).reduce<Json>((value, name) => (value as JsonObject)[name] as Json, root) as JsonObject;
}

function set(root: JsonObject, path: readonly (string | number)[], value: Json): void {
  const name = path.at(-1);
  if (name !== undefined) setMember(parentOf(root, path), String(name), value);
}

function remove(root: JsonObject, path: readonly (string | number)[]): void {
  const parent = parentOf(root, path);
  const name = path.at(-1);
  if (Array.isArray(parent)) (parent as Json[]).splice(Number(name), 1);
  else if (name !== undefined) delete parent[name];
}
