import { isObject, type Json, type JsonObject, listOf, member } from '../../spec/document.ts';
import type { FoundOperation } from '../../spec/operations.ts';
import { hasField } from '../../spec/methods.ts';
import { localPointer, mappedPointer, pointerParts } from '../../spec/pointer.ts';

/**
 * The description with nothing but some of its operations and the components that they lead to, whose types are the same
 * there; the whole one where a reference leads into anything else.
 */
export function onlyOperations(root: JsonObject, operations: readonly FoundOperation[]): JsonObject {
  const paths: Record<string, JsonObject> = {};
  for (const { method, node, path, pathItem } of operations) {
    const item = (paths[path] ??= { ...('parameters' in pathItem && { parameters: pathItem['parameters'] }) });
    if (hasField(method)) item[method] = node;
    else item['additionalOperations'] = { ...(item['additionalOperations'] as JsonObject | undefined), [method]: node };
  }
  const components = componentsOf(root);
  const inheritors = inheritorsOf(root, components);
  const reached = new Set<string>();
  const queue: Json[] = Object.values(paths);
  for (const value of queue) {
    for (const pointer of pointersIn(root, value)) {
      const [holder, kind, name, ...more] = pointerParts(pointer) ?? [];
      const key = `${kind}/${name}`;
      if (holder !== 'components' || more.length > 0 || !components.has(key)) return root;
      for (const one of [key, ...(inheritors.get(key) ?? [])]) {
        const component = components.get(one);
        if (component === undefined || reached.has(one)) continue;
        reached.add(one);
        queue.push(component);
      }
    }
  }
  const kept: Record<string, JsonObject> = {};
  for (const [kind, map] of Object.entries(member(root, 'components') ?? {})) {
    if (!isObject(map)) continue;
    kept[kind] = Object.fromEntries(Object.entries(map).filter(([name]) => reached.has(`${kind}/${name}`)));
  }
  return { ...root, paths, webhooks: {}, components: kept };
}

function componentsOf(root: JsonObject): Map<string, Json> {
  const kinds = Object.entries(member(root, 'components') ?? {});
  return new Map(
    kinds.flatMap(([kind, map]) =>
      Object.entries(isObject(map) ? map : {}).map(([name, value]) => [`${kind}/${name}`, value] as const),
    ),
  );
}

/** Schemas that are parts of a schema with a discriminator, by that schema: its type speaks of theirs. */
function inheritorsOf(root: JsonObject, components: ReadonlyMap<string, Json>): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [key, value] of components) {
    const all = member(value, 'allOf');
    for (const part of listOf(all)) {
      const [base] = pointersIn(root, isObject(part) && '$ref' in part ? { $ref: part['$ref'] } : null);
      const name = base?.replace('/components/', '') ?? '';
      if (member(components.get(name), 'discriminator') === undefined) continue;
      found.set(name, [...(found.get(name) ?? []), key]);
    }
  }
  return found;
}

/** Pointers of all that a value refers to, what a discriminator maps to included. */
function pointersIn(root: JsonObject, value: Json): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => pointersIn(root, item));
  if (!isObject(value)) return [];
  const own = typeof value['$ref'] === 'string' ? localPointer(value['$ref']) : undefined;
  const mapping = member(value['discriminator'], 'mapping');
  const mapped = isObject(mapping)
    ? Object.values(mapping).map((one) => (typeof one === 'string' ? mappedPointer(root, one) : undefined))
    : [];
  const inner = Object.values(value).flatMap((item) => pointersIn(root, item));
  return [...[own, ...mapped].filter((pointer) => pointer !== undefined), ...inner];
}
