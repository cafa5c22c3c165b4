import { isObject, type Json, type JsonObject, member, setMember } from '../spec/document.ts';
import { localPointer, valueAtPointer } from '../spec/pointer.ts';
import { resolve } from '../spec/resolve.ts';
import { isJson, isText } from './media-type.ts';

const keywords = ['allOf', 'anyOf', 'oneOf', 'prefixItems'] as const;

/**
 * The schema of a multipart body with `format: binary` for every file in it, however the description says so, and written
 * out where a component holds one: its type is that of text elsewhere.
 */
export function withFiles(root: JsonObject, schema: Json | undefined, encoding: JsonObject): Json | undefined {
  const found = marked(root, schema, []);
  const files = Object.keys(encoding).filter((name) => isFileType(member(encoding[name], 'contentType')));
  const target = files.length > 0 ? resolve(root, found) : found;
  if (!isObject(target) || !isObject(target['properties']) || files.length === 0) return found;
  const properties: JsonObject = {};
  for (const [name, property] of Object.entries(target['properties']))
    setMember(properties, name, files.includes(name) ? withFileItems(property) : property);
  return { ...target, properties };
}

/** Whether parts of these media types can only be given as files. */
function isFileType(types: Json | undefined): boolean {
  return typeof types === 'string' && types.split(',').every((one) => !isText(one) && !isJson(one));
}

/** A text, or a list of them, whose media type is that of a file. */
function withFileItems(schema: Json): Json {
  if (!isObject(schema)) return { type: 'string', format: 'binary' };
  if (schema['type'] === 'array' || schema['items'] !== undefined)
    return { ...schema, items: withFileItems(schema['items'] ?? true) };
  return schema['type'] === 'string' || schema['type'] === undefined
    ? { ...schema, type: 'string', format: 'binary' }
    : schema;
}

function marked(root: JsonObject, schema: Json | undefined, trail: readonly string[]): Json | undefined {
  if (!isObject(schema)) return schema;
  const { $ref, contentEncoding, contentMediaType, format, items, properties, type } = schema;
  if (typeof $ref === 'string') {
    if (trail.includes($ref)) return schema;
    const target = valueAtPointer(root, localPointer($ref) ?? '');
    const copy = marked(root, target, [...trail, $ref]);
    return copy === target || !isObject(copy)
      ? schema
      : { ...copy, ...Object.fromEntries(Object.entries(schema).filter(([name]) => name !== '$ref')) };
  }
  const isText31 = typeof contentMediaType === 'string' && (isText(contentMediaType) || isJson(contentMediaType));
  const isMarked = typeof contentMediaType === 'string' && contentEncoding === undefined && !isText31;
  if (format !== 'binary' && isMarked && (type === undefined || type === 'string'))
    return { ...schema, type: 'string', format: 'binary' };
  const changed: JsonObject = {};
  const keep = (name: string, old: Json, now: Json | undefined) => {
    if (now !== old && now !== undefined) changed[name] = now;
  };
  if (items !== undefined) keep('items', items, marked(root, items, trail));
  for (const keyword of keywords) {
    const list = schema[keyword];
    if (!Array.isArray(list)) continue;
    const parts = list.map((part) => marked(root, part, trail) ?? part);
    if (parts.some((part, index) => part !== list[index])) changed[keyword] = parts;
  }
  if (isObject(properties)) {
    const copy: JsonObject = {};
    for (const [name, one] of Object.entries(properties)) setMember(copy, name, marked(root, one, trail) ?? one);
    if (Object.entries(copy).some(([name, one]) => one !== properties[name])) changed['properties'] = copy;
  }
  // A component of a file is written out: the types of components have text there.
  const isWrittenOut = trail.length > 0 && format === 'binary';
  return Object.keys(changed).length > 0 || isWrittenOut ? { ...schema, ...changed } : schema;
}
