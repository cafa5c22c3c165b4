import { isObject, type Json, type JsonObject, listOf } from './document.ts';
import { localPointer, valueAtPointer } from './pointer.ts';

/** Whether every value of a schema is a text, or null beside texts, however the schema says so. */
export function isOfTexts(root: JsonObject, schema: Json | undefined): boolean {
  return textsIn(root, schema, []) === 'texts';
}

/** What the values of a schema are: all of them texts, null alone, or anything else. */
type Values = 'texts' | 'null' | 'any';

function textsIn(root: JsonObject, schema: Json | undefined, above: readonly JsonObject[]): Values {
  // What refers to itself says nothing more.
  if (!isObject(schema) || above.includes(schema)) return 'any';
  const inner = (one: Json | undefined) => textsIn(root, one, [...above, schema]);
  const { $ref, allOf, anyOf, oneOf } = schema;
  const target = typeof $ref === 'string' ? [valueAtPointer(root, localPointer($ref) ?? '')] : [];
  const parts = [...target, ...listOf(allOf)].map(inner);
  const choices = [anyOf, oneOf].filter(Array.isArray).map((list) => either(list.map(inner)));
  const said = [ownTexts(schema), ...parts, ...choices];
  return said.find((values) => values === 'texts') ?? said.find((values) => values === 'null') ?? 'any';
}

function ownTexts({ const: constant, contentEncoding, contentMediaType, enum: values, type }: JsonObject): Values {
  const listed = Array.isArray(values) ? values : constant === undefined ? undefined : [constant];
  const all = type === undefined ? listed?.map(typeOfValue) : [type].flat();
  // What has an encoding or a media type is the text, or the bytes, of something.
  if (!all) return contentEncoding === undefined && contentMediaType === undefined ? 'any' : 'texts';
  return either(all.map((one) => (one === 'string' ? 'texts' : one === 'null' ? 'null' : 'any')));
}

function typeOfValue(value: Json): string {
  return value === null ? 'null' : typeof value;
}

/** The values that one of several schemas has. */
function either(all: readonly Values[]): Values {
  if (all.length === 0 || all.includes('any')) return 'any';
  return all.includes('texts') ? 'texts' : 'null';
}
