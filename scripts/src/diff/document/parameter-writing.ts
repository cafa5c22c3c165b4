import { isJson } from '../../contract/media-type.ts';
import { isObject, type JsonObject, member } from '../../spec/document.ts';
import type { Node } from '../schema/node.ts';
import type { Side } from '../schema/side.ts';
import { viewOf } from '../schema/view-of.ts';
import type { TypeName, View } from '../schema/view.ts';

/** A parameter, as far as its form on the wire goes. */
interface WrittenParameter {
  readonly in: string;
  readonly node: JsonObject;
}

/** Types whose values never hold a character that a URL reserves. */
const plainTypes: ReadonlySet<TypeName> = new Set(['integer', 'boolean', 'null']);

/**
 * How the values of a schema are written by a parameter, in words that are the same exactly where the bytes are: a style
 * matters to some types, `explode` to lists and objects alone, and reserved characters where a value can hold any.
 */
export function writingOf({ in: place, node }: WrittenParameter, types: ReadonlySet<TypeName> | undefined): string {
  const has = (type: TypeName) => types === undefined || types.has(type);
  const isScalar = !has('array') && !has('object');
  const mayReserve = types === undefined || [...types].some((type) => !plainTypes.has(type));
  const isKept = place !== 'header' && mayReserve && member(node, 'allowReserved') === true;
  const reserved = isKept ? ['reserved characters as they are'] : [];
  const content = member(node, 'content');
  if (content !== undefined) {
    const [mediaType = ''] = isObject(content) ? Object.keys(content) : [];
    return ['content', ...(isJson(mediaType) ? reserved : [])].join(', ');
  }
  const isForm = place === 'query' || place === 'cookie';
  const style = String(member(node, 'style') ?? (isForm ? 'form' : 'simple'));
  const isExploded = (member(node, 'explode') ?? style === 'form') === true;
  // A value without parts is written the same in every style of a query, and exploding changes no list in a header.
  const isPlain = isScalar && place !== 'path';
  const isSameExploded = isScalar || (style === 'simple' && !has('object')) || style === 'deepObject';
  if (place === 'path' && member(node, 'x-keeps-query') === true) return 'its query as that of the request';
  const words = [isPlain ? 'a plain value' : style, ...(isExploded && !isSameExploded ? ['exploded'] : [])];
  return [...words, ...(style === 'deepObject' && !isScalar ? [] : reserved)].join(', ');
}

/** The types that values of a schema can have; undefined where they can have any. */
export function writtenTypes(side: Side, node: Node): ReadonlySet<TypeName> | undefined {
  return typesOf(side, viewOf(side, node), 0);
}

const deepest = 8;

function typesOf(side: Side, view: View, depth: number): ReadonlySet<TypeName> | undefined {
  if (view.types !== undefined || depth > deepest) return view.types;
  for (const { options } of view.unions) {
    const all = options.map((option) => typesOf(side, viewOf(side, option), depth + 1));
    if (all.every((types) => types !== undefined)) return new Set(all.flatMap((types) => [...types]));
  }
  return undefined;
}
