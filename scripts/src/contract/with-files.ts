import { isObject, type Json, type JsonObject, setMember } from '../spec/document.ts';
import { localPointer, valueAtPointer } from '../spec/pointer.ts';
import { isJson, isText } from './media-type.ts';
import { valueForms } from './value-forms.ts';

const keywords = ['allOf', 'anyOf', 'oneOf', 'prefixItems'] as const;

/**
 * The schema of a multipart body with `format: binary` for every file in it, however its schemas say so, and written out
 * where a component holds one: its type is that of text elsewhere.
 */
export function withFiles(root: JsonObject, schema: Json | undefined): Json | undefined {
  return marked(root, schema, []);
}

function marked(
  root: JsonObject,
  schema: Json | undefined,
  trail: readonly string[],
  isPart = false,
): Json | undefined {
  if (!isObject(schema)) return schema;
  if (isPart && isObjectAlone(root, schema)) return withoutFiles(schema);
  const { $ref, contentEncoding, contentMediaType, format, items, type } = schema;
  if (typeof $ref === 'string') {
    if (trail.includes($ref)) return schema;
    const target = valueAtPointer(root, localPointer($ref) ?? '');
    const copy = marked(root, target, [...trail, $ref], isPart);
    return copy === target || !isObject(copy)
      ? schema
      : { ...copy, ...Object.fromEntries(Object.entries(schema).filter(([name]) => name !== '$ref')) };
  }
  const isText31 = typeof contentMediaType === 'string' && (isText(contentMediaType) || isJson(contentMediaType));
  const isMarked = typeof contentMediaType === 'string' && contentEncoding === undefined && !isText31;
  if (format !== 'binary' && isMarked && isOfText(type)) return { ...schema, type: type ?? 'string', format: 'binary' };
  const changed: JsonObject = {};
  const keep = (name: string, old: Json, now: Json | undefined) => {
    if (now !== old && now !== undefined) changed[name] = now;
  };
  if (items !== undefined) keep('items', items, marked(root, items, trail, isPart));
  for (const keyword of keywords) {
    const list = schema[keyword];
    if (!Array.isArray(list)) continue;
    const parts = list.map((part) => marked(root, part, trail, isPart) ?? part);
    if (parts.some((part, index) => part !== list[index])) changed[keyword] = parts;
  }
  for (const keyword of ['properties', 'patternProperties'] as const) {
    const map = schema[keyword];
    if (!isObject(map)) continue;
    const copy: JsonObject = {};
    for (const [name, one] of Object.entries(map)) setMember(copy, name, marked(root, one, trail, true) ?? one);
    if (Object.entries(copy).some(([name, one]) => one !== map[name])) changed[keyword] = copy;
  }
  for (const keyword of ['additionalProperties', 'unevaluatedProperties'] as const) {
    const others = schema[keyword];
    if (others !== undefined) keep(keyword, others, marked(root, others, trail, true));
  }
  // A component of a file is written out: the types of components have text there.
  const isWrittenOut = trail.length > 0 && format === 'binary';
  return Object.keys(changed).length > 0 || isWrittenOut ? { ...schema, ...changed } : schema;
}

/** Whether values of a type are texts, or null. */
function isOfText(type: Json | undefined): boolean {
  return (
    type === undefined ||
    ([type].flat().includes('string') && [type].flat().every((one) => one === 'string' || one === 'null'))
  );
}

function isObjectAlone(root: JsonObject, schema: JsonObject): boolean {
  const forms = valueForms(root, schema);
  return forms.size === 1 && forms.has('object');
}

/** A part that is sent as JSON, in which what would be a file is a text. */
function withoutFiles(value: JsonObject): JsonObject {
  const result: JsonObject = {};
  let isChanged = false;
  for (const [name, one] of Object.entries(value)) {
    const isFile = name === 'format' && one === 'binary';
    const inner = (each: Json): Json => (isObject(each) ? withoutFiles(each) : each);
    const now = Array.isArray(one) ? one.map(inner) : inner(one);
    const isSame = Array.isArray(one) ? one.every((each, index) => each === (now as Json[])[index]) : now === one;
    isChanged ||= isFile || !isSame;
    if (!isFile) setMember(result, name, isSame ? one : now);
  }
  return isChanged ? result : value;
}
