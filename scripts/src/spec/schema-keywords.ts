/** Keywords of a schema that count texts, lists and members. */
export const countKeywords: ReadonlySet<string> = new Set([
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'minProperties',
  'maxProperties',
  'minContains',
  'maxContains',
]);

/** Keywords of a schema that hold a number. */
export const limitKeywords: ReadonlySet<string> = new Set([
  ...countKeywords,
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
]);
