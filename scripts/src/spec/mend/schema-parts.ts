import { isObject, type JsonObject } from '../document.ts';
import { localPointer, valueAtPointer } from '../pointer.ts';
import { heldBy } from '../walk.ts';

/** For each part of some schemas the schemas that it is a part of. */
export function holdersOf(
  root: JsonObject,
  schemas: Iterable<JsonObject>,
): ReadonlyMap<JsonObject, readonly JsonObject[]> {
  const holders = new Map<JsonObject, JsonObject[]>();
  for (const schema of schemas) {
    for (const part of partsOf(root, schema)) {
      const known = holders.get(part);
      if (known) known.push(schema);
      else holders.set(part, [schema]);
    }
  }
  return holders;
}

/** The schemas that a schema is made of, the one that it refers to included. */
function* partsOf(root: JsonObject, schema: JsonObject): Generator<JsonObject> {
  for (const [name, value] of Object.entries(schema)) {
    if (name === '$ref' && typeof value === 'string') {
      const target = valueAtPointer(root, localPointer(value) ?? '');
      if (isObject(target)) yield target;
    }
    const held = heldBy('schema', name);
    if (held?.[0] === 'one' && isObject(value)) yield value;
    else if (held && held[0] !== 'one' && typeof value === 'object' && value !== null) {
      for (const part of Object.values(value)) if (isObject(part)) yield part;
    }
  }
}
