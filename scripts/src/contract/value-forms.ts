import { isObject, type Json, type JsonObject, listOf } from '../spec/document.ts';
import { localPointer, valueAtPointer } from '../spec/pointer.ts';

/** What a value looks like where it is written as text: one text, a list or an object. */
export type ValueForm = 'text' | 'list' | 'object';

const all: readonly ValueForm[] = ['text', 'list', 'object'];

/** The forms that values of a schema can have; all of them where it does not say. */
export function valueForms(root: JsonObject, schema: Json | undefined): ReadonlySet<ValueForm> {
  return formsOf(root, schema, []);
}

/** Whether a list of a schema may hold lists or objects. */
export function holdsEntries(root: JsonObject, schema: Json | undefined): boolean {
  return partsOf(root, schema, []).some(({ items }) => {
    return items !== undefined && [...valueForms(root, items)].some((form) => form !== 'text');
  });
}

function formsOf(root: JsonObject, schema: Json | undefined, above: readonly JsonObject[]): ReadonlySet<ValueForm> {
  // What refers to itself says nothing more.
  if (!isObject(schema) || above.includes(schema)) return new Set(all);
  let forms = ownForms(schema);
  const keep = (others: ReadonlySet<ValueForm>) => (forms = new Set([...forms].filter((form) => others.has(form))));
  const within = [...above, schema];
  const { $ref, allOf, anyOf, oneOf } = schema;
  if (typeof $ref === 'string') keep(formsOf(root, valueAtPointer(root, localPointer($ref) ?? ''), within));
  if (Array.isArray(allOf)) for (const part of allOf) keep(formsOf(root, part, within));
  for (const list of [anyOf, oneOf])
    if (Array.isArray(list)) {
      const parts = list.filter((part) => !isObject(part) || part['type'] !== 'null');
      keep(new Set((parts.length > 0 ? parts : list).flatMap((part) => [...formsOf(root, part, within)])));
    }
  return forms;
}

function ownForms({ additionalProperties, const: constant, enum: values, items, properties, type }: JsonObject) {
  const listed = Array.isArray(values) ? values : constant === undefined ? undefined : [constant];
  if (listed)
    return new Set(
      without(null, listed).map((value) => (Array.isArray(value) ? 'list' : isObject(value) ? 'object' : 'text')),
    );
  const types = type === undefined ? [] : without('null', [type].flat()).map(formOfType);
  if (types.length > 0) return new Set(types);
  if (isObject(properties) || isObject(additionalProperties)) return new Set<ValueForm>(['object']);
  return new Set<ValueForm>(items === undefined ? all : ['list']);
}

/** Values, types or alternatives without null, which is never written; unless it is all that there is. */
function without(none: Json, values: readonly Json[]): readonly Json[] {
  const others = values.filter((one) => one !== none);
  return others.length > 0 ? others : values;
}

function formOfType(type: Json): ValueForm {
  return type === 'array' ? 'list' : type === 'object' ? 'object' : 'text';
}

/** A schema, and all that it is put together of. */
function partsOf(root: JsonObject, schema: Json | undefined, above: readonly JsonObject[]): JsonObject[] {
  if (!isObject(schema) || above.includes(schema)) return [];
  const { $ref, allOf, anyOf, oneOf } = schema;
  const target = typeof $ref === 'string' ? [valueAtPointer(root, localPointer($ref) ?? '') ?? true] : [];
  const parts = [...target, ...[allOf, anyOf, oneOf].flatMap((list) => listOf(list))];
  return [schema, ...parts.flatMap((part) => partsOf(root, part, [...above, schema]))];
}
