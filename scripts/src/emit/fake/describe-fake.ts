import type { Contract } from '../../contract/contract.ts';
import { isObject, type Json, type JsonObject } from '../../spec/document.ts';
import { describeEffect } from './describe-effect.ts';
import { describeOperationData } from './describe-operation-data.ts';
import { type Draft, draftOperations, schemaAt } from './draft.ts';
import { effectiveSchema, isNullable, propertiesOf, typeOf } from '../../spec/effective-schema.ts';
import { findCollections, type FoundCollection } from './find-collections.ts';
import { fits } from './fits.ts';
import { idForm } from './id-member.ts';
import { belowMembers, freshMembers } from './naming-members.ts';
import { sampleOf } from './sample.ts';

/** What a fake is described by, as JSON: the shape that core's `FakeDescription` has. */
export interface FakeData {
  readonly collections: readonly JsonObject[];
  readonly operations: readonly JsonObject[];
  readonly errors: readonly Json[];
}

/** Brings a description to the data that a fake answers from. */
export function describeFake(contract: Contract): FakeData {
  const { root } = contract;
  const drafts = draftOperations(contract);
  const collections = findCollections(root, drafts);
  const errors: Json[] = [];
  const effects = drafts.map((draft) => describeEffect(root, draft, collections));
  const operations = drafts.map((draft, index) => {
    const effect = effects[index] ?? {};
    const held = collections.find(({ name }) => name === effect['collection']);
    const own = new Set(Object.keys(propertiesOf(effectiveSchema(root, held?.schema))));
    return describeOperationData(root, draft, effect, { errors, own });
  });
  const rows = collections.filter(({ sameAs }) => sameAs === undefined);
  const described = rows.map((one) => {
    const shownBy = drafts.filter((_draft, index) => effects[index]?.['collection'] === one.name);
    return describeCollection(root, one, drafts, shownBy);
  });
  return { collections: described, operations, errors };
}

function describeCollection(
  root: JsonObject,
  collection: FoundCollection,
  drafts: readonly Draft[],
  shownBy: readonly Draft[],
): JsonObject {
  const { alone, depth, example, id, name, parameter, path, place, schema } = collection;
  const row = sampleOf(root, schema, { example }) as JsonObject;
  const properties = propertiesOf(effectiveSchema(root, schema));
  const item = drafts.find((draft) => draft.place === `${place}/{}`);
  const wanted = item?.operation.parameters.find((one) => one.in === 'path' && one.name === parameter);
  const schemas = [properties[id ?? ''], wanted?.schema].map((one) => effectiveSchema(root, one));
  const forms = formsOf(root, collection, drafts);
  const fresh = freshMembers(root, collection, row);
  const below = belowMembers(root, collection);
  const vary: JsonObject = {};
  for (const [one, property] of Object.entries(properties)) {
    const variation =
      one === id || Object.hasOwn(fresh, one) ? undefined : variationOf(effectiveSchema(root, property), one, row[one]);
    if (variation === undefined) continue;
    // A list may show but some of the states of a row.
    const closed = forms.map((form) => effectiveSchema(root, form[one])['enum']).filter(Array.isArray);
    const values = Array.isArray(variation)
      ? variation.filter((value) => closed.every((all) => all.includes(value)))
      : [];
    if (!Array.isArray(variation)) vary[one] = variation;
    else if (values[0] !== undefined) {
      vary[one] = values;
      if (!values.includes(row[one] ?? null)) row[one] = values[0];
    }
  }
  for (const [one, property] of Object.entries(properties)) {
    for (const [inner, values] of Object.entries(innerVariations(root, one, property, row[one], forms)))
      vary[`${one}.${inner}`] = values;
  }
  const nullable = Object.keys(properties).filter((one) => isNullable(effectiveSchema(root, properties[one])));
  // Null is no value of theirs in one of the forms that an answer shows a row in.
  const told = nullable.filter((one) =>
    shownBy.some((draft) => {
      const shown = shownMembers(root, draft)[one];
      return shown !== undefined && !isNullable(effectiveSchema(root, shown));
    }),
  );
  const free = Object.keys(properties).filter((one) => isOpen(effectiveSchema(root, properties[one])));
  const form = id === undefined ? undefined : (idForm(schemas, row[id]) as unknown as JsonObject);
  return {
    name,
    path,
    depth,
    ...(id !== undefined && form && { id, idForm: form }),
    ...(parameter !== undefined && { parameter }),
    ...(alone && { alone }),
    row,
    vary,
    nullable,
    ...(told.length > 0 && { told }),
    ...(Object.keys(fresh).length > 0 && { fresh }),
    ...(Object.keys(below).length > 0 && { below }),
    ...(free.length > 0 && { free }),
  };
}

/** Listed values of the members of an object in a row, where filters may ask for them; every form must take them all. */
function innerVariations(
  root: JsonObject,
  name: string,
  property: Json | undefined,
  sample: Json | undefined,
  forms: readonly JsonObject[],
): JsonObject {
  if (!isObject(sample)) return {};
  const found: JsonObject = {};
  for (const [inner, schema] of Object.entries(propertiesOf(effectiveSchema(root, property)))) {
    const variation = variationOf(effectiveSchema(root, schema), inner, sample[inner]);
    if (!Array.isArray(variation) || sample[inner] === undefined) continue;
    const schemas = [property, ...forms.map((form) => form[name])].filter((one) => one !== undefined);
    const isTaken = (value: Json) => schemas.every((one) => fits(root, one, { ...sample, [inner]: value }));
    if (variation.every(isTaken)) found[inner] = variation;
  }
  return found;
}

/** The members of a row in every form that it is read in; other answers leave out what they cannot show. */
function formsOf(root: JsonObject, { place }: FoundCollection, drafts: readonly Draft[]): JsonObject[] {
  return drafts
    .filter(({ method, place: at }) => method === 'GET' && (at === place || at === `${place}/{}`))
    .map((draft) => shownMembers(root, draft));
}

/** The members of the row or rows in an answer. */
function shownMembers(root: JsonObject, { items, resource, success }: Draft): JsonObject {
  const schema =
    items === undefined ? resource?.schema : effectiveSchema(root, schemaAt(root, success.schema, items))['items'];
  return propertiesOf(effectiveSchema(root, schema));
}

/** Whether any member may stand in an object of a schema. */
function isOpen(schema: JsonObject): boolean {
  return typeOf(schema) === 'object' && Object.keys(propertiesOf(schema)).length === 0;
}

/** How a member can differ without leaving its schema. */
function variationOf(schema: JsonObject, name: string, sample: Json | undefined): Json | undefined {
  const values = schema['enum'];
  if (Array.isArray(values)) {
    const texts = values.filter((value) => typeof value === 'string' || typeof value === 'boolean');
    return texts.length > 1 ? texts : undefined;
  }
  if (typeOf(schema) === 'boolean') return [true, false];
  if (typeof sample === 'string' && schema['format'] === 'date-time') return 'moment';
  if (typeof sample === 'number' && sample > 1e12) return 'moment';
  // Beside the name by which a path asks for a row: walks tell rows by it.
  if (typeof sample === 'number' && name === 'id' && !('maximum' in schema)) return 'count';
  const isFree = ['format', 'pattern', 'const', 'maxLength'].every((keyword) => !(keyword in schema));
  if (typeof sample === 'string' && isFree && /name|title|label|description|text|subject/i.test(name)) return 'text';
  return undefined;
}
