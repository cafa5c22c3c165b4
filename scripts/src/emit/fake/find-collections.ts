import { firstFree } from '../../names/identifiers.ts';
import { camelCase } from '../../names/words.ts';
import type { Json, JsonObject } from '../../spec/document.ts';
import { type Draft, schemaAt } from './draft.ts';
import { draftsByPlace } from './drafts-by-place.ts';
import { placeOf } from './place-of.ts';
import { effectiveSchema, identityOf, propertiesOf, typeOf } from '../../spec/effective-schema.ts';
import { idMember } from './id-member.ts';

/** Rows of one kind, as far as the paths and the answers tell. */
export interface FoundCollection {
  readonly name: string;
  readonly path: string;
  readonly place: string;
  readonly depth: number;
  /** Schema of a row, and an example of one. */
  readonly schema: Json;
  readonly example: Json | undefined;
  /** Member that identifies a row; undefined for a resource that stands alone. */
  readonly id: string | undefined;
  readonly parameter: string | undefined;
  /** Whether there is but one. */
  readonly alone: boolean;
  /** Name of the collection whose rows these are too, under a path of their own. */
  readonly sameAs: string | undefined;
}

/** The place of the collection whose row a path ends with, or undefined. */
export function collectionPlace(place: string): string | undefined {
  return place.endsWith('/{}') ? place.slice(0, -3) : undefined;
}

/** Finds what an operation could keep state in: lists, rows with an id, and resources that stand alone and are written. */
export function findCollections(root: JsonObject, drafts: readonly Draft[]): FoundCollection[] {
  const places = new Set<string>();
  const byPlace = draftsByPlace(drafts);
  const draftsAt: DraftsAt = (place) => (byPlace.get(place) ?? []).filter((draft) => draft.place === place);
  for (const { items, method, place, resource } of drafts) {
    const parent = collectionPlace(place);
    if (items !== undefined) places.add(place);
    else if (parent !== undefined && resource && ['GET', 'PUT', 'PATCH'].includes(method)) places.add(parent);
    else if (resource && method === 'GET' && draftsAt(place).some(isWrite)) places.add(place);
  }
  const found: FoundCollection[] = [];
  for (const place of places) {
    const collection = describe(root, draftsAt, place, found);
    if (collection) found.push(collection);
  }
  const isSource = ({ place }: FoundCollection) =>
    draftsAt(place).some(({ items, method }) => items !== undefined || method === 'POST');
  const sources = new Set(found.filter(isSource));
  const withIds = [...sources].filter(({ id }) => id !== undefined);
  return found.map((one) => ({ ...one, sameAs: sources.has(one) ? undefined : sameRows(root, one, withIds) }));
}

/** The operations at a place. */
type DraftsAt = (place: string) => readonly Draft[];

function isWrite({ method, items }: Draft): boolean {
  return items === undefined && ['POST', 'PUT', 'PATCH'].includes(method);
}

function describe(
  root: JsonObject,
  draftsAt: DraftsAt,
  place: string,
  before: readonly FoundCollection[],
): FoundCollection | undefined {
  const at = (method: string, where: string) => draftsAt(where).find((draft) => draft.method === method);
  const list = draftsAt(place).find((draft) => draft.items !== undefined);
  const members = ['GET', 'PATCH', 'PUT', 'POST', 'DELETE']
    .map((method) => at(method, `${place}/{}`))
    .filter((one) => one !== undefined);
  const alone = list === undefined && members.length === 0;
  const parameter = members[0]?.parameters.at(-1);
  const forms: { readonly schema: Json; readonly example: Json | undefined; readonly draft: Draft }[] = [];
  for (const draft of alone
    ? [at('GET', place)]
    : [...members.filter(({ method }) => method !== 'DELETE'), at('POST', place)]) {
    if (draft?.resource)
      forms.push({ draft, schema: draft.resource.schema, example: valueAt(draft.success.example, draft.resource.at) });
  }
  if (list) {
    const schema = effectiveSchema(root, schemaAt(root, list.success.schema, list.items ?? ''))['items'];
    const rows = valueAt(list.success.example, list.items ?? '');
    const form =
      schema === undefined ? undefined : { draft: list, schema, example: Array.isArray(rows) ? rows[0] : undefined };
    // The first answer that shows a whole row: the one of a row by its id, unless it has none of the ids.
    if (form) forms.splice(forms[0]?.draft.method === 'GET' ? 1 : 0, 0, form);
  }
  const rows = forms.filter(({ schema }) => typeOf(effectiveSchema(root, schema)) === 'object');
  // The overlay may name the member: in `x-fake` of any operation of a row, or for the walk of the list.
  const operations = [...members, list].map((draft) => draft?.operation);
  const hints = [...operations.map((operation) => operation?.fakeHint), list?.operation.paginationHint];
  const named = rows.map((form) => ({
    ...form,
    id: alone ? undefined : idMember(root, form.schema, members[0], place, parameter, hints),
  }));
  // A form that has the id among its own members, before one that has it in an object.
  const isOwn = (row: Json, one: string) => Object.hasOwn(propertiesOf(effectiveSchema(root, row)), one);
  const chosen =
    named.find((form) => form.id !== undefined && isOwn(form.schema, form.id)) ??
    named.find(({ id }) => id !== undefined) ??
    named[0];
  if (!chosen || (!alone && chosen.id === undefined && list === undefined)) return undefined;
  const own = list ?? members[0] ?? chosen.draft;
  const path = list || alone ? own.path : own.path.replace(/\/[^/]*\/*$/, '');
  const resource = (list ?? at('GET', `${place}/{}`) ?? own).name.split('.')[0] ?? '';
  const name = freeName(resource, place, before);
  const { schema, example, id } = chosen;
  const depth = placeOf(path).split('{}').length - 1;
  return { name, path, place, depth, schema, example, id, parameter, alone, sameAs: undefined };
}

/** The resource's public name; where another has it, with that of the rows around it and the path's last word. */
function freeName(resource: string, place: string, before: readonly FoundCollection[]): string {
  const around = before
    .filter((one) => place.startsWith(`${one.place}/{}`))
    .toSorted((a, b) => b.place.length - a.place.length)[0];
  const last = camelCase(place.split('/').findLast((part) => part !== '' && part !== '{}') ?? '');
  const wanted = around ? [`${around.name}.${last}`] : [last, camelCase(place.replaceAll('{}', ' '))];
  const isFree = (name: string) => name !== '' && before.every((other) => other.name !== name);
  return [resource, ...wanted].find(isFree) ?? firstFree(resource || last, isFree);
}

/** A collection of the same rows that has a list or is created in, where this one has neither. */
function sameRows(root: JsonObject, one: FoundCollection, sources: readonly FoundCollection[]): string | undefined {
  if (one.id === undefined) return undefined;
  const identity = identityOf(root, one.schema);
  const last = one.place.split('/').at(-1)?.replaceAll('_', '') ?? '';
  const isSame = (other: FoundCollection) =>
    one.id === other.id &&
    (identityOf(root, other.schema) === identity || last.endsWith(other.place.split('/').at(-1) ?? '?')) &&
    shared(root, one, other);
  return sources.find(isSame)?.name;
}

function shared(root: JsonObject, one: FoundCollection, other: FoundCollection): boolean {
  const names = (collection: FoundCollection) => Object.keys(propertiesOf(effectiveSchema(root, collection.schema)));
  const others = new Set(names(other));
  return names(one).filter((name) => others.has(name)).length * 2 >= others.size;
}

/** The value at a dot-separated path, or undefined. */
export function valueAt(value: Json | undefined, at: string): Json | undefined {
  let current = value;
  for (const name of at === '' ? [] : at.split('.')) {
    current = typeof current === 'object' && current !== null && !Array.isArray(current) ? current[name] : undefined;
  }
  return current;
}
