import type { FakeDescription, FakeEffect, FakeOperation } from './fake-description.ts';

/** What a request does to a document that is read at the same path. */
const effects: Readonly<Record<string, FakeEffect>> = {
  POST: 'update',
  PUT: 'update',
  PATCH: 'update',
  DELETE: 'delete',
};

/**
 * The operations of a description, of which those that change the only document at their path do so, also where their response
 * does not show it: a GET shows what was sent, and nothing once it was deleted.
 */
export function documentOperations({ collections, operations }: FakeDescription): FakeOperation[] {
  const alone = new Set(collections.flatMap((one) => (one.alone ? [one.name] : [])));
  const documents = new Map(
    operations
      .filter(({ collection = '', does, method }) => does === 'get' && method === 'GET' && alone.has(collection))
      .map(({ collection, parents, path }) => [path, { collection, parents }] as const),
  );
  return operations.map((operation): FakeOperation => {
    const found = documents.get(operation.path);
    const does = effects[operation.method];
    if (operation.does !== 'answer' || operation.unanswered !== undefined || !found || !does) return operation;
    const { collection, parents } = found;
    return { ...operation, does, ...(collection !== undefined && { collection }), ...(parents && { parents }) };
  });
}
