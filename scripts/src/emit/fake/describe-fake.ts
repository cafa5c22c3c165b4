import type { NameLock } from '../../names/names.ts';
import { isObject, type Json, type JsonObject, member } from '../../spec/document.ts';
import { isJson } from '../operations/describe.ts';
import { resolve } from '../operations/resolve.ts';
import { describeEffect, type Effect } from './describe-effect.ts';
import { type Draft, draftOperations, schemaAt } from './draft.ts';
import { effectiveSchema, isNullable, propertiesOf, requiredOf, typeOf } from './effective-schema.ts';
import { findCollections, type FoundCollection, valueAt } from './find-collections.ts';
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
export function describeFake(root: JsonObject, names: NameLock, file: string): FakeData {
  const drafts = draftOperations(root, names, file);
  const collections = findCollections(root, drafts);
  const errors: Json[] = [];
  const effects = drafts.map((draft) => describeEffect(root, draft, collections));
  const operations = drafts.map((draft, index) => describeOperationData(root, draft, effects[index] ?? {}, errors));
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

/** The members of a row in every form that an answer shows it in. */
function formsOf(root: JsonObject, { place }: FoundCollection, drafts: readonly Draft[]): JsonObject[] {
  return drafts
    .filter((draft) => draft.place === place || draft.place === `${place}/{}`)
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
  // Beside the name by which a path asks for a row: walks tell rows by it.
  if (typeof sample === 'number' && name === 'id' && !('maximum' in schema)) return 'count';
  const isFree = ['format', 'pattern', 'const', 'maxLength'].every((keyword) => !(keyword in schema));
  if (typeof sample === 'string' && isFree && /name|title|label|description|text|subject/i.test(name)) return 'text';
  return undefined;
}

function describeOperationData(root: JsonObject, draft: Draft, effect: Effect, errors: Json[]): JsonObject {
  const { items, method, name, operation, path, success } = draft;
  const paging = operation.pagination.flatMap((one) => one.parameters);
  const parameters = parametersOf(root, draft, paging);
  const key = keyOf(draft);
  const requires = requiredMembers(root, draft);
  const failures = failuresOf(root, operation.found.node, errors);
  const sample = sampleOfSuccess(root, draft);
  return {
    operation: name,
    method,
    path,
    status: success.status,
    ...(success.mediaType !== undefined && { mediaType: success.mediaType }),
    ...effect,
    ...(items !== undefined && { items }),
    ...(effect['projected'] === true && items !== undefined && { item: sampleOfItem(root, draft) }),
    ...(operation.pagination.length > 0 && { strategies: operation.pagination.map(({ strategy }) => strategy) }),
    ...(key !== undefined && { key }),
    ...(parameters.length > 0 && { parameters }),
    ...(requires.length > 0 && { requires }),
    ...(Object.keys(failures).length > 0 && { errors: failures }),
    ...(sample !== undefined && { sample }),
  };
}

/** Header that takes the key of a request: a description may have one without calling the operation harmless by it. */
function keyOf({ operation: { idempotencyKey, parameters } }: Draft): string | undefined {
  return idempotencyKey ?? parameters.find((one) => one.in === 'header' && /^idempotency-key$/i.test(one.name))?.name;
}

function sampleOfSuccess(root: JsonObject, { items, operation, success }: Draft): Json | undefined {
  const { example, mediaType, schema } = success;
  if (mediaType !== undefined) return typeof example === 'string' ? example : 'Made-up content.\n';
  if (schema === undefined) return undefined;
  const isPaged = operation.pagination.length > 0;
  const body = sampleOf(root, schema, { example, requiredOnly: isPaged });
  return isPaged && items !== undefined ? withoutRows(body, items) : body;
}

function sampleOfItem(root: JsonObject, { items = '', success }: Draft): Json {
  const schema = effectiveSchema(root, schemaAt(root, success.schema, items))['items'];
  const rows = valueAt(success.example, items);
  return sampleOf(root, schema, { example: Array.isArray(rows) ? rows[0] : undefined });
}

/** The body of a page without its rows, which the engine puts in. */
function withoutRows(body: Json, items: string): Json {
  const [name = '', ...rest] = items.split('.');
  if (items === '') return [];
  const inner = member(body, name);
  return { ...(body as JsonObject), [name]: rest.length === 0 ? [] : withoutRows(inner ?? {}, rest.join('.')) };
}

function parametersOf(root: JsonObject, { operation }: Draft, paging: readonly string[]): JsonObject[] {
  return operation.parameters
    .filter((one) => !(one.in === 'query' && paging.includes(one.name)))
    .map((one) => {
      const schema = effectiveSchema(root, one.schema);
      const type = typeOf(schema);
      const values = Array.isArray(schema['enum']) && schema['x-open-enum'] !== true ? schema['enum'] : undefined;
      const { format, pattern } = schema;
      return {
        name: one.name,
        in: one.in,
        ...(one.required && one.in !== 'path' && { required: true }),
        ...(type !== undefined && type !== 'string' && { type }),
        ...(typeof format === 'string' && type === 'string' && { format }),
        ...(typeof pattern === 'string' && { pattern }),
        ...(values && { values }),
      };
    })
    .filter((one) => Object.keys(one).length > 2);
}

/** Paths of the members that a JSON body must have, down through objects that it must have. */
function requiredMembers(root: JsonObject, { operation: { body } }: Draft): string[] {
  if (!body || body.contentType !== undefined || !body.required) return [];
  const walk = (schema: Json | undefined, at: string, depth: number): string[] => {
    const one = effectiveSchema(root, schema);
    const isOneOfSome = ['oneOf', 'anyOf'].some((keyword) => member(resolve(root, schema), keyword) !== undefined);
    if (typeOf(one) !== 'object' || isOneOfSome || depth > 4) return [];
    const properties = propertiesOf(one);
    return requiredOf(one).flatMap((name) => {
      const place = at === '' ? name : `${at}.${name}`;
      return [place, ...walk(schemaAt(root, one, name) ?? properties[name], place, depth + 1)];
    });
  };
  return walk(body.schema, '', 0).filter((place) => !/[^\w.-]/.test(place));
}

/** Documented failures, by status; bodies that are alike are kept once. */
function failuresOf(root: JsonObject, node: JsonObject, errors: Json[]): JsonObject {
  const failures: JsonObject = {};
  for (const [status, value] of Object.entries(member(node, 'responses') ?? {})) {
    if (!/^[45]\d\d$/.test(status)) continue;
    const content = member(resolve(root, value), 'content');
    const type = Object.keys(content ?? {}).find(isJson);
    const schema = type === undefined ? undefined : member(member(content, type), 'schema');
    if (schema === undefined) failures[status] = null;
    else {
      const body = sampleOf(root, schema, {
        example: member(member(content, type ?? ''), 'example'),
        requiredOnly: true,
      });
      const text = JSON.stringify(body);
      const known = errors.findIndex((one) => JSON.stringify(one) === text);
      failures[status] = known < 0 ? errors.push(body) - 1 : known;
    }
  }
  return failures;
}
