import type { FakeDescription } from '@wa-clients/core/testing';

import type { Draft } from '../../emit/fake/draft.ts';
import { pathValue } from '../../emit/fake/path-value.ts';
import { sampleOf } from '../../emit/fake/sample.ts';
import type { Json, JsonObject } from '../../spec/document.ts';
import type { PathValue } from './explorer-data.ts';

/** Says for each parameter of a path where its first value comes from: a row that the fake has, wherever it has one. */
export function pathValues(
  root: JsonObject,
  draft: Draft,
  { collections, operations }: Pick<FakeDescription, 'collections' | 'operations'>,
  context: Readonly<Record<string, string>>,
): PathValue[] {
  const data = operations.find(({ operation }) => operation === draft.name);
  return draft.parameters.map((name, index): PathValue => {
    const parameter = draft.operation.parameters.find((one) => one.in === 'path' && one.name === name);
    const written: Json =
      parameter?.schema === undefined ? '' : sampleOf(root, parameter.schema, { direction: 'request' });
    // A list or an object in a path is written by its style, and is no id of a row.
    if (typeof written === 'object' && written !== null) return { name, value: written };
    const value = context[name] ?? pathValue(root, draft, name);
    const isOwn = index === draft.parameters.length - 1 && ['get', 'update', 'delete'].includes(data?.does ?? '');
    const parent = data?.parents?.[index] ?? (isOwn ? data?.collection : undefined);
    const rows = collections.find((one) => one.name === parent);
    if (rows?.id === undefined) return { name, value };
    return { name, value, rows: { collection: rows.name, id: rows.id, isBelow: rows.depth === index } };
  });
}
