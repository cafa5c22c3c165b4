import { expect } from 'vitest';

import { checkLock } from '../../src/names/check-lock.ts';
import { proposeNames } from '../../src/names/propose-names.ts';
import type { JsonObject } from '../../src/spec/document.ts';
import { findOperations } from '../../src/spec/operations.ts';

const rows = { '200': { description: '', content: { 'application/json': { schema: { type: 'array' } } } } };

/** A description of operations with their ids, by `method path`; a second word is the tag, and what follows the summary. */
export function description(operations: Readonly<Record<string, string>>): JsonObject {
  const paths: Record<string, JsonObject> = {};
  for (const [key, value] of Object.entries(operations)) {
    const [method = '', path = ''] = key.split(' ');
    const [operationId = '', tag = '', ...summary] = value.split(' ');
    const isList = method === 'get' && !path.endsWith('}') && /[^u]s$/.test(path);
    paths[path] = {
      ...paths[path],
      [method]: {
        ...(operationId !== '-' && { operationId }),
        ...(tag !== '' && { tags: [tag] }),
        ...(summary.length > 0 && { summary: summary.join(' ') }),
        responses: isList ? rows : {},
      },
    };
  }
  return { openapi: '3.1.0', paths };
}

/** The names that are proposed for a description of operations, in their order. */
export function proposed(operations: Readonly<Record<string, string>>) {
  const root = description(operations);
  const proposal = proposeNames({ operations: {}, components: {} }, root);
  expect(() => checkLock('names.lock.json', proposal.lock, root)).not.toThrow();
  const names = findOperations(root).map(({ id }) => proposal.lock.operations[id]);
  return { root, proposal, methods: names.map((one) => one?.method), functions: names.map((one) => one?.function) };
}
