import { conditionalSchemas } from '../spec/conditional-schemas.ts';
import { isObject, type Json, type JsonObject, listOf } from '../spec/document.ts';
import { localPointer, valueAtPointer } from '../spec/pointer.ts';

/**
 * What a schema says of the kind of its values: `object` by type, `fields` by its properties alone, `other` where a value
 * may be something else, `unsaid` where it leaves that to what stands beside it.
 */
type Form = 'object' | 'fields' | 'other' | 'unsaid';

/**
 * Names of the fields of a body that is an object, however it is put together; undefined for a body that can be anything
 * else, or names no field: it cannot stand beside the parameters.
 */
export function bodyFields(root: JsonObject, schema: Json | undefined): string[] | undefined {
  const names = new Set<string>();
  const state = { hasFields: false };
  const form = formOf(root, schema, (properties) => {
    state.hasFields = true;
    for (const name of Object.keys(properties)) names.add(name);
  });
  return state.hasFields && (form === 'object' || form === 'fields') ? [...names] : undefined;
}

function formOf(
  root: JsonObject,
  schema: Json | undefined,
  found: (properties: JsonObject) => void,
  above: readonly JsonObject[] = [],
): Form {
  if (schema === undefined || schema === true) return 'unsaid';
  if (!isObject(schema)) return 'other';
  // What refers to itself says nothing more.
  if (above.includes(schema)) return 'unsaid';
  const formsOf = (list: readonly Json[]) => list.map((one) => formOf(root, one, found, [...above, schema]));
  const { $ref, allOf, anyOf, oneOf, properties } = schema;
  if (isObject(properties)) found(properties);
  const target = typeof $ref === 'string' ? [valueAtPointer(root, localPointer($ref) ?? '') ?? true] : [];
  const choices = [anyOf, oneOf].filter(Array.isArray);
  // They name fields, and say nothing of what the value is where they do not hold.
  formsOf(conditionalSchemas(schema));
  return together([
    ownForm(schema),
    ...formsOf([...target, ...listOf(allOf)]),
    ...choices.map((list) => either(formsOf(list))),
  ]);
}

function ownForm({ const: constant, enum: values, properties, type }: JsonObject): Form {
  const listed = Array.isArray(values) ? values : constant === undefined ? undefined : [constant];
  if (listed) return listed.every(isObject) ? 'object' : 'other';
  if (type !== undefined) return [type].flat().every((one) => one === 'object') ? 'object' : 'other';
  return isObject(properties) ? 'fields' : 'unsaid';
}

/** The form of a value that all of the schemas take. */
function together(forms: readonly Form[]): Form {
  return (['object', 'other', 'fields'] as const).find((form) => forms.includes(form)) ?? 'unsaid';
}

/** The form of a value that one of the schemas takes. */
function either(forms: readonly Form[]): Form {
  if (forms.length === 0 || forms.includes('other')) return 'other';
  if (forms.every((form) => form === 'object')) return 'object';
  // Beside an object, what says nothing takes any other value too.
  return forms.includes('unsaid') ? (forms.includes('object') ? 'other' : 'unsaid') : 'fields';
}
