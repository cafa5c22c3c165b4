import { isObject, type Json, type JsonObject, setMember } from '../../spec/document.ts';
import { localPointer, valueAtPointer } from '../../spec/pointer.ts';
import { schemaKey } from '../../spec/resolve.ts';

/** The value that a reference leads to. */
export function resolveOnce(root: JsonObject, { $ref }: JsonObject): Json | undefined {
  return typeof $ref === 'string' ? valueAtPointer(root, localPointer($ref) ?? '') : undefined;
}

/**
 * What a reference leads to that is no component of its own, as a copy: a type has no name for it, and the way to it may
 * lead through members that can be left out.
 *
 * A part that holds itself is of any type where it comes round.
 */
export function copyOfTarget(root: JsonObject, reference: JsonObject, trail: readonly string[] = []): Json {
  const at = String(reference['$ref']);
  if (trail.includes(at) || trail.length > deepest) return true;
  const target = resolveOnce(root, reference);
  return target === undefined ? true : copyOf(root, target, [...trail, at]);
}

const deepest = 6;

function copyOf(root: JsonObject, value: Json, trail: readonly string[]): Json {
  if (Array.isArray(value)) return value.map((one) => copyOf(root, one, trail));
  if (!isObject(value)) return value;
  if (typeof value['$ref'] === 'string' && schemaKey(value) === undefined) {
    const { $ref, ...beside } = value;
    const target = copyOfTarget(root, { $ref }, trail);
    return Object.keys(beside).length === 0 ? target : { ...(copyOf(root, beside, trail) as JsonObject), allOf: [target] };
  }
  const copy: JsonObject = {};
  for (const [name, one] of Object.entries(value)) setMember(copy, name, copyOf(root, one, trail));
  return copy;
}
