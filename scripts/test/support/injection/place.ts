import { isObject, type Json, type JsonObject, setMember } from '../../../src/spec/document.ts';
import { pointerParts, pointerTo, valueAtPointer } from '../../../src/spec/pointer.ts';

/** One spot of a description that takes a payload. */
export interface Place {
  /** Position of the standard, or one of ours, `object.member`. */
  readonly position: string;
  /** JSON pointer to the value, or to the value whose name is meant. */
  readonly pointer: string;
  readonly at: 'value' | 'key';
}

/** The spots of a document at which an object of the standard has such a position. */
export function placesOf(
  root: JsonObject,
  position: string,
  places: Readonly<Record<string, readonly string[]>>,
): Place[] {
  const [object = '', ...path] = position.split('.');
  return (places[object] ?? []).flatMap((start) => {
    let pointer = start;
    for (const part of path) {
      const value = valueAtPointer(root, pointer);
      const name = part === '[]' ? '0' : /^(x-)?\{(key|value)\}$/.test(part) ? nameIn(value, part) : part;
      if (value === undefined || name === undefined) return [];
      pointer = pointerTo(pointer, name);
    }
    const at = path.at(-1)?.endsWith('{key}') ? ('key' as const) : ('value' as const);
    return valueAtPointer(root, pointer) === undefined ? [] : [{ position, pointer, at }];
  });
}

/** The first name of a map that is, or is not, an extension. */
function nameIn(map: Json | undefined, part: string): string | undefined {
  return Object.keys(isObject(map) ? map : {}).find((name) => name.startsWith('x-') === part.startsWith('x-'));
}

/** A copy of the document with the payload at a place; what refers to a renamed thing is renamed with it. */
export function place(root: JsonObject, { at, pointer }: Place, payload: Json): JsonObject {
  const copy = structuredClone(root);
  const parts = pointerParts(pointer) ?? [];
  const name = parts.pop() ?? '';
  const parent = parts.reduce<Json>((value, part) => (value as JsonObject)[part] as Json, copy);
  if (at === 'key') {
    const to = String(payload);
    renameMember(parent as JsonObject, name, to);
    const above = pointer.slice(0, pointer.lastIndexOf('/'));
    redirect(copy, pointer, pointerTo(above, to));
    followName(copy, above, name, to);
  } else {
    const old = (parent as JsonObject)[name];
    if (Array.isArray(parent)) parent[Number(name)] = payload;
    else setMember(parent as JsonObject, name, payload);
    if (name === 'name' && typeof old === 'string' && typeof payload === 'string') renameInPaths(copy, old, payload);
  }
  return copy;
}

function renameMember(object: JsonObject, from: string, to: string): void {
  const entries = Object.entries(object);
  for (const [name] of entries) delete object[name];
  for (const [name, value] of entries) setMember(object, name === from ? to : name, value);
}

/** Lets references follow what they lead to. */
function redirect(value: Json, from: string, to: string): void {
  if (!isObject(value) && !Array.isArray(value)) return;
  for (const [name, one] of Object.entries(value)) {
    if (typeof one !== 'string') redirect(one, from, to);
    else if (one === `#${from}` || one.startsWith(`#${from}/`)) {
      const target = `#${encode(to)}${one.slice(from.length + 1)}`;
      if (isObject(value)) setMember(value, name, target);
      else value[Number(name)] = target;
    }
  }
}

function encode(pointer: string): string {
  // A lone surrogate has no encoding; it stays as it is.
  return pointer.replaceAll('%', '%25');
}

/** A property is required by its name; a component may be mapped to by its name. */
function followName(root: JsonObject, map: string, from: string, to: string): void {
  const owner = valueAtPointer(root, map.slice(0, map.lastIndexOf('/')));
  const required = isObject(owner) && map.endsWith('/properties') ? owner['required'] : undefined;
  if (Array.isArray(required)) required.splice(0, required.length, ...required.map((one) => (one === from ? to : one)));
}

function renameInPaths(root: JsonObject, from: string, to: string): void {
  const paths = root['paths'] as JsonObject;
  for (const path of Object.keys(paths)) {
    if (path.includes(`{${from}}`))
      renameMember(
        paths,
        path,
        path.replace(`{${from}}`, () => `{${to}}`),
      );
  }
}
