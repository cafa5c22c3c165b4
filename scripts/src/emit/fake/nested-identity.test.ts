import { describe, expect, it } from 'vitest';

import { readContract } from '../../contract/read-contract.ts';
import { deriveNames } from '../../names/names.ts';
import type { JsonObject } from '../../spec/document.ts';
import { describeFake } from './describe-fake.ts';

const text = { type: 'string' };
const object = (properties: object, ...required: string[]) => ({ type: 'object', properties, required });
const json = (schema: object) => ({ content: { 'application/json': { schema } } });

/** What a fake knows of rows that are got and deleted by a parameter. */
function described(row: object, listed: object = row, parameter = 'name', schema: object = text) {
  const parameters = [{ name: parameter, in: 'path', required: true, schema }];
  const root = {
    paths: {
      '/pods': { get: { operationId: 'listPods', responses: { 200: json({ type: 'array', items: listed }) } } },
      [`/pods/{${parameter}}`]: {
        get: { operationId: 'getPod', parameters, responses: { 200: json(row) } },
        delete: { operationId: 'deletePod', parameters, responses: { 204: {} } },
      },
    },
  } as unknown as JsonObject;
  const { collections, operations } = describeFake(readContract(root, deriveNames(root), 'a.yaml'));
  return { pods: collections[0] as JsonObject, does: operations.map((one) => one['does']) };
}

describe('the id of rows', () => {
  it('may stand in an object with what is said of each, also where nothing there is required', () => {
    const row = object({ kind: text, metadata: { type: ['object', 'null'], properties: { name: text, uid: text } } });
    const { does, pods } = described(row, row, 'name', { type: 'string', pattern: '^[a-z]{3}-[0-9]{4}$' });
    expect(does).toEqual(['list', 'get', 'delete']);
    expect(pods).toMatchObject({ id: 'metadata.name', idForm: { suffix: '-0000' }, nullable: [] });
    expect(pods['row']).toHaveProperty(['metadata', 'name']);
  });

  it('is that of the row itself where any form of it has one there', () => {
    const metadata = object({ name: text });
    expect(described(object({ name: text, metadata })).pods).toMatchObject({ id: 'name' });
    expect(described(object({ metadata }), object({ name: text, label: text })).pods).toMatchObject({ id: 'name' });
    expect(described(object({ id: text, metadata }), undefined, 'pod_id').pods).toMatchObject({ id: 'id' });
  });

  it('is not sought in data of any form, which are a part of what stands around them', () => {
    const row = object({ data: { type: 'object' }, metadata: object({ name: text }, 'name'), revision: text });
    expect(described(row).pods).toMatchObject({ id: 'metadata.name', row: { revision: expect.any(String) as string } });
  });
});
