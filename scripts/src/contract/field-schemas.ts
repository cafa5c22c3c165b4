import { conditionalSchemas } from '../spec/conditional-schemas.ts';
import { isObject, type Json, type JsonObject, listOf } from '../spec/document.ts';
import { localPointer, valueAtPointer } from '../spec/pointer.ts';

/** What a schema says of the fields of its objects. */
export interface FieldSchemas {
  /** Schemas by name, of the fields that any alternative describes. */
  readonly named: ReadonlyMap<string, Json>;
  /** The schema of fields of other names, where one is described; false where none of its alternatives takes any. */
  readonly others: Json | undefined;
}

/** Reads the fields of an object through references, all that holds together, and every alternative. */
export function fieldSchemas(root: JsonObject, schema: Json | undefined): FieldSchemas {
  return fieldsOf(root, schema, []);
}

const none: FieldSchemas = { named: new Map(), others: undefined };

function fieldsOf(root: JsonObject, schema: Json | undefined, above: readonly JsonObject[]): FieldSchemas {
  // What refers to itself describes no further fields.
  if (!isObject(schema) || above.includes(schema)) return none;
  const inner = (one: Json | undefined) => fieldsOf(root, one, [...above, schema]);
  const { $ref, allOf, anyOf, oneOf, properties } = schema;
  const target = typeof $ref === 'string' ? [valueAtPointer(root, localPointer($ref) ?? '')] : [];
  const choices = [anyOf, oneOf, conditionalSchemas(schema)].map(listOf).filter((list) => list.length > 0);
  return joined('allOf', [
    ...target.map(inner),
    { named: new Map(Object.entries(isObject(properties) ? properties : {})), others: othersOf(schema) },
    ...listOf(allOf).map(inner),
    ...choices.map((list) => joined('anyOf', list.map(inner))),
  ]);
}

function othersOf({ additionalProperties, patternProperties, unevaluatedProperties }: JsonObject): Json | undefined {
  const patterns = isObject(patternProperties) ? Object.values(patternProperties) : [];
  const rest = additionalProperties ?? unevaluatedProperties;
  const described = [...patterns, ...(rest === undefined || (rest === false && patterns.length > 0) ? [] : [rest])];
  return together('anyOf', described);
}

function joined(keyword: 'allOf' | 'anyOf', parts: readonly FieldSchemas[]): FieldSchemas {
  const named = new Map<string, Json[]>();
  for (const part of parts)
    for (const [name, schema] of part.named) named.set(name, [...(named.get(name) ?? []), schema]);
  const others = parts.flatMap((part) => (part.others === undefined ? [] : [part.others]));
  const isClosed =
    keyword === 'allOf' ? others.includes(false) : others.length > 0 && others.every((one) => one === false);
  return {
    named: new Map([...named].map(([name, schemas]) => [name, together(keyword, schemas) ?? true])),
    others: isClosed
      ? false
      : together(
          keyword,
          others.filter((one) => one !== false),
        ),
  };
}

function together(keyword: 'allOf' | 'anyOf', schemas: readonly Json[]): Json | undefined {
  const distinct = [...new Map(schemas.map((schema) => [JSON.stringify(schema), schema])).values()];
  return distinct.length > 1 ? { [keyword]: distinct } : distinct[0];
}
