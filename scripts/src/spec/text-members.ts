/** Members of the standard's objects that hold text. */
export const textMembers: ReadonlySet<string> = new Set([
  'description',
  'summary',
  'operationId',
  'operationRef',
  'externalValue',
  'contentType',
  'style',
]);

/** Members of the standard's objects that are true or false. */
export const flagMembers: ReadonlySet<string> = new Set([
  'required',
  'deprecated',
  'allowEmptyValue',
  'allowReserved',
  'explode',
]);

/** Keywords of a schema that hold text for people. */
export const textKeywords: ReadonlySet<string> = new Set(['title', 'description', '$comment']);
