import { describe, expect, it } from 'vitest';

import { readContract } from '../../contract/read-contract.ts';
import { checkLock } from '../../names/check-lock.ts';
import type { Json, JsonObject } from '../../spec/document.ts';
import { findOperations } from '../../spec/operations.ts';
import { emitOperations } from './emit-operations.ts';

const lock = {
  operations: {
    listPeople: {
      function: 'listPeople',
      method: 'people.list',
      strategies: { 'short-pages': { function: 'listPeopleNumbered', method: 'people.listNumbered' } },
    },
  },
  components: {},
};

describe('the strategies that an overlay names', () => {
  it('takes a name of the provider’s own beside the kind that it is made of', () => {
    const text = emit([
      { strategy: 'cursor-token', items: 'data', parameters: ['cursor'] },
      { strategy: 'short-pages', kind: 'numbered', items: 'data', parameters: ['page'] },
    ]);
    expect(text).toContain("import { byCursorToken, byShortPages } from '../pagination.ts';");
    expect(text).toContain(
      'listPeopleNumbered(client: Client, filters: ListPeopleNumberedFilters = {}, options?: NumberedListOptions)',
    );
    expect(text).toContain(
      "name: 'people.listNumbered', method: 'GET', path: '/people', query: [], pagination: byShortPages",
    );
  });

  it.each([
    ['a name without a kind', { strategy: 'short-pages' }, 'must be one of cursor-after, cursor-token, numbered'],
    ['a kind that core does not know', { strategy: 'short-pages', kind: 'links' }, 'must be one of cursor-after'],
    ['a name that would be code', { strategy: 'x, y', kind: 'numbered' }, 'words of small letters'],
    ['the name of another kind', { strategy: 'cursor-after', kind: 'numbered' }, 'no strategy of the kind "numbered"'],
  ])('refuses %s', (_, hint, problem) => {
    expect(() => emit([{ ...hint, items: 'data', parameters: ['page'] }])).toThrow(problem);
  });

  it('takes members of the body for a search that is a POST, and leaves them out of its filters', () => {
    const root = description([{ strategy: 'cursor-token', items: 'data', parameters: ['limit', 'cursor'] }]);
    const [item] = Object.values(root['paths'] as Record<string, JsonObject>);
    const { get, ...rest } = item as { get: JsonObject };
    const fields = { text: { type: 'string' }, limit: { type: 'integer' }, cursor: { type: 'string' } };
    const requestBody = { content: { 'application/json': { schema: { type: 'object', properties: fields } } } };
    const post = { ...get, parameters: [], requestBody };
    const text = emitted({ paths: { '/people': { ...rest, post } } });
    expect(text).toMatch(/ListPeopleFilters = Omit<\{[^}]*text\?: [^}]*\}, 'limit' \| 'cursor'>;/);
    expect(text).toContain(
      "method: 'POST', path: '/people', body: 'fields', optionalBody: true, pagination: byCursorToken",
    );
    const missing = [{ strategy: 'cursor-token', items: 'data', parameters: ['start'] }];
    expect(() => emit(missing)).toThrow('there is no query parameter, nor a member of the body, "start"');
  });

  it('keeps a public name from being that of a strategy’s constant', () => {
    const root = description([{ strategy: 'short-pages', kind: 'numbered', items: 'data', parameters: ['page'] }]);
    const [operation] = findOperations(root);
    expect(operation?.id).toBe('listPeople');
    const clashing = {
      ...lock,
      operations: { listPeople: { function: 'byShortPages', method: 'people.list' } },
    };
    expect(() => checkLock('names.lock.json', clashing, root)).toThrow('"byShortPages" also names the generated code');
  });
});

function emit(hints: Json[]): string {
  return emitted(description(hints));
}

function description(hints: Json[]): JsonObject {
  const rows = { type: 'object', properties: { data: { type: 'array', items: { type: 'object', properties: {} } } } };
  return {
    paths: {
      '/people': {
        get: {
          operationId: 'listPeople',
          parameters: ['page', 'cursor'].map((name) => ({ name, in: 'query', schema: { type: 'string' } })),
          responses: { 200: { description: 'Rows.', content: { 'application/json': { schema: rows } } } },
          'x-pagination': hints,
        },
      },
    },
  };
}

function emitted(root: JsonObject): string {
  return emitOperations({ contract: readContract(root, lock, 'openapi.yaml'), banner: '' });
}
