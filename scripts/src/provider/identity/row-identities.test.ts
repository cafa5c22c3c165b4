import { describe, expect, it } from 'vitest';

import { readContract } from '../../contract/read-contract.ts';
import { proposeNames } from '../../names/propose-names.ts';
import { parseSpec } from '../../spec/read.ts';
import type { Json, JsonObject } from '../../spec/document.ts';
import { overlayFile } from '../templates/overlay.ts';
import { rowIdentities, shownEverywhere, undecidedIdentity } from './row-identities.ts';

const text = { type: 'string' };
const row: JsonObject = { type: 'object', properties: { id: text, name: text } };

/** A description of things: a list with examples of its rows, one thing by its id, and what is left of a deleted one. */
function things(rows: readonly Json[], schema: JsonObject = row, more: JsonObject = {}): JsonObject {
  const thing = { $ref: '#/components/schemas/Thing' };
  const answer = (one: Json, rest: JsonObject = {}) => ({
    '200': { description: '', content: { 'application/json': { schema: one, ...rest } } },
  });
  const page = { type: 'object', properties: { data: { type: 'array', items: thing } } };
  const parameters = [{ name: 'id', in: 'path', required: true, schema: text }];
  return {
    openapi: '3.1.0',
    paths: {
      '/things': {
        get: {
          operationId: 'listThings',
          responses: answer(page, { examples: { some: { value: { data: [...rows] } } } }),
        },
      },
      '/things/{id}': {
        parameters,
        get: { operationId: 'getThing', responses: answer(thing) },
        delete: { operationId: 'deleteThing', responses: answer({ type: 'object', properties: { id: text } }) },
        ...more,
      },
    },
    components: { schemas: { Thing: schema } },
  };
}

function found(root: JsonObject) {
  return rowIdentities(readContract(root, proposeNames({ operations: {}, components: {} }, root).lock, 'test.json'));
}

describe('the identity of rows', () => {
  it('is the field by which one is asked for, once for each schema of a row', () => {
    expect(found(things([{ id: 'a' }, { id: 'b' }]))).toEqual([
      { schema: 'Thing', path: '/things', field: 'id', isRequired: false, isAsked: true, shown: 2, withField: 2 },
    ]);
  });

  it.each<[string, readonly Json[], JsonObject, { readonly required: boolean; readonly doubt: string | undefined }]>([
    ['is in every example', [{ id: 'a' }], row, { required: true, doubt: undefined }],
    ['is missing in one', [{ id: 'a' }, { name: 'b' }], row, { required: false, doubt: '1 of 2 examples lack it' }],
    ['is null in one', [{ id: null }], row, { required: false, doubt: '1 of 1 examples lack it' }],
    ['is shown by no example', [], row, { required: false, doubt: 'no example shows one' }],
    ['is required already', [], { ...row, required: ['id'] }, { required: false, doubt: undefined }],
  ])(
    'that %s is proposed as required, or told to whoever adds the provider, or neither',
    (_, rows, schema, expected) => {
      const identities = found(things(rows, schema));
      expect(identities.some(shownEverywhere)).toBe(expected.required);
      const doubts = identities.flatMap((one) => undecidedIdentity(one) ?? []);
      expect(doubts.join()).toContain(expected.doubt ?? '');
      expect(doubts).toHaveLength(expected.doubt === undefined ? 0 : 1);
      const overlay = overlayFile({ lists: [], undecided: [] }, 'Things', identities);
      const { actions } = parseSpec('overlay.yaml', new TextEncoder().encode(overlay)).root;
      expect(actions).toMatchObject(
        expected.required
          ? [{ target: "$.components.schemas['Thing']", 'x-count': 1, update: { required: ['id'] } }]
          : [],
      );
    },
  );
});
