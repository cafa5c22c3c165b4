import { valueForms } from '../../src/contract/value-forms.ts';
import { isObject, type Json, type JsonObject, member } from '../../src/spec/document.ts';
import { effectiveSchema, propertiesOf, requiredOf } from '../../src/spec/effective-schema.ts';
import { resolve } from '../../src/spec/resolve.ts';

/**
 * The media type of a form as far as Prism reads its fields: texts, and lists of them by repeated names where it is told so,
 * which is the default that it does not know, and of which it keeps the last. Of what else a form holds it reads nothing, so
 * that this may be anything; decoders of other people hold it in the tests of the writers.
 */
export function readableForm(root: JsonObject, media: JsonObject): JsonObject {
  const { schema } = media;
  const { anyOf, oneOf } = resolve(root, schema) ?? {};
  if (anyOf !== undefined || oneOf !== undefined) return { schema: {} };
  const whole = effectiveSchema(root, schema);
  const properties: JsonObject = {};
  const encoding: JsonObject = {};
  const read = new Set<string>();
  for (const [name, property] of Object.entries(propertiesOf(whole))) {
    const said = member(media['encoding'], name);
    const hasStyle = ['style', 'explode', 'contentType'].some((keyword) => member(said, keyword) !== undefined);
    const [form, ...others] = valueForms(root, property);
    const isList = form === 'list' && others.length === 0 && !hasStyle && isOfTexts(root, property);
    if (isList) encoding[name] = { style: 'form', explode: true };
    if (isList || (form === 'text' && others.length === 0)) read.add(name);
    // It takes a list that may be null for a text; null is never written.
    const readable: Json = isList ? { ...effectiveSchema(root, property), type: 'array' } : property;
    properties[name] = read.has(name) ? readable : {};
  }
  return {
    schema: { type: 'object', properties, required: requiredOf(whole).filter((name) => read.has(name)) },
    encoding,
  };
}

function isOfTexts(root: JsonObject, schema: Json): boolean {
  const { items, minItems } = effectiveSchema(root, schema);
  const forms = valueForms(root, items);
  return isObject(items) && forms.size === 1 && forms.has('text') && !(Number(minItems) > 1);
}

/**
 * A parameter in the style `deepObject` as far as Prism reads it: of one that is not sent it makes an object without members,
 * or an empty list, and of a member with alternatives it reads nothing, so that nothing within may be required.
 */
export function readableDeepObject(root: JsonObject, parameter: JsonObject): JsonObject {
  return { ...parameter, schema: withoutNeeds(root, parameter['schema'], 0) };
}

/**
 * A parameter that is an object as far as Prism reads it: of each member it has a text, where the standards say nothing of how
 * lists and objects within are written.
 */
export function readableObject(root: JsonObject, parameter: JsonObject): JsonObject {
  const schema = effectiveSchema(root, parameter['schema']);
  const members = Object.entries(propertiesOf(schema));
  const isText = (one: Json) => [...valueForms(root, one)].every((form) => form === 'text');
  if (members.every(([, one]) => isText(one))) return parameter;
  const properties = Object.fromEntries(members.map(([name, one]) => [name, isText(one) ? one : {}]));
  return { ...parameter, schema: { ...schema, properties } };
}

const deepest = 8;

function withoutNeeds(root: JsonObject, schema: Json | undefined, depth: number): Json {
  const { items, properties, type, ...others } = resolve(root, schema) ?? {};
  if (depth > deepest || ['allOf', 'anyOf', 'oneOf'].some((name) => others[name] !== undefined)) return {};
  if (type === 'array') return { type, items: withoutNeeds(root, items, depth + 1) };
  if (type !== 'object') return schema ?? {};
  const members = Object.entries(isObject(properties) ? properties : {});
  return {
    type,
    properties: Object.fromEntries(members.map(([name, one]) => [name, withoutNeeds(root, one, depth + 1)])),
  };
}
