import type { JsonObject } from '../../spec/document.ts';
import { effectiveSchema, propertiesOf } from '../../spec/effective-schema.ts';
import type { Draft } from './draft.ts';
import type { FoundCollection } from './find-collections.ts';
import { fits } from './fits.ts';
import { sampleOf } from './sample.ts';

/**
 * Members of a row that every call of its list asks for, with the value of an example call: a list that has to be told whose
 * rows are wanted would be empty for each value that no row has.
 */
export function askedMembers(
  root: JsonObject,
  { place, schema }: FoundCollection,
  drafts: readonly Draft[],
  row: JsonObject,
): JsonObject {
  const properties = propertiesOf(effectiveSchema(root, schema));
  const asked: JsonObject = {};
  for (const { items, method, operation, place: at } of drafts) {
    if (items === undefined || method !== 'GET' || at !== place) continue;
    const paging = new Set(operation.pagination.flatMap((one) => one.parameters));
    for (const { in: where, required, schema: wanted, ...parameter } of operation.parameters) {
      const name = parameter.sentAs ?? parameter.name;
      if (where !== 'query' || !required || paging.has(name) || !Object.hasOwn(properties, name)) continue;
      const value = sampleOf(root, wanted, { direction: 'request' });
      if (typeof value === 'object' || !fits(root, schema, { ...row, ...asked, [name]: value })) continue;
      asked[name] = value;
    }
  }
  return asked;
}
