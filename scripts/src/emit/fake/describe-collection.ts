import { isObject, type Json, type JsonObject } from '../../spec/document.ts';
import { effectiveSchema, isNullable, propertiesOf, typeOf } from '../../spec/effective-schema.ts';
import { askedMembers } from './asked-members.ts';
import type { Draft } from './draft.ts';
import { collectionPlace, type FoundCollection, valueAt } from './find-collections.ts';
import { fits } from './fits.ts';
import { memberSchema } from './id-member.ts';
import { identityForm } from './identity-form.ts';
import { belowMembers, freshMembers } from './naming-members.ts';
import { rowVariations, tellingValues, tellsApart } from './row-variations.ts';
import { checkedSample, sampleOf } from './sample.ts';
import { shownMembers } from './shown-members.ts';

/** The data of a collection, and what is known of its rows. */
export interface DescribedCollection {
  readonly data: JsonObject;
  readonly row: JsonObject;
  readonly schema: Json;
  /** Whether the schema of a row takes the sample of one. */
  readonly isRight: boolean;
  /** Members by which rows are told apart. */
  readonly telling: readonly string[];
}

/** Brings rows of one kind to the data that a fake makes them from; `shownBy` are the operations that work on them. */
export function describeCollection(
  root: JsonObject,
  collection: FoundCollection,
  drafts: readonly Draft[],
  shownBy: readonly Draft[],
): DescribedCollection {
  const { alone, depth, example, id, name, parameter, path, schema } = collection;
  const { isRight, value } = checkedSample(root, schema, { example });
  const row = withIdentity(root, collection, value as JsonObject);
  const properties = propertiesOf(effectiveSchema(root, schema));
  const forms = formsOf(root, collection, drafts);
  const asked = askedMembers(root, collection, drafts, row);
  Object.assign(row, asked);
  const isAsked = (one: string) => one !== id && Object.hasOwn(asked, one);
  const fresh = Object.fromEntries(
    Object.entries(freshMembers(root, collection, row)).filter(([one]) => !isAsked(one)),
  );
  const below = belowMembers(root, collection);
  // The object that holds the id of the row is there, and no null.
  const holder = id === undefined || Object.hasOwn(properties, id) ? id : id.split('.')[0];
  const isOwn = (one: string) => one === id || Object.hasOwn(fresh, one) || isAsked(one);
  const varied = { schema, row, forms, isOwn };
  const vary = rowVariations(root, varied);
  const byThemselves = [...(holder === undefined ? [] : [holder]), ...Object.keys(fresh)];
  const isTold = alone || byThemselves.length > 0 || Object.values(vary).some(tellsApart);
  if (!isTold) Object.assign(vary, tellingValues(root, varied));
  const nullable = Object.keys(properties).filter(
    (one) => (one === id || one !== holder) && isNullable(effectiveSchema(root, properties[one])),
  );
  const blank = Object.fromEntries(nullable.filter((one) => one !== id).map((one) => [one, null]));
  const isBlankRight = fits(root, schema, { ...row, ...blank });
  // Null is no value of theirs in one of the forms that an answer shows a row in.
  const told = nullable.filter(
    (one) =>
      !isBlankRight ||
      shownBy.some((draft) => {
        const shown = shownMembers(root, draft)[one];
        return shown !== undefined && !isNullable(effectiveSchema(root, shown));
      }),
  );
  const free = Object.keys(properties).filter((one) => isOpen(effectiveSchema(root, properties[one])));
  const idSchemas = [memberSchema(root, schema, id ?? ''), ...parameterSchemas(collection, drafts)];
  const idForm = identityForm(root, id?.split('.').at(-1) ?? '', idSchemas, valueAt(row, id ?? ''));
  const data = {
    name,
    path,
    depth,
    ...(id !== undefined && { id, idForm: idForm as unknown as JsonObject }),
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
  const telling = [...byThemselves, ...Object.keys(vary).filter((one) => tellsApart(vary[one]))];
  return { data, row, schema, isRight, telling };
}

/** A row that has the member by which it is asked for, also where its schema does not require it. */
function withIdentity(root: JsonObject, { id, schema }: FoundCollection, row: JsonObject): JsonObject {
  if (id === undefined || !id.includes('.') || Object.hasOwn(row, id) || valueAt(row, id) !== undefined)
    return { ...row };
  const [outer = '', inner = ''] = id.split('.');
  const held = isObject(row[outer]) ? row[outer] : {};
  const whole = { ...row, [outer]: { ...held, [inner]: sampleOf(root, memberSchema(root, schema, id)) } };
  return fits(root, schema, whole) ? whole : { ...row };
}

/** The schemas of the parameters by which paths ask for a row. */
function parameterSchemas({ parameter, place }: FoundCollection, drafts: readonly Draft[]): Json[] {
  const index = place.split('{}').length - 1;
  const found = new Map<string, Json>();
  for (const { operation, parameters, place: at } of drafts) {
    if (!at.startsWith(`${place}/{}`)) continue;
    const isWhole = at === `${place}/{}` || ['/', ':'].includes(at.charAt(place.length + 3));
    const name = isWhole ? parameters[index] : undefined;
    // One of another name may mean a kind of rows.
    if (parameter !== undefined && name !== parameter) continue;
    const { schema } = operation.parameters.find((one) => one.in === 'path' && one.name === name) ?? {};
    if (schema !== undefined) found.set(JSON.stringify(schema), schema);
  }
  return [...found.values()];
}

/** The members of a row in every form that it is read in; other answers leave out what they cannot show. */
function formsOf(root: JsonObject, { place }: FoundCollection, drafts: readonly Draft[]): JsonObject[] {
  return drafts
    .filter(({ method, place: at }) => method === 'GET' && (at === place || collectionPlace(at) === place))
    .map((draft) => shownMembers(root, draft));
}

/** Whether any member may stand in an object of a schema. */
function isOpen(schema: JsonObject): boolean {
  return typeOf(schema) === 'object' && Object.keys(propertiesOf(schema)).length === 0;
}
