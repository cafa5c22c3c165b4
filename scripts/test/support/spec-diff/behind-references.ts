import { isObject, type Json, type JsonObject, member, setMember } from '../../../src/spec/document.ts';
import { pointerTo, valueAtPointer } from '../../../src/spec/pointer.ts';
import { walkDocument } from '../../../src/spec/walk.ts';

/** Where the components have the parts of a kind. */
const rooms: Readonly<Record<string, string>> = {
  callback: 'callbacks',
  example: 'examples',
  header: 'headers',
  link: 'links',
  mediaType: 'mediaTypes',
  parameter: 'parameters',
  pathItem: 'pathItems',
  requestBody: 'requestBodies',
  response: 'responses',
  schema: 'schemas',
};

/**
 * A copy of a description that says the same with references: every part of these kinds stands among the components.
 *
 * @param kinds Kinds of objects of the standard, such as `header`.
 */
export function behindReferences(description: JsonObject, kinds: readonly string[]): JsonObject {
  const root = structuredClone(description);
  const found: { readonly kind: string; readonly pointer: string }[] = [];
  walkDocument(root, ({ kind, node, pointer }) => {
    const isNamed = /^\/components\/[^/]+\/[^/]+$/.test(pointer);
    if (kinds.includes(kind) && !isNamed && node['$ref'] === undefined) found.push({ kind, pointer });
  });
  const components = isObject(root['components']) ? root['components'] : {};
  // From the inside out, so that what is moved has its own parts behind references already.
  for (const [index, { kind, pointer }] of found.toReversed().entries()) {
    const room = rooms[kind] ?? kind;
    const parts = isObject(components[room]) ? components[room] : {};
    const key = `Moved${index}`;
    const cut = pointer.lastIndexOf('/');
    const holder = valueAtPointer(root, pointer.slice(0, cut));
    const name = pointer
      .slice(cut + 1)
      .replaceAll('~1', '/')
      .replaceAll('~0', '~');
    const part = Array.isArray(holder) ? holder[Number(name)] : member(holder, name);
    if (part === undefined) throw new Error(`There is nothing at ${pointer}.`);
    const reference: Json = { $ref: pointerTo(`#/components/${room}`, key) };
    if (Array.isArray(holder)) holder[Number(name)] = reference;
    else if (isObject(holder)) setMember(holder, name, reference);
    setMember(parts, key, part);
    setMember(components, room, parts);
  }
  setMember(root, 'components', components);
  return root;
}
