import { isObject, type Json, type JsonObject, member, setMember, type SpecDocument } from './document.ts';
import { localPointer, pointerParts, pointerTo, valueAtPointer } from './pointer.ts';
import { SpecRefusal } from './refusal.ts';
import { walkDocument } from './walk.ts';

/** The hint of an overlay that gives components other keys, by their kind: `{ schemas: { 'Größe': Size } }`. */
export const componentKeys = 'x-component-keys';

type Renamed = ReadonlyMap<string, string>;

/**
 * Gives components the keys that an overlay's `x-component-keys` says, and leads every reference there: `$ref`, the mapping
 * of a discriminator, and the names of security schemes. What a discriminator means by an old key it means still.
 *
 * @throws SpecRefusal for a component that is not there, or a new key that another one has.
 */
export function withComponentKeys(document: SpecDocument): SpecDocument {
  const { [componentKeys]: hint, ...given } = document.root;
  if (hint === undefined) return document;
  const root = structuredClone(given);
  const rooms = Object.entries(isObject(hint) ? hint : {}).map(([kind, keys]): [string, Renamed] => [
    kind,
    new Map(Object.entries(isObject(keys) ? keys : {}).map(([old, key]) => [old, String(key)])),
  ]);
  const renamed = new Map<string, string>();
  for (const [kind, keys] of rooms) {
    const room = pointerTo('/components', kind);
    for (const [old, key] of keys) {
      const problem = problemOf(member(root['components'], kind), old, keys);
      if (problem !== undefined) {
        const remedy = `Correct it in ${componentKeys} of the overlay.`;
        throw new SpecRefusal({
          file: document.file,
          pointer: pointerTo(room, old),
          rule: 'component-key',
          problem,
          remedy,
        });
      }
      renamed.set(pointerTo(room, old), pointerTo(room, key));
    }
  }
  keepMeanings(root, [...renamed.keys()]);
  for (const [kind, keys] of rooms) {
    const components = root['components'] as JsonObject;
    setMember(components, kind, withKeys(components[kind] as JsonObject, keys));
    if (kind === 'securitySchemes') renameRequirements(root, keys);
  }
  walkDocument(root, ({ node }) => {
    if (typeof node['$ref'] === 'string') node['$ref'] = led(node['$ref'], renamed);
    const mapping = member(node['discriminator'], 'mapping');
    for (const [value, target] of Object.entries(isObject(mapping) ? mapping : {}))
      if (isObject(mapping) && typeof target === 'string') setMember(mapping, value, led(target, renamed));
  });
  return { ...document, root };
}

function problemOf(room: Json | undefined, old: string, keys: Renamed): string | undefined {
  const key = keys.get(old) ?? '';
  if (!isObject(room) || !Object.hasOwn(room, old)) return `${JSON.stringify(old)} is no component of this kind`;
  const isTaken = Object.hasOwn(room, key) && !keys.has(key);
  const isTwice = [...keys.values()].filter((other) => other === key).length > 1;
  return isTaken || isTwice
    ? `${JSON.stringify(old)} cannot be ${JSON.stringify(key)}, which another one is`
    : undefined;
}

function withKeys(entries: JsonObject, keys: Renamed): JsonObject {
  const copy: JsonObject = {};
  for (const [key, value] of Object.entries(entries)) setMember(copy, keys.get(key) ?? key, value);
  return copy;
}

/** The pointer that a reference, or the name of a schema in a mapping, means. */
function meant(reference: string): string {
  return localPointer(reference) ?? pointerTo('/components/schemas', reference);
}

/** A reference with the new key of what it leads to or into. */
function led(reference: string, renamed: Renamed): string {
  const pointer = meant(reference);
  for (const [old, now] of renamed)
    if (pointer === old || pointer.startsWith(`${old}/`)) return referenceTo(now + pointer.slice(old.length));
  return reference;
}

function referenceTo(pointer: string): string {
  return `#${encodeURI(pointer).replaceAll('#', '%23')}`;
}

function renameRequirements(root: JsonObject, keys: Renamed): void {
  const rename = (node: JsonObject) => {
    const { security } = node;
    if (Array.isArray(security)) node['security'] = security.map((one) => (isObject(one) ? withKeys(one, keys) : one));
  };
  rename(root);
  walkDocument(root, ({ kind, node }) => {
    if (kind === 'operation') rename(node);
  });
}

/** Writes down what discriminators mean by the keys of schemas, before these get other ones. */
function keepMeanings(root: JsonObject, pointers: readonly string[]): void {
  walkDocument(root, ({ kind, node, pointer }) => {
    const { anyOf, discriminator, oneOf } = node;
    if (kind !== 'schema' || !isObject(discriminator)) return;
    const given = member(discriminator, 'mapping');
    const mapping = isObject(given) ? given : {};
    const mapped = new Set(Object.values(mapping).map((to) => meant(String(to))));
    const alternatives = [oneOf, anyOf].filter(Array.isArray).flat();
    for (const one of pointers) {
      const [, room, key = ''] = pointerParts(one) ?? [];
      const isMeant = alternatives.length > 0 ? leadsTo(alternatives, one) : isHeir(root, one, pointer);
      if (room === 'schemas' && isMeant && !mapped.has(one)) setMember(mapping, key, referenceTo(one));
    }
    if (Object.keys(mapping).length > 0) discriminator['mapping'] = mapping;
  });
}

function leadsTo(list: readonly Json[], pointer: string): boolean {
  return list.some((one) => isObject(one) && typeof one['$ref'] === 'string' && meant(one['$ref']) === pointer);
}

/** Whether a schema is made of another one, or of one that is. */
function isHeir(root: JsonObject, pointer: string, base: string, above: readonly string[] = []): boolean {
  const parts = member(valueAtPointer(root, pointer), 'allOf');
  if (!Array.isArray(parts) || above.includes(pointer)) return false;
  if (leadsTo(parts, base)) return true;
  return parts.some(
    (one) =>
      isObject(one) && typeof one['$ref'] === 'string' && isHeir(root, meant(one['$ref']), base, [...above, pointer]),
  );
}
