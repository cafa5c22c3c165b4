import { isObject, type Json, type JsonObject, listOf, member } from '../document.ts';
import type { Notify } from '../notice.ts';
import { localPointer, valueAtPointer } from '../pointer.ts';
import { walkDocument } from '../walk.ts';

/** A base that no description can have, for those whose own address is relative or unknown. */
const unknownBase = 'https://description.invalid/';
const dynamicRemedy = 'It is read as any value; refer to a schema with "$ref".';

/** A schema, or the whole document, that has an address of its own. */
interface Resource {
  readonly pointer: string;
  readonly address: string;
}

/**
 * Writes references that lead to a part of the document in another way than by its place as `#/...`: by the address of the
 * document (`$self`), by that of a schema (`$id`), or by an anchor. Afterwards nothing reads those names any more.
 */
export function mendLocalReferences(root: JsonObject, notify: Notify): void {
  const self = addressOf(member(root, '$self'), unknownBase) ?? unknownBase;
  const { anchors, dynamic, resources, schemas } = namesOf(root, self);
  const pointerOf = (reference: string, pointer: string): string | undefined => {
    const own = resources.findLast((one) => pointer === one.pointer || pointer.startsWith(`${one.pointer}/`));
    const address = addressOf(reference, own?.address ?? self);
    const target = resources.find((one) => one.address === address?.replace(/#.*$/s, ''));
    if (address === undefined || !target) return undefined;
    const fragment = localPointer(address.includes('#') ? address.slice(address.indexOf('#')) : '#');
    if (fragment === undefined) return undefined;
    if (fragment !== '' && !fragment.startsWith('/')) return anchors.get(`${target.pointer}#${fragment}`);
    const within = `${target.pointer}${fragment}`;
    // Whoever gives a schema an address often means the document all the same.
    return valueAtPointer(root, within) === undefined && reference.startsWith('#') ? fragment : within;
  };
  const localForm = (reference: string, pointer: string): string => {
    const isUsual = reference.startsWith('#/') && resources.length === 1;
    const found = isUsual ? undefined : pointerOf(reference, pointer);
    const isSame = found === undefined || reference === `#${found}`;
    return isSame ? reference : `#${encodeURI(found).replaceAll('#', '%23')}`;
  };
  walkDocument(root, ({ node, pointer }) => {
    if (typeof node['$ref'] === 'string') node['$ref'] = localForm(node['$ref'], pointer);
    const mapping = member(node['discriminator'], 'mapping');
    for (const [name, value] of Object.entries(isObject(mapping) ? mapping : {})) {
      // What has no such sign in it is the name of a schema.
      if (isObject(mapping) && typeof value === 'string' && value.includes('#'))
        mapping[name] = localForm(value, pointer);
    }
  });
  for (const { node, pointer } of schemas) mendDynamic(node, pointer, dynamic, notify);
}

/** Takes a dynamic reference for a plain one where only one schema can be meant, and otherwise for nothing. */
function mendDynamic(
  node: JsonObject,
  pointer: string,
  dynamic: ReadonlyMap<string, readonly string[]>,
  notify: Notify,
): void {
  const reference = node['$dynamicRef'];
  if (typeof reference === 'string') {
    delete node['$dynamicRef'];
    const targets = dynamic.get(reference.slice(reference.indexOf('#') + 1)) ?? [];
    const [target] = targets;
    if (target === undefined || targets.length > 1) {
      const problem = `${JSON.stringify(reference)} means one of ${targets.length} schemas, as the case may be`;
      notify(`${pointer}/$dynamicRef`, 'dynamic-reference', problem, dynamicRemedy);
    } else if (node['$ref'] === undefined) node['$ref'] = `#${target}`;
    else node['allOf'] = [...listOf(node['allOf']), { $ref: `#${target}` }];
  }
  for (const name of ['$id', '$anchor', '$dynamicAnchor']) if (typeof node[name] === 'string') delete node[name];
}

function namesOf(root: JsonObject, self: string) {
  const resources: Resource[] = [{ pointer: '', address: self }];
  const schemas: { readonly node: JsonObject; readonly pointer: string }[] = [];
  const anchors = new Map<string, string>();
  const dynamic = new Map<string, string[]>();
  walkDocument(root, ({ kind, node, pointer }) => {
    if (kind !== 'schema') return;
    const { $anchor, $dynamicAnchor, $dynamicRef, $id } = node;
    if ([$anchor, $dynamicAnchor, $dynamicRef, $id].every((one) => typeof one !== 'string')) return;
    schemas.push({ node, pointer });
    const around = resources.findLast((one) => pointer.startsWith(`${one.pointer}/`));
    const address = addressOf($id, around?.address ?? self);
    if (address !== undefined) resources.push({ pointer, address: address.replace(/#.*$/s, '') });
    const holder = address === undefined ? (around?.pointer ?? '') : pointer;
    for (const name of [$anchor, $dynamicAnchor])
      if (typeof name === 'string') anchors.set(`${holder}#${name}`, pointer);
    if (typeof $dynamicAnchor === 'string')
      dynamic.set($dynamicAnchor, [...(dynamic.get($dynamicAnchor) ?? []), pointer]);
  });
  return { anchors, dynamic, resources, schemas };
}

function addressOf(reference: Json | undefined, base: string): string | undefined {
  if (typeof reference !== 'string' || !URL.canParse(reference, base)) return undefined;
  return new URL(reference, base).href;
}
