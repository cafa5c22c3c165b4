import { isObject, type Json, type JsonObject } from '../document.ts';
import type { Notify } from '../notice.ts';
import { localPointer, valueAtPointer } from '../pointer.ts';
import { heldBy, walkDocument } from '../walk.ts';

const remedy = 'A part of it was left out, and what is left would refuse right values, so that it is left out as well.';

/**
 * Keeps what was left out of some schemas from making others stricter: a schema that takes more makes `not`, a condition
 * and `oneOf` around it take less. `not` and conditions go, `oneOf` becomes `anyOf`.
 */
export function loosenAround(root: JsonObject, loosened: readonly JsonObject[], notify: Notify): void {
  const places = new Map<JsonObject, string>();
  const holders = new Map<Json, JsonObject[]>();
  walkDocument(root, ({ kind, node, pointer }) => {
    if (kind !== 'schema') return;
    places.set(node, pointer);
    for (const part of partsOf(root, node)) {
      const known = holders.get(part);
      if (known) known.push(node);
      else holders.set(part, [node]);
    }
  });
  const wide = new Set<Json>(loosened);
  for (const schema of wide) for (const holder of holders.get(schema) ?? []) wide.add(holder);
  for (const schema of wide) {
    if (!isObject(schema)) continue;
    const pointer = places.get(schema) ?? '';
    const isWide = (value: Json | undefined) => isObject(value) && wide.has(value);
    for (const [keyword, gone] of [
      ['not', ['not']],
      ['if', ['if', 'then', 'else']],
      ['contains', ['maxContains']],
    ] as const) {
      const all = gone.filter((name) => Object.hasOwn(schema, name));
      if (!isWide(schema[keyword]) || all.length === 0) continue;
      for (const name of all) delete schema[name];
      notify(`${pointer}/${keyword}`, 'pattern', `"${all.join('", "')}" depend on a pattern`, remedy);
    }
    const { anyOf, discriminator, oneOf } = schema;
    if (!Array.isArray(oneOf) || discriminator !== undefined || !oneOf.some(isWide)) continue;
    delete schema['oneOf'];
    if (anyOf === undefined) schema['anyOf'] = oneOf;
    else schema['allOf'] = [...(Array.isArray(schema['allOf']) ? schema['allOf'] : []), { anyOf: oneOf }];
    const how = 'It is read as "anyOf": with a check left out, values may fit two of the alternatives.';
    notify(`${pointer}/oneOf`, 'pattern', 'an alternative depends on a pattern', how);
  }
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
