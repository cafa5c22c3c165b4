import { canonicalJson } from '../../spec/canonical.ts';
import { isObject, type Json, type JsonObject, member } from '../../spec/document.ts';
import { pointerTo } from '../../spec/pointer.ts';
import { report, scopeOf, type Session } from './session.ts';

/** Parts beside the schemas that published types have by the names of their components, each in words. */
const rooms = {
  responses: 'response',
  parameters: 'parameter',
  requestBodies: 'request body',
  headers: 'header',
  pathItems: 'path item',
} as const;

/**
 * Compares what types have of the components beside schemas, as far as no operation has told of it: names that come and go,
 * parts that nothing refers to, and texts that stand at no operation.
 *
 * @param isUsed Whether an operation of the new description leads to a place.
 */
export function compareSharedParts(session: Session, isUsed: (pointer: string) => boolean): void {
  const scope = scopeOf(session, null);
  const isSilent = session.changes.length === 0;
  for (const [room, word] of Object.entries(rooms)) {
    const [old, now] = [session.before, session.after].map(({ root }) => partsOf(root, room));
    for (const [name, part] of old ?? []) {
      const pointer = pointerTo(`/components/${room}`, name);
      const other = now?.get(name);
      const place = `${word} "${name}"`;
      const pointers = { old: pointer, now: other === undefined ? null : pointer };
      if (other === undefined) report(scope, 'shared-part-removed', place, pointers, 'has no name in the types now');
      else if (inAnyOrder(part) === inAnyOrder(other)) continue;
      else if (!isUsed(pointer)) report(scope, 'unused-part-changed', place, pointers, 'changed, and nothing uses it');
      else if (isSilent) report(scope, 'shared-part-changed', place, pointers, 'texts changed');
    }
    for (const name of now?.keys() ?? []) {
      const pointer = pointerTo(`/components/${room}`, name);
      if (!old?.has(name))
        report(scope, 'shared-part-added', `${word} "${name}"`, { old: null, now: pointer }, 'has a name in the types');
    }
  }
}

/** A part as text that is the same in every order of its lists. */
function inAnyOrder(part: Json): string {
  const sorted = (value: Json): Json => {
    if (Array.isArray(value)) return value.map((one) => canonicalJson(sorted(one))).toSorted();
    if (!isObject(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, sorted(one)]));
  };
  return canonicalJson(sorted(part));
}

function partsOf(root: JsonObject, room: string): Map<string, Json> {
  const parts = member(member(root, 'components'), room);
  return new Map(Object.entries(isObject(parts) ? parts : {}));
}
