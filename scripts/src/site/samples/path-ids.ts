import type { FakeDescription } from '@wa-clients/core/testing';

import { draftOperations } from '../../emit/fake/draft.ts';
import { pathValue } from '../../emit/fake/path-value.ts';
import { sampleOf } from '../../emit/fake/sample.ts';
import type { Contract, OperationContract } from '../../contract/contract.ts';
import type { Json } from '../../spec/document.ts';
import type { DescribedFake } from '../../providers/quirks.ts';

/** Finds values of the path parameters of operations: ids of rows that a fake has, so that it answers. */
export type PathIds = (operation: OperationContract) => Record<string, Json>;

/** Makes what finds them for the operations of a description. */
export function pathIds(
  contract: Contract,
  { collections, operations }: FakeDescription,
  fake: DescribedFake,
  context: Readonly<Record<string, string>>,
): PathIds {
  const { root } = contract;
  const drafts = new Map(draftOperations(contract).map((draft) => [draft.operation, draft]));
  const data = new Map(operations.map((one) => [one.operation, one]));
  return (operation) => {
    const found: Record<string, Json> = {};
    const [draft, described] = [drafts.get(operation), data.get(operation.name.method)];
    if (!draft || !described) return found;
    for (const [index, name] of draft.parameters.entries()) {
      const { schema } = operation.parameters.find((one) => one.in === 'path' && one.name === name) ?? {};
      const sample = schema === undefined ? '' : sampleOf(root, schema, { direction: 'request' });
      // A list or an object in a path is written by its style, and is no id of a row.
      if (typeof sample === 'object' && sample !== null) {
        found[name] = sample;
        continue;
      }
      const isLast = index === draft.parameters.length - 1;
      const isOwn = isLast && ['get', 'update', 'delete'].includes(described.does);
      const parent = described.parents?.[index] ?? (isOwn ? described.collection : undefined);
      const collection = collections.find((one) => one.name === parent);
      const above = Object.values(found).map(String);
      const rows =
        collection?.id === undefined
          ? []
          : fake.collection(collection.name, ...(collection.depth === index ? above : []));
      const id = rows[0]?.[collection?.id ?? ''];
      if (id === undefined) found[name] = context[name] ?? pathValue(root, draft, name);
      else found[name] = typeof sample === 'number' && typeof id === 'number' ? id : String(id);
    }
    return found;
  };
}
