import { afterLastRow, type AfterLastRowOptions, list, type ListOperation } from '@wa-clients/core';
import { describe, expect, it } from 'vitest';

import { exampleClient } from './support/client.ts';
import { onRequest } from './support/on-request.ts';
import { all, failure, range } from './support/things.ts';

/** A list whose pages are given, and what was asked for. */
function rowsOf(options: Partial<AfterLastRowOptions>, pages: readonly unknown[]) {
  const asked: string[] = [];
  const left = [...pages];
  const client = exampleClient('https://api.example.com', {
    fetch: onRequest((request) => {
      asked.push(new URL(request.url).search);
      return Promise.resolve(Response.json(left.shift()));
    }),
  });
  const pagination = afterLastRow({ size: 'limit', maximum: 100, after: 'starting_after', id: 'id', ...options });
  const operation: ListOperation = { name: 'things.list', method: 'GET', path: '/things', items: 'data', pagination };
  return { open: () => list<unknown, unknown>(client, operation, {}, { pageSize: 2 }), asked };
}

describe('pages after the last row', () => {
  it('end with a flag that is false', async () => {
    const { asked, open } = rowsOf({ hasMore: 'has_more' }, [
      { data: range(0, 2), has_more: true },
      { data: range(2, 3), has_more: false },
    ]);
    expect(await all(open())).toEqual(range(0, 3));
    expect(asked).toEqual(['?limit=2', '?limit=2&starting_after=1']);
  });

  it('end with the first empty one, where there is no flag', async () => {
    const { asked, open } = rowsOf({}, [{ data: range(0, 2) }, { data: [] }]);
    expect(await all(open())).toEqual(range(0, 2));
    expect(asked).toHaveLength(2);
  });

  it.each([
    ['no flag', { data: range(0, 2) }, '"has_more" is missing or not a boolean'],
    ['a flag that is text', { data: range(0, 2), has_more: 'true' }, '"has_more" is missing or not a boolean'],
    ['more, and no row', { data: [], has_more: true }, 'the last row has no "id", after which the next page begins'],
    ['a last row without an id', { data: [{ id: 1 }, {}], has_more: true }, 'the last row has no "id"'],
    ['a last row that is null', { data: [{ id: 1 }, null], has_more: true }, 'the last row has no "id"'],
    ['an id that is an object', { data: [{ id: {} }], has_more: true }, 'the last row has no "id"'],
    ['an id of no characters', { data: [{ id: '' }], has_more: true }, 'the last row has no "id"'],
    ['an id that JSON has rounded', { data: [{ id: 2 ** 53 }], has_more: true }, 'the last row has no "id"'],
  ])('are wrong with %s', async (_, body, problem) => {
    const { open } = rowsOf({ hasMore: 'has_more' }, [body]);
    expect(await failure(all(open()))).toMatchObject({
      code: 'wrong_shape',
      message: expect.stringContaining(problem) as string,
      checkpoint: expect.any(String) as string,
    });
  });
});
