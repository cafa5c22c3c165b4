import { describe, expect, it } from 'vitest';

import { readContract } from '../../contract/read-contract.ts';
import { deriveNames } from '../../names/names.ts';
import type { JsonObject } from '../../spec/document.ts';
import { describeFake } from './describe-fake.ts';

describe('a parameter of a path that is written in a style', () => {
  it.each([
    ['label', { type: 'integer' }, { prefix: '.' }],
    ['matrix', { type: 'string' }, { prefix: ';id=' }],
    ['matrix', { type: 'array', items: { type: 'string' } }, { unread: true }],
  ])('%s of %o is told to the fake', (style, schema, told) => {
    const parameters = [{ name: 'id', in: 'path', required: true, style, schema }];
    const get = { operationId: 'getThing', parameters, responses: { 204: {} } };
    const root = { paths: { '/things/{id}': { get } } } as unknown as JsonObject;
    const { operations } = describeFake(readContract(root, deriveNames(root), 'a.yaml'));
    expect(operations[0]?.['parameters']).toEqual([expect.objectContaining(told)]);
  });
});
