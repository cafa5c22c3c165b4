import { isObject, type Json } from '../../src/spec/document.ts';

/** A schema, or what holds schemas, that ajv compiles: it refuses a choice of no values, which no value has. */
export function compilableSchema(value: Json): Json {
  if (Array.isArray(value)) return value.map(compilableSchema);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([name, inner]): [string, Json] =>
    name === 'enum' && Array.isArray(inner) && inner.length === 0 ? ['not', {}] : [name, compilableSchema(inner)],
  );
  return Object.fromEntries(entries);
}
