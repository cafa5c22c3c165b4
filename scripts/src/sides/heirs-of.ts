import { type JsonObject, listOf, member } from '../spec/document.ts';
import { schemaKey } from '../spec/resolve.ts';

/** The keys of the schemas that are made of a schema by `allOf`, be it through others, by its key. */
export function heirsOf(root: JsonObject): ReadonlyMap<string, readonly string[]> {
  const heirs = new Map<string, string[]>();
  for (const [key, schema] of Object.entries(member(root['components'], 'schemas') ?? {})) {
    for (const part of listOf(member(schema, 'allOf'))) {
      const base = schemaKey(part);
      if (base !== undefined) heirs.set(base, [...(heirs.get(base) ?? []), key]);
    }
  }
  // A list grows while it is walked.
  for (const [base, list] of heirs) {
    for (const key of list) {
      for (const heir of heirs.get(key) ?? []) if (heir !== base && !list.includes(heir)) list.push(heir);
    }
  }
  return heirs;
}
