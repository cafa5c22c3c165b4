import type { BodyContract, FieldContract } from '../../contract/contract.ts';
import { isJson } from '../../contract/media-type.ts';
import { valueForms } from '../../contract/value-forms.ts';
import { isObject, type Json, type JsonObject, listOf, setMember } from '../../spec/document.ts';
import { effectiveSchema, propertiesOf, typeOf } from '../../spec/effective-schema.ts';
import { resolve } from '../../spec/resolve.ts';

/** Values within values that are read by their types, and how often one schema may stand among those around a value. */
const deepest = 8;
const mostTurns = 2;
/** Choices within choices. */
const deepestChoice = 4;
const separators: Readonly<Record<string, string>> = { form: ',', spaceDelimited: ' ', pipeDelimited: '|' };

/** How the fields of a form are read, those that are texts left out; undefined for a body that can be no form. */
export function formFields(root: JsonObject, body: BodyContract | undefined): JsonObject | undefined {
  // A form that is no object is given as a text, and stays one.
  const isOfFields = (schema: Json | undefined) => schema === undefined || valueForms(root, schema).has('object');
  const forms = (body?.choices ?? []).filter(
    ({ format, schema }) => format === 'multipart' || (format === 'form' && isOfFields(schema)),
  );
  if (forms.length === 0) return undefined;
  const fields: JsonObject = {};
  for (const { form, others } of forms) {
    const rest = others && shapeOf(root, others.schema);
    const isRestRead = rest !== undefined && Object.keys(rest).length > 0;
    for (const field of form) {
      const { name, schema } = field;
      const shape = { ...shapeOf(root, schema), ...writtenAs(field) };
      if (Object.hasOwn(fields, name)) continue;
      // A text is told from the fields that have no name.
      if (isRestRead) setMember(fields, name, shape);
      else put(fields, name, shape);
    }
    if (others && isRestRead) setMember(fields, '', { ...rest, ...writtenAs(others) });
  }
  return fields;
}

/** What the description says of the writing of a field that its value alone does not show. */
function writtenAs({ writing }: FieldContract): JsonObject {
  if (!writing) return {};
  const { explode, forms, mediaType, style } = writing;
  if (mediaType !== undefined) return isJson(mediaType) ? { type: 'json' } : {};
  if (style === 'deepObject' || (!forms.has('object') && !forms.has('list'))) return {};
  if (explode) return forms.has('object') && style === 'form' ? { spread: true } : {};
  const separator = separators[style];
  return separator === undefined ? {} : { separator };
}

/** How a value of a schema is read; empty for a text. */
export function shapeOf(root: JsonObject, schema: Json | undefined, around: readonly JsonObject[] = []): JsonObject {
  const target = resolve(root, schema);
  const turns = around.filter((one) => one === target).length;
  if (!target || around.length > deepest || turns >= mostTurns) return {};
  const within = [...around, target];
  const forms = valueForms(root, schema);
  const parts = alternativesOf(root, schema, 0);
  const shape: JsonObject = {};
  if (forms.size === 1 && forms.has('list')) shape['type'] = 'array';
  else if (forms.size === 1 && forms.has('object')) shape['type'] = 'object';
  else {
    // Lists and objects are told by how they are written.
    const type = typeOfText(parts.filter((part) => !['object', 'array'].includes(typeOf(part) ?? '')));
    if (type !== undefined) shape['type'] = type;
  }
  if (forms.has('list')) {
    const items = parts.find((part) => part['items'] !== undefined)?.['items'];
    const inner = shapeOf(root, items, within);
    if (items !== undefined && Object.keys(inner).length > 0) shape['items'] = inner;
  }
  if (forms.has('object')) {
    const members: JsonObject = {};
    for (const part of parts)
      for (const [name, property] of Object.entries(propertiesOf(part)))
        if (!Object.hasOwn(members, name)) put(members, name, shapeOf(root, property, within));
    if (Object.keys(members).length > 0) shape['members'] = members;
  }
  return shape;
}

/** The type of what is no text in JSON: a number or a boolean, unless any text is right, too. */
function typeOfText(parts: readonly JsonObject[]): string | undefined {
  const open = parts.filter(
    (part) => !(typeOf(part) === 'string' && Array.isArray(part['enum'])) && typeOf(part) !== 'null',
  );
  const types = new Set(open.map((part) => typeOf(part)));
  if (types.has('integer') && types.has('number')) types.delete('integer');
  const [type, ...others] = types;
  return others.length === 0 && ['integer', 'number', 'boolean'].includes(type ?? '') ? type : undefined;
}

/** The schemas of which a value has one, each put together. */
function alternativesOf(root: JsonObject, schema: Json | undefined, depth: number): JsonObject[] {
  const { anyOf, oneOf } = resolve(root, schema) ?? {};
  const lists = [anyOf, oneOf].flatMap((list) => listOf(list));
  if (lists.length === 0 || depth > deepestChoice) return [effectiveSchema(root, schema)];
  const own = effectiveSchema(root, { ...resolve(root, schema), anyOf: [], oneOf: [] });
  return lists.flatMap((part) => alternativesOf(root, part, depth + 1)).map((part) => withProperties(own, part));
}

function withProperties(own: JsonObject, part: JsonObject): JsonObject {
  return { ...own, ...part, properties: { ...propertiesOf(own), ...propertiesOf(part) } };
}

/** Keeps what is no plain text. */
function put(fields: JsonObject, name: string, shape: JsonObject): void {
  if (isObject(shape) && Object.keys(shape).length > 0) setMember(fields, name, shape);
}
