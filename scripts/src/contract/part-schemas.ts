import { isObject, type Json, type JsonObject, listOf, member, setMember } from '../spec/document.ts';
import { localPointer, valueAtPointer } from '../spec/pointer.ts';
import { resolve } from '../spec/resolve.ts';
import { isJson, isText } from './media-type.ts';
import { valueForms } from './value-forms.ts';

/** How a field is given whose media type nothing here writes: as a text or a file that the app has made. */
export type GivenAs = 'text' | 'file';

/** The schema of a form, and its fields that are given as something else than their schemas say. */
export interface PartSchemas {
  readonly schema: Json | undefined;
  readonly given: ReadonlyMap<string, GivenAs>;
}

/**
 * The schema of a form whose fields are as their media types in `encoding` say, wherever in it a field is described: of a
 * type of files they are files, and data of a type that is no JSON is a text.
 *
 * @param isUrlEncoded Whether a list is one field, and not a part for each of its entries.
 */
export function partSchemas(
  root: JsonObject,
  schema: Json | undefined,
  encoding: JsonObject,
  isUrlEncoded: boolean,
): PartSchemas {
  const given = new Map<string, GivenAs>();
  const kinds = new Map(Object.entries(encoding).map(([name, one]) => [name, kindOf(one)]));
  const change = (name: string, property: Json): Json => {
    const kind = kinds.get(name);
    const type = String(member(encoding[name], 'contentType'));
    const told = () => given.set(name, kind ?? 'text');
    if (kind === 'file' && !isUrlEncoded) return asFile(root, property, told);
    return kind === undefined ? property : asText(root, property, type, isUrlEncoded, told);
  };
  const isAsked = [...kinds.values()].some((kind) => kind !== undefined);
  return { schema: isAsked ? withFields(root, schema, change, []) : schema, given };
}

/** What the media types of a field make of it; a style takes the place of them. */
function kindOf(encoding: Json | undefined): GivenAs | undefined {
  const types = member(encoding, 'contentType');
  const hasStyle = ['style', 'explode', 'allowReserved'].some((keyword) => member(encoding, keyword) !== undefined);
  if (typeof types !== 'string' || hasStyle) return undefined;
  const all = types.split(',');
  if (all.every((one) => !isText(one) && !isJson(one))) return 'file';
  return all.every((one) => isText(one)) ? 'text' : undefined;
}

function asFile(root: JsonObject, property: Json, told: () => void): Json {
  const target = resolve(root, property);
  const forms = valueForms(root, property);
  if (target && forms.size === 1 && forms.has('list'))
    return { ...target, items: asFile(root, target['items'] ?? true, told) };
  const type = target?.['type'];
  if (target && (type === undefined || type === 'string') && forms.has('text'))
    return { ...target, type: 'string', format: 'binary' };
  if (forms.has('text')) return target === undefined ? { type: 'string', format: 'binary' } : property;
  told();
  return { ...textsOf(property), type: 'string', format: 'binary' };
}

function asText(root: JsonObject, property: Json, type: string, isUrlEncoded: boolean, told: () => void): Json {
  const forms = valueForms(root, property);
  if (forms.size === 1 && forms.has('text')) return property;
  const target = resolve(root, property);
  if (target && !isUrlEncoded && forms.size === 1 && forms.has('list'))
    return { ...target, items: asText(root, target['items'] ?? true, type, isUrlEncoded, told) };
  told();
  const { description = '' } = textsOf(property);
  return { type: 'string', description: `${String(description)}\n\nSerialized as a string of type ${type}.`.trim() };
}

function textsOf(schema: Json): JsonObject {
  const description = member(schema, 'description');
  return description === undefined ? {} : { description };
}

function withFields(
  root: JsonObject,
  schema: Json | undefined,
  change: (name: string, property: Json) => Json,
  above: readonly Json[],
): Json | undefined {
  // What refers to itself describes no further fields.
  if (!isObject(schema) || above.includes(schema)) return schema;
  const inner = (one: Json) => withFields(root, one, change, [...above, schema]) ?? one;
  const { $ref, ...own } = schema;
  const result: JsonObject = { ...own };
  if (typeof $ref === 'string') {
    const target = valueAtPointer(root, localPointer($ref) ?? '') ?? true;
    const changed = inner(target);
    if (changed === target) result['$ref'] = $ref;
    else if (Object.keys(own).length === 0) return changed;
    else result['allOf'] = [changed, ...listOf(own['allOf'])];
  }
  for (const keyword of ['allOf', 'anyOf', 'oneOf']) {
    const list = result[keyword];
    if (Array.isArray(list)) result[keyword] = list.map(inner);
  }
  if (isObject(schema['properties'])) {
    const properties: JsonObject = {};
    for (const [name, one] of Object.entries(schema['properties'])) setMember(properties, name, change(name, one));
    result['properties'] = properties;
  }
  return isSame(result, schema) ? schema : result;
}

/** Whether nothing of a schema was changed, in its lists and fields either. */
function isSame(one: JsonObject, other: JsonObject): boolean {
  return Object.keys(one).every((name) => hasSameParts(one[name], other[name]));
}

function hasSameParts(one: Json | undefined, other: Json | undefined): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other)) return one.every((each, index) => each === other[index]);
  return isObject(one) && isObject(other) && Object.entries(one).every(([name, each]) => each === other[name]);
}
