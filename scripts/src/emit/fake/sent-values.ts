import type { Json, JsonObject } from '../../spec/document.ts';
import { effectiveSchema } from '../../spec/effective-schema.ts';
import { sampleOf } from './sample.ts';

/** Values that a member of a request may have: every one of a list, else a full one and the smallest. */
export function sentValues(root: JsonObject, schema: Json | undefined): Json[] {
  const { const: fixed, enum: listed, type } = effectiveSchema(root, schema);
  const known = fixed === undefined ? listed : [fixed];
  if (Array.isArray(known) && known.length > 0) return known.filter((one) => one !== null);
  const direction = 'request';
  const value = sampleOf(root, schema, { direction });
  // Only of what has parts or forms there is more than one.
  const isPlain = typeof value !== 'object' && type !== undefined;
  const others = isPlain
    ? []
    : [
        sampleOf(root, schema, { direction, requiredOnly: 'deep' }),
        sampleOf(root, schema, { direction, alternative: 1 }),
      ];
  return [value, ...others].filter((one) => one !== null);
}
