import { isObject, type Json, type JsonObject, setMember } from '../../spec/document.ts';
import { localPointer, pointerParts } from '../../spec/pointer.ts';
import { resolve } from '../../spec/resolve.ts';
import { heldBy, isExtensionEntry, type Visit } from '../../spec/walk.ts';
import { plainSchema } from './plain-schema.ts';

type Kind = Visit['kind'];

/** A description whose schemas are all in the forms of {@link plainSchema}, and whose references lead to components. */
export function plainDocument(root: JsonObject): JsonObject {
  return rebuild({ root, trail: [] }, root, 'document') as JsonObject;
}

interface Rebuilding {
  readonly root: JsonObject;
  /** The references that were followed to get here. */
  readonly trail: readonly string[];
}

function rebuild(rebuilding: Rebuilding, value: Json, kind: Kind, key?: string): Json {
  if (!isObject(value)) return value;
  const { root, trail } = rebuilding;
  const { $ref } = value;
  if (kind !== 'schema' && typeof $ref === 'string' && (key !== undefined || !isOfComponents($ref))) {
    // Printed types have no way through several references, nor into the middle of something.
    const target = trail.includes($ref) ? undefined : resolve(root, value);
    return target ? rebuild({ root, trail: [...trail, $ref] }, target, kind, key) : value;
  }
  const node = kind === 'schema' ? plainSchema(root, value, key) : value;
  const result: JsonObject = {};
  for (const [name, one] of Object.entries(node)) setMember(result, name, rebuildMember(rebuilding, kind, name, one));
  return result;
}

function rebuildMember(rebuilding: Rebuilding, kind: Kind, name: string, value: Json): Json {
  // A callback is itself a map of path items.
  if (kind === 'callback') return name.startsWith('x-') ? value : rebuild(rebuilding, value, 'pathItem');
  const held = heldBy(kind, name);
  if (!held) return value;
  const [shape, inner] = held;
  if (shape === 'one') return rebuild(rebuilding, value, inner);
  if (shape === 'list') return Array.isArray(value) ? value.map((one) => rebuild(rebuilding, one, inner)) : value;
  if (!isObject(value)) return value;
  const result: JsonObject = {};
  for (const [key, one] of Object.entries(value)) {
    const isData = isExtensionEntry(kind, name, key);
    const own = kind === 'components' ? key : undefined;
    setMember(result, key, isData ? one : rebuild(rebuilding, one, inner, own));
  }
  return result;
}

function isOfComponents(reference: string): boolean {
  const parts = pointerParts(localPointer(reference) ?? '');
  return parts?.length === 3 && parts[0] === 'components';
}
