import { type Json, type JsonObject } from '../../spec/document.ts';
import { effectiveSchema, identityOf, propertiesOf, typeOf } from '../../spec/effective-schema.ts';
import { type Draft, schemaAt } from './draft.ts';
import { collectionPlace, type FoundCollection } from './find-collections.ts';
import { memberSchema } from './id-member.ts';
import { stateAfter } from './state-after.ts';

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
    return { does: 'list', collection: own.name, ...common, ...projection(root, schema, own, true) };
  }
  const row = (does: string, collection: FoundCollection, sets: JsonObject = {}): Effect => ({
    does,
    collection: collection.sameAs ?? collection.name,
    ...(collection.sameAs !== undefined && { anywhere: true }),
    ...common,
    ...(resource && {
      resource: resource.at,
      ...projection(root, resource.schema, sourceOf(collection, collections), method === 'GET'),
    }),
    ...(['create', 'update'].includes(does) && within(wrapperOf(root, draft, collection))),
    ...(Object.keys(sets).length > 0 && { sets }),
  });
  if (parent?.id !== undefined) {
    if (method === 'GET') return row('get', parent);
    if (method === 'DELETE') {
      // Who is archived or revoked is still there, in another state.
      const sets = stateAfter(root, draft, sourceOf(parent, collections));
      return Object.keys(sets).length > 0 ? row('update', parent, sets) : row('delete', parent);
    }
    if (['PATCH', 'PUT', 'POST'].includes(method)) return row('update', parent);
  }
  if (own?.alone) {
    if (method === 'GET') return row('get', own);
    if (['PATCH', 'PUT', 'POST'].includes(method) && isAbout(root, draft, own)) return row('update', own);
  }
  if (own?.id !== undefined && method === 'POST' && draft.items === undefined && isAbout(root, draft, own))
    return row('create', own);
  const upon = method === 'GET' || !resource ? undefined : rowActedUpon(root, draft, collections);
  // A parameter that tells a kind of rows is no id of one.
  if (upon && (upon.alone || parents[upon.place.split('{}').length - 1] !== null))
    return row('update', upon, stateAfter(root, draft, sourceOf(upon, collections)));
  // A row of another place, below the same parents: it stands in its list afterwards.
  const made = method === 'POST' && resource ? collections.find((one) => isMadeElsewhere(root, draft, one)) : undefined;
  if (made) return row('create', made);
  return {
    does: 'answer',
    ...common,
    ...(resource && resource.at !== '' && method !== 'GET' && { resource: resource.at }),
  };
}

/** The rows, or the one resource, that an action is upon: it answers with one of them or, right below it, with parts of one. */
function rowActedUpon(
  root: JsonObject,
  { place, resource }: Draft,
  collections: readonly FoundCollection[],
): FoundCollection | undefined {
  const around = place.replace(/(:[\w-]+|\/[\w-]+)$/, '');
  // The last part is taken away each time, an empty one and one behind a colon as well, so that this ends.
  for (let at = around; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('/'), at.lastIndexOf(':')))) {
    const row = collections.find((one) =>
      one.alone ? one.place === at : one.id !== undefined && one.place === collectionPlace(at),
    );
    if (!row) continue;
    const isSame = identityOf(root, resource?.schema) === identityOf(root, row.schema);
    return isSame || (at === around && shared(root, resource?.schema, row).some((name) => !/id$/i.test(name)))
      ? row
      : undefined;
  }
  return undefined;
}

function isMadeElsewhere(root: JsonObject, { place, resource }: Draft, one: FoundCollection): boolean {
  const parents = one.place.slice(0, one.place.lastIndexOf('{}') + 2);
  return (
    one.id !== undefined &&
    one.sameAs === undefined &&
    (one.depth === 0 || place.startsWith(parents)) &&
    identityOf(root, resource?.schema) === identityOf(root, one.schema)
  );
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
  const ids = effectiveSchema(root, memberSchema(root, schema, id))['enum'];
  return !Array.isArray(ids) || !ids.some((one) => listed.includes(one));
}

/** The collection that holds the rows of one. */
function sourceOf(one: FoundCollection, all: readonly FoundCollection[]): FoundCollection {
  return all.find(({ name }) => name === one.sameAs) ?? one;
}

function projection(
  root: JsonObject,
  schema: Json | undefined,
  { id, schema: own }: FoundCollection,
  isRead: boolean,
): JsonObject {
  if (identityOf(root, schema) === identityOf(root, own)) return {};
  const [shown, held] = [schema, own].map((one) => propertiesOf(effectiveSchema(root, one)));
  const format = (properties: JsonObject | undefined, name: string) =>
    effectiveSchema(root, properties?.[name])['format'];
  const values = (properties: JsonObject | undefined, name: string) => {
    const listed = effectiveSchema(root, properties?.[name])['enum'];
    return Array.isArray(listed) ? listed : undefined;
  };
  const keeps = Object.keys(shown ?? {}).filter((name) => {
    const wanted = format(shown, name);
    const [taken, all] = [values(shown, name), values(held, name)];
    const isOther = wanted !== undefined && wanted !== format(held, name);
    // Rows are made so that lists can show all of them.
    const isNarrower = !isRead && taken !== undefined && (all ?? [null]).some((one) => !taken.includes(one));
    return name !== id && held?.[name] !== undefined && (isOther || isNarrower);
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

function within(wrapper: string): JsonObject {
  return wrapper === '' ? {} : { wrapper };
}

function overlap(root: JsonObject, schema: Json | undefined, collection: FoundCollection): number {
  return shared(root, schema, collection).length;
}

/** Names of the members that a schema has in common with a collection's rows. */
function shared(root: JsonObject, schema: Json | undefined, collection: FoundCollection): string[] {
  const members = propertiesOf(effectiveSchema(root, collection.schema));
  return Object.keys(propertiesOf(effectiveSchema(root, schema))).filter((name) => Object.hasOwn(members, name));
}
