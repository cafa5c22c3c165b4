import { type Json, type JsonObject } from '../../spec/document.ts';
import { effectiveSchema, identityOf, propertiesOf, typeOf } from './effective-schema.ts';
import { type Draft, schemaAt } from './draft.ts';
import { collectionPlace, type FoundCollection } from './find-collections.ts';

/** What an operation does with which rows, as JSON. */
export type Effect = JsonObject;

/** Tells what an operation does from its method, its place and the rows that it sends and gives. */
export function describeEffect(root: JsonObject, draft: Draft, collections: readonly FoundCollection[]): Effect {
  const { method, place, resource } = draft;
  const at = (where: string | undefined) => collections.find((one) => one.place === where);
  const parents = parentsOf(root, draft, collections);
  const common = parents.some((parent) => parent !== null) ? { parents } : {};
  const [own, parent] = [at(place), at(collectionPlace(place))];
  if (draft.items !== undefined && own) {
    const schema = effectiveSchema(root, schemaAt(root, draft.success.schema, draft.items))['items'];
    return { does: 'list', collection: own.name, ...common, ...projection(root, schema, own) };
  }
  const row = (does: string, collection: FoundCollection): Effect => ({
    does,
    collection: collection.sameAs ?? collection.name,
    ...(collection.sameAs !== undefined && { anywhere: true }),
    ...common,
    ...(resource && { resource: resource.at, ...projection(root, resource.schema, sourceOf(collection, collections)) }),
    ...(['create', 'update'].includes(does) && { wrapper: wrapperOf(root, draft, collection) }),
  });
  if (parent?.id !== undefined) {
    if (method === 'GET') return row('get', parent);
    if (method === 'DELETE') return row('delete', parent);
    if (['PATCH', 'PUT', 'POST'].includes(method)) return row('update', parent);
  }
  if (own?.alone) {
    if (method === 'GET') return row('get', own);
    if (['PATCH', 'PUT', 'POST'].includes(method) && isAbout(root, draft, own)) return row('update', own);
  }
  if (own?.id !== undefined && method === 'POST' && draft.items === undefined && isAbout(root, draft, own))
    return row('create', own);
  // An action upon a row that answers with the row: it may carry new values of it.
  const upon = method === 'GET' ? undefined : at(collectionPlace(place.replace(/(:[\w-]+|\/[\w-]+)$/, '')));
  if (upon?.id !== undefined && resource && identityOf(root, resource.schema) === identityOf(root, upon.schema))
    return row('update', upon);
  return { does: 'answer', ...common };
}

/** For each parameter of the path the collection whose rows it identifies, or null. */
function parentsOf(
  root: JsonObject,
  { operation, place, parameters }: Draft,
  collections: readonly FoundCollection[],
): (string | null)[] {
  const parts = place.split('{}');
  return parameters.map((name, index) => {
    const before = parts.slice(0, index + 1).join('{}');
    const found = before.endsWith('/') ? collections.find((one) => one.place === before.slice(0, -1)) : undefined;
    const parameter = operation.parameters.find((one) => one.in === 'path' && one.name === name);
    if (found?.id === undefined || isKind(root, parameter?.schema, found)) return null;
    return sourceOf(found, collections).name;
  });
}

/** Whether a parameter tells a kind of rows, out of a list of kinds, and not one row. */
function isKind(root: JsonObject, parameter: Json | undefined, { id = '', schema }: FoundCollection): boolean {
  const listed = effectiveSchema(root, parameter)['enum'];
  if (!Array.isArray(listed)) return false;
  const ids = effectiveSchema(root, propertiesOf(effectiveSchema(root, schema))[id])['enum'];
  return !Array.isArray(ids) || !ids.some((one) => listed.includes(one));
}

/** The collection that holds the rows of one. */
function sourceOf(one: FoundCollection, all: readonly FoundCollection[]): FoundCollection {
  return all.find(({ name }) => name === one.sameAs) ?? one;
}

function projection(root: JsonObject, schema: Json | undefined, { id, schema: own }: FoundCollection): JsonObject {
  if (identityOf(root, schema) === identityOf(root, own)) return {};
  const [shown, held] = [schema, own].map((one) => propertiesOf(effectiveSchema(root, one)));
  const format = (properties: JsonObject | undefined, name: string) =>
    effectiveSchema(root, properties?.[name])['format'];
  const keeps = Object.keys(shown ?? {}).filter((name) => {
    const wanted = format(shown, name);
    return name !== id && wanted !== undefined && held?.[name] !== undefined && wanted !== format(held, name);
  });
  return { projected: true, ...(keeps.length > 0 && { keeps }) };
}

/** Whether what an operation sends or gives is a row of a collection. */
function isAbout(root: JsonObject, draft: Draft, collection: FoundCollection): boolean {
  const { body } = draft.operation;
  const sent = body && effectiveSchema(root, body.schema);
  // Several rows at once.
  if (sent && typeOf(sent) === 'array') return overlap(root, sent['items'], collection) > 0;
  if (sent && typeOf(sent) !== 'object') return false;
  if (draft.resource && identityOf(root, draft.resource.schema) === identityOf(root, collection.schema)) return true;
  const shares = [draft.resource?.schema, body && schemaAt(root, body.schema, wrapperOf(root, draft, collection))];
  return shares.some((schema) => schema !== undefined && overlap(root, schema, collection) > 0);
}

/** Where the row's members stand in a request: the body itself, or the one object in it that has more of them. */
function wrapperOf(root: JsonObject, { operation: { body } }: Draft, collection: FoundCollection): string {
  if (!body) return '';
  const members = propertiesOf(effectiveSchema(root, collection.schema));
  const properties = propertiesOf(effectiveSchema(root, body.schema));
  let [best, most] = ['', overlap(root, body.schema, collection)];
  for (const [name, schema] of Object.entries(properties)) {
    if (Object.hasOwn(members, name) || typeOf(effectiveSchema(root, schema)) !== 'object') continue;
    const count = overlap(root, schema, collection);
    if (count > most) [best, most] = [name, count];
  }
  return best;
}

function overlap(root: JsonObject, schema: Json | undefined, collection: FoundCollection): number {
  const members = propertiesOf(effectiveSchema(root, collection.schema));
  return Object.keys(propertiesOf(effectiveSchema(root, schema))).filter((name) => Object.hasOwn(members, name)).length;
}
