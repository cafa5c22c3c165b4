import { isObject, type Json } from '../document.ts';
import { pointerTo } from '../pointer.ts';
import { flagMembers, textMembers } from '../text-members.ts';
import { heldBy, isExtensionEntry, type Visit } from '../walk.ts';
import type { Refuse } from './refuse.ts';

const remedy = 'Correct it; the OpenAPI Specification says what stands there.';

/** Checks that a member holds what the standard puts there: objects where it has objects, texts where it has texts. */
export function checkMembers({ kind, node, pointer }: Visit, refuse: Refuse): void {
  // A schema has words of its own; `schema-shape.ts` knows them.
  if (kind === 'schema') return;
  for (const [name, value] of Object.entries(node)) {
    const place = pointerTo(pointer, name);
    const held = heldBy(kind, name);
    // A member that YAML leaves empty is one that was left out.
    if (held && value === null) continue;
    if (held) {
      const [shape, childKind] = held;
      if (shape === 'one' && !isObjectOf(childKind, value)) refuse(place, 'shape', 'must be an object', remedy);
      if (shape === 'list' && !Array.isArray(value))
        refuse(place, 'shape', 'must be a list', `Write "${name}" as a list.`);
      if (shape === 'map' && !isObject(value)) refuse(place, 'shape', 'must be an object', remedy);
      const isHolder = shape === 'list' ? Array.isArray(value) : isObject(value);
      for (const [key, child] of shape === 'one' || !isHolder ? [] : Object.entries(value as Json[])) {
        const isData = shape === 'map' && isExtensionEntry(kind, name, key);
        if (!isData && !isObjectOf(childKind, child)) {
          refuse(pointerTo(place, key), 'shape', 'must be an object', remedy);
        }
      }
    } else if (kind === 'callback') {
      const isPath = !name.startsWith('x-') && name !== '$ref';
      if (isPath && !isObject(value)) refuse(place, 'shape', 'must be an object', remedy);
    } else if (kind !== 'components' && textMembers.has(name) && typeof value !== 'string') {
      refuse(place, 'shape', 'must be text', remedy);
    } else if (kind !== 'components' && flagMembers.has(name) && typeof value !== 'boolean') {
      refuse(place, 'shape', 'must be true or false', remedy);
    }
  }
}

function isObjectOf(kind: string, value: Json): boolean {
  return isObject(value) || (kind === 'schema' && typeof value === 'boolean');
}
