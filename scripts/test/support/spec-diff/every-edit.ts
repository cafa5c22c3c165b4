import { isObject, type Json, type JsonObject } from '../../../src/spec/document.ts';

/** A description that one part was taken from, or in which one is another. */
export interface Edit {
  /** What is done, and where, such as `remove /paths//things/get`. */
  readonly name: string;
  readonly edited: JsonObject;
}

/** Every single edit of a description: each part is removed, has another value, or has its members in another order. */
export function* edits(create: () => JsonObject): Generator<Edit> {
  for (const path of pathsIn(create(), []))
    for (const kind of ['remove', 'vary', 'reverse'] as const) {
      const edited = create();
      const holder = path.slice(0, -1).reduce<Json | undefined>((value, name) => memberOf(value, name), edited);
      if (holder !== undefined && applied(kind, holder, path.at(-1) ?? ''))
        yield { name: `${kind} /${path.join('/')}`, edited };
    }
}

function* pathsIn(value: Json, path: readonly string[]): Generator<readonly string[]> {
  if (!Array.isArray(value) && !isObject(value)) return;
  for (const [name, inner] of Object.entries(value)) {
    yield [...path, name];
    yield* pathsIn(inner, [...path, name]);
  }
}

function memberOf(value: Json | undefined, name: string): Json | undefined {
  if (Array.isArray(value)) return value[Number(name)];
  return isObject(value) ? value[name] : undefined;
}

/** Changes a member in place, and says whether there was anything to change. */
function applied(kind: 'remove' | 'vary' | 'reverse', holder: Json, name: string): boolean {
  const value = memberOf(holder, name);
  if (kind === 'reverse') {
    if (!Array.isArray(value) || value.length < 2) return false;
    value.reverse();
    return true;
  }
  const other = kind === 'vary' && value !== undefined ? varied(value) : undefined;
  if (kind === 'vary' && other === undefined) return false;
  if (Array.isArray(holder)) holder.splice(Number(name), 1, ...(other === undefined ? [] : [other]));
  else if (isObject(holder) && other === undefined) delete holder[name];
  else if (isObject(holder) && other !== undefined) holder[name] = other;
  return true;
}

function varied(value: Json): Json | undefined {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value + 1;
  return typeof value === 'string' ? `${value}x` : undefined;
}
