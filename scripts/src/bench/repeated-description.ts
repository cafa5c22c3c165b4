import { isObject, type Json, type JsonObject } from '../spec/document.ts';

/** A description with that many operations, made of copies of another: each has its own paths, ids and schemas. */
export function repeatedDescription(source: JsonObject, operations: number): JsonObject {
  const { components, paths } = source as { components: JsonObject; paths: JsonObject };
  const repeated: JsonObject = {};
  const rooms: Record<string, JsonObject> = {};
  let made = 0;
  for (let copy = 0; made < operations; copy += 1) {
    for (const [path, item] of Object.entries(paths)) {
      if (made === operations) break;
      repeated[`/copy${copy}${path}`] = renamed(item, copy);
      made += Object.values(item as JsonObject).filter(isOperation).length;
    }
    for (const [room, entries] of Object.entries(components)) {
      if (!isObject(entries)) continue;
      const target = (rooms[room] ??= {});
      // The one of its kind; references within the others lead to copies.
      if (room === 'securitySchemes') Object.assign(target, entries);
      else for (const [key, value] of Object.entries(entries)) target[`${key}Copy${copy}`] = renamed(value, copy);
    }
  }
  return { ...source, paths: repeated, components: rooms };
}

function isOperation(value: Json): boolean {
  return isObject(value) && isObject(value['responses']);
}

function renamed(value: Json, copy: number): Json {
  if (Array.isArray(value)) return value.map((one) => renamed(one, copy));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => {
      const isReference = name === '$ref' && typeof one === 'string';
      const isId = name === 'operationId' && typeof one === 'string';
      return [name, isReference || isId ? `${one}Copy${copy}` : renamed(one, copy)];
    }),
  );
}
