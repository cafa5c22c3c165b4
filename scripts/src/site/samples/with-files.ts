import { effectiveSchema } from '../../spec/effective-schema.ts';
import { isObject, type Json, member } from '../../spec/document.ts';

/** A value with a file in place of everything that its schema says is one. */
export function withFiles(root: Parameters<typeof effectiveSchema>[0], schema: Json | undefined, value: Json): unknown {
  const { format, items, properties } = effectiveSchema(root, schema);
  if (format === 'binary') return new Blob(['x']);
  if (Array.isArray(value)) return value.map((one) => withFiles(root, items, one));
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([name, one]) => [name, withFiles(root, member(properties, name), one)]);
  return Object.fromEntries(entries) as object;
}
