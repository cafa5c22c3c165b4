import { expect, it } from 'vitest';

import { readContract } from '../../contract/read-contract.ts';
import type { JsonObject } from '../../spec/document.ts';
import { emitOperations } from './emit-operations.ts';

it('a tag with the sentence of one resource is its comment, and of several is the comment of none', () => {
  const get = (operationId: string, tag: string) => ({ get: { operationId, tags: [tag], responses: {} } });
  const root = {
    paths: { '/group': get('getGroup', 'group'), '/groups': get('listGroups', 'group'), '/car': get('getCar', 'car') },
    tags: [
      { name: 'group', description: 'Everything about groups.' },
      { name: 'car', description: 'Cars for hire.' },
    ],
  } as unknown as JsonObject;
  const operations = {
    getGroup: { function: 'getGroup', method: 'group.get' },
    listGroups: { function: 'listGroups', method: 'groups.list' },
    getCar: { function: 'getCar', method: 'car.get' },
  };
  const contract = readContract(root, { operations, components: {} }, 'a.yaml');
  const text = emitOperations({ banner: '', contract });
  const comments = ['group', 'groups', 'car'].map(
    (name) => new RegExp(`/\\*\\* (.*) \\*/\\n  readonly ${name}: `).exec(text)?.[1],
  );
  expect(comments).toEqual(['Retrieves group.', 'Lists groups.', 'Cars for hire.']);
});
