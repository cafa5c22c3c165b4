import type { JsonObject } from '../../spec/document.ts';
import { effectiveSchema, propertiesOf } from '../../spec/effective-schema.ts';
import { type Draft, schemaAt } from './draft.ts';

/** The members of the row or rows in an answer. */
export function shownMembers(root: JsonObject, { items, resource, success }: Draft): JsonObject {
  const schema =
    items === undefined ? resource?.schema : effectiveSchema(root, schemaAt(root, success.schema, items))['items'];
  return propertiesOf(effectiveSchema(root, schema));
}
