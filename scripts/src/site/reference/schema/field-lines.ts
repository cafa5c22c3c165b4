import { plainSchema } from '../../../emit/plain/plain-schema.ts';
import { isObject, type Json, type JsonObject, listOf } from '../../../spec/document.ts';
import { schemaKey } from '../../../spec/resolve.ts';
import { inMarkdown } from '../../render/in-markdown.ts';
import { constraintsOf } from './constraints.ts';
import { typeText, type TypesOfPage } from './type-text.ts';

/** A field, or a parameter. */
export interface FieldText {
  readonly name: string;
  readonly schema: Json | undefined;
  readonly required: boolean;
  readonly description?: string;
  readonly isDeprecated?: boolean;
  /** What is said of it beside the rest, such as its place. */
  readonly notes?: readonly string[];
}

/** Levels of objects without a name that are written out. */
const deepest = 6;

/** A field as an entry of a list in Markdown, with the fields of objects without a name beneath it. */
export function fieldLines(types: TypesOfPage, field: FieldText, depth = 0): string[] {
  const { isDeprecated, name, notes = [], required, schema } = field;
  const own = isObject(schema) ? schema : {};
  const description = field.description ?? own['description'];
  const facts = [
    typeText(types, schema),
    required ? '**required**' : '',
    isDeprecated || own['deprecated'] === true ? 'deprecated' : '',
    own['readOnly'] === true ? 'only in responses' : '',
    own['writeOnly'] === true ? 'only in requests' : '',
    ...notes,
    ...constraintsOf(types.root, schema),
  ].filter((one) => one !== '');
  const said = typeof description === 'string' && description.trim() !== '' ? ` ${inMarkdown(description)}` : '';
  const indent = '  '.repeat(depth);
  return [`${indent}- \`${name}\`: ${facts.join('; ')}.${said}`, ...innerLines(types, schema, depth + 1)];
}

/** The fields of an object that has no name of its own, however it is put together; of a choice those of each alternative. */
export function innerLines(types: TypesOfPage, schema: Json | undefined, depth = 0): string[] {
  if (!isObject(schema) || depth > deepest) return [];
  const plain = plainSchema(types.root, schema);
  // A type with a name has a section of its own.
  if (schemaKey(plain) !== undefined) return [];
  if (plain['items'] !== undefined) return innerLines(types, plain['items'], depth);
  const { additionalProperties, properties } = plain;
  const alternatives = ['oneOf', 'anyOf'].flatMap((name) => plain[name] ?? []);
  const withFields = alternatives.filter((one) => innerLines(types, one, depth).length > 0);
  if (withFields.length > 1) {
    const indent = '  '.repeat(depth);
    return withFields.flatMap((one, index) => [
      `${indent}- ${index === 0 ? 'either' : 'or'}${titleOf(one)}:`,
      ...innerLines(types, one, depth + 1),
    ]);
  }
  const parts = [...alternatives, ...[plain['allOf'] ?? []].flat()].flatMap((one) => innerLines(types, one, depth));
  const required = listOf(plain['required']);
  const own = Object.entries(isObject(properties) ? properties : {}).flatMap(([name, one]) =>
    fieldLines(types, { name, schema: one, required: required.includes(name) }, depth),
  );
  const others = isObject(properties) ? [] : innerLines(types, additionalProperties, depth);
  return [...own, ...parts, ...others];
}

function titleOf(schema: Json): string {
  const title = (schema as JsonObject)['title'];
  return typeof title === 'string' ? ` (${inMarkdown(title)})` : '';
}
