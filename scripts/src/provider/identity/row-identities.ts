import { draftOperations, type Draft, schemaAt } from '../../emit/fake/draft.ts';
import { effectiveSchema, identityOf, propertiesOf, requiredOf } from '../../spec/effective-schema.ts';
import { findCollections, valueAt } from '../../emit/fake/find-collections.ts';
import type { Contract, OperationContract } from '../../contract/contract.ts';
import { successesOf } from '../../contract/read-result.ts';
import { isObject, type Json, type JsonObject, member } from '../../spec/document.ts';

/** The field by which rows of one type are told apart, and how well the description says that it is always there. */
export interface RowIdentity {
  /** Key of the rows' schema among the components; undefined for a schema that stands inline. */
  readonly schema: string | undefined;
  /** Path of the rows. */
  readonly path: string;
  readonly field: string;
  readonly isRequired: boolean;
  /** Whether an operation takes it in its path, to get, change or delete a row. */
  readonly isAsked: boolean;
  /** Rows that the description shows, and how many of them have the field. */
  readonly shown: number;
  readonly withField: number;
}

/** The identities of all rows of a description: one for each schema that a list or a row's own operations answer with. */
export function rowIdentities(contract: Contract): RowIdentity[] {
  const { root } = contract;
  const drafts = draftOperations(contract);
  const keys = new Map(Object.entries(schemasOf(root)).map(([key, schema]) => [schema, key]));
  const found = new Map<string, RowIdentity>();
  for (const { id, path, place } of findCollections(root, drafts)) {
    if (id === undefined) continue;
    const isAsked = drafts.some((draft) => draft.place === `${place}/{}` || draft.place.startsWith(`${place}/{}/`));
    // What is said of a row that is gone need not be a row.
    const answers = drafts.filter(
      (draft) => draft.method !== 'DELETE' && (draft.place === place || draft.place === `${place}/{}`),
    );
    for (const [schema, rows] of rowsOf(root, answers)) {
      const one = effectiveSchema(root, schema);
      if (!Object.hasOwn(propertiesOf(one), id)) continue;
      const key = keys.get(schema ?? null);
      const before = found.get(key ?? path);
      // A schema of several paths is asked for by any of them.
      if (before && (before.isAsked || !isAsked)) continue;
      found.set(key ?? path, {
        schema: key,
        path,
        field: id,
        isRequired: requiredOf(one).includes(id),
        isAsked,
        shown: rows.length,
        withField: rows.filter((row) => Object.hasOwn(row, id) && row[id] !== null).length,
      });
    }
  }
  return [...found.values()];
}

/** Whether the field can be called required: an operation asks for it, and every row that the description shows has it. */
export function shownEverywhere({ isAsked, isRequired, schema, shown, withField }: RowIdentity): boolean {
  return schema !== undefined && isAsked && !isRequired && shown > 0 && shown === withField;
}

/** What a person has to decide about the identity of rows, or undefined. */
export function undecidedIdentity(identity: RowIdentity): string | undefined {
  const { field, isAsked, isRequired, path, shown, withField } = identity;
  if (isRequired || !isAsked || shownEverywhere(identity)) return undefined;
  const known = shown === 0 ? 'no example shows one' : `${shown - withField} of ${shown} examples lack it`;
  return `rows of ${path} need not have "${field}", by which one of them is asked for: ${known}`;
}

function schemasOf(root: JsonObject): JsonObject {
  const schemas = member(member(root, 'components'), 'schemas');
  return isObject(schemas) ? schemas : {};
}

/** The schemas of rows in answers, and the examples of rows that the whole description has for each. */
function rowsOf(root: JsonObject, answers: readonly Draft[]): Map<Json | undefined, JsonObject[]> {
  const found = new Map<Json | undefined, JsonObject[]>();
  for (const { items, operation, resource, success } of answers) {
    const list = items === undefined ? undefined : effectiveSchema(root, schemaAt(root, success.schema, items));
    const schema = identityOf(root, list ? list['items'] : resource?.schema);
    if (schema === undefined) continue;
    const values = examplesOf(operation).map((value) => valueAt(value, items ?? resource?.at ?? ''));
    const own = [member(schema, 'example'), ...[member(schema, 'examples') ?? []].flat()];
    const rows = [...values.flat(), ...(found.has(schema) ? [] : own)].filter((row) => isObject(row));
    found.set(schema, [...(found.get(schema) ?? []), ...rows]);
  }
  return found;
}

/** Every example of a body that an operation succeeds with. */
function examplesOf({ responses }: OperationContract): Json[] {
  return successesOf(responses).flatMap(({ content }) => content.flatMap(({ examples }) => examples));
}
