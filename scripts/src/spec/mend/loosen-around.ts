import { isObject, type Json, type JsonObject, listOf } from '../document.ts';
import type { Notify } from '../notice.ts';
import { walkDocument } from '../walk.ts';
import { holdersOf } from './schema-parts.ts';

const remedy = 'A part of it was left out, and what is left would refuse right values, so that it is left out as well.';

/**
 * Keeps what was left out of some schemas from making others stricter: a schema that takes more makes `not`, a condition
 * and `oneOf` around it take less. `not` and conditions go, `oneOf` becomes `anyOf`.
 */
export function loosenAround(root: JsonObject, loosened: readonly JsonObject[], notify: Notify): void {
  const places = new Map<JsonObject, string>();
  walkDocument(root, ({ kind, node, pointer }) => {
    if (kind === 'schema') places.set(node, pointer);
  });
  const holders = holdersOf(root, places.keys());
  const wide = new Set(loosened);
  for (const schema of wide) for (const holder of holders.get(schema) ?? []) wide.add(holder);
  for (const schema of wide) {
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
    else schema['allOf'] = [...listOf(schema['allOf']), { anyOf: oneOf }];
    const how = 'It is read as "anyOf": with a check left out, values may fit two of the alternatives.';
    notify(`${pointer}/oneOf`, 'pattern', 'an alternative depends on a pattern', how);
  }
}
