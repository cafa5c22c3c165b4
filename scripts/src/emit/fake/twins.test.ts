import { describe, expect, it } from 'vitest';

import { readContract } from '../../contract/read-contract.ts';
import { deriveNames } from '../../names/names.ts';
import type { JsonObject } from '../../spec/document.ts';
import { describeFake } from './describe-fake.ts';

const answer = (state: string) => ({
  '200': {
    description: 'A.',
    content: {
      'application/json': { schema: { type: 'object', required: ['state'], properties: { state: { enum: [state] } } } },
    },
  },
});

function fakeOf(paths: Readonly<Record<string, object>>) {
  const root = { paths } as unknown as JsonObject;
  return describeFake(readContract(root, deriveNames(root), 'a.yaml'));
}

describe('operations whose paths have the same form', () => {
  it('are told apart by ids that begin with the names of their parameters', () => {
    const { notices, operations } = fakeOf({
      '/{flow-id}': { get: { operationId: 'getFlow', responses: answer('draft') } },
      '/{solution-id}': { get: { operationId: 'getSolution', responses: answer('active') } },
    });
    expect(operations).toMatchObject([
      { path: '/{flow-id}', known: { 'flow-id': 'flow-id-1' }, does: 'answer', sample: { state: 'draft' } },
      {
        path: '/{solution-id}',
        known: { 'solution-id': 'solution-id-1' },
        does: 'answer',
        sample: { state: 'active' },
      },
    ]);
    expect(notices).toEqual([]);
  });

  it('are told apart by listed values in their bodies, where the paths are the same', () => {
    const taking = (properties: Readonly<Record<string, object>>) => ({
      required: true,
      content: { 'application/json': { schema: { type: 'object', required: Object.keys(properties), properties } } },
    });
    const kind = { enum: ['mail'] };
    const { notices, operations } = fakeOf({
      '/notes': {
        post: {
          operationId: 'sendNote',
          requestBody: taking({ kind, form: { enum: ['long', 'short'] } }),
          responses: answer('sent'),
        },
      },
      '/notes#read': {
        post: {
          operationId: 'readNote',
          requestBody: taking({ kind, state: { const: 'read' } }),
          responses: answer('read'),
        },
      },
    });
    expect(operations).toMatchObject([
      { marks: { form: ['long', 'short'] }, sample: { state: 'sent' } },
      { marks: { state: ['read'] }, sample: { state: 'read' } },
    ]);
    expect(notices).toEqual([]);
  });

  it('and whose requests are the same are answered as the first of them, which is told of the others', () => {
    const { notices, operations } = fakeOf({
      '/items': { get: { operationId: 'getItem', responses: answer('item') } },
      '/items#folders': { get: { operationId: 'getFolder', responses: answer('folder') } },
    });
    expect(operations[0]).not.toHaveProperty('unanswered');
    expect(operations[1]).toMatchObject({ unanswered: 'Its requests are the same as those of items.getItem.' });
    expect(notices).toMatchObject([{ pointer: '/paths/~1items#folders/get', rule: 'fake' }]);
  });
});
