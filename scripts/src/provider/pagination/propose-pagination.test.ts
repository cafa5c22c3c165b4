import { describe, expect, it } from 'vitest';

import type { Json, JsonObject } from '../../spec/document.ts';
import type { PaginationProposal } from './proposal.ts';
import { proposePagination } from './propose-pagination.ts';

const [text, number, flag] = [{ type: 'string' }, { type: 'integer' }, { type: 'boolean' }];
const orNull = { type: ['string', 'null'] };
const rows = { type: 'array', items: { type: 'object', properties: { id: text, name: text } } };

interface Shape {
  readonly query: Readonly<Record<string, Json>>;
  readonly answer: JsonObject;
  readonly headers?: JsonObject;
}

/** A description with one list for each shape. */
function propose(...shapes: readonly Shape[]): PaginationProposal {
  const paths = shapes.map(({ answer, headers = {}, query }, index) => [
    `/things${index}`,
    {
      get: {
        parameters: Object.entries(query).map(([name, schema]) => ({ name, in: 'query', schema })),
        responses: { '200': { description: 'Them.', headers, content: { 'application/json': { schema: answer } } } },
      },
    },
  ]);
  return proposePagination({ openapi: '3.1.0', paths: Object.fromEntries(paths) as JsonObject });
}

const object = (properties: JsonObject): JsonObject => ({ type: 'object', properties });
const only = (shape: Shape) => {
  const { lists, undecided } = propose(shape);
  return { proposal: lists[0]?.proposal, items: lists[0]?.items, doubts: lists[0]?.doubts, why: undecided[0]?.why };
};

describe('a list is proposed to page', () => {
  it.each<[string, Shape, string, object]>([
    [
      'by a token with a flag',
      {
        query: { limit: { ...number, maximum: 100 }, cursor: text },
        answer: object({ data: rows, next_cursor: orNull, has_more: flag }),
      },
      'data',
      {
        strategy: 'cursor-token',
        options: {
          size: 'limit',
          maximum: 100,
          cursor: 'cursor',
          next: 'next_cursor',
          end: ['null', 'absent', 'empty'],
          hasMore: 'has_more',
        },
      },
    ],
    [
      'by a page token as large vendors name it',
      {
        query: { pageSize: { ...number, maximum: 1000 }, pageToken: text },
        answer: object({ items: rows, nextPageToken: text }),
      },
      'items',
      {
        strategy: 'cursor-token',
        options: {
          size: 'pageSize',
          maximum: 1000,
          cursor: 'pageToken',
          next: 'nextPageToken',
          end: ['absent', 'empty'],
        },
      },
    ],
    [
      'by cursors in both directions, deep in the answer',
      {
        query: { limit: { ...number, maximum: 50 }, after: text, before: text },
        answer: object({
          data: rows,
          paging: object({ cursors: object({ before: orNull, after: orNull }), next: orNull }),
        }),
      },
      'data',
      {
        strategy: 'cursor-after',
        options: {
          size: 'limit',
          maximum: 50,
          after: 'after',
          before: 'before',
          next: 'paging.cursors.after',
          previous: 'paging.cursors.before',
        },
      },
    ],
    [
      'by numbers with both counts',
      {
        query: { page: number, per_page: { ...number, maximum: 30 } },
        answer: object({ contacts: rows, meta: object({ total: number, total_pages: number }) }),
      },
      'contacts',
      {
        strategy: 'numbered',
        options: {
          page: 'page',
          size: 'per_page',
          maximum: 30,
          id: 'id',
          pages: 'meta.total_pages',
          total: 'meta.total',
        },
      },
    ],
  ])('%s', (_, shape, items, proposal) => {
    expect(only(shape)).toMatchObject({ items, proposal, why: undefined });
  });

  it('through references and schemas that are put together', () => {
    const { proposal } = only({
      query: { limit: { ...number, maximum: 10 }, cursor: text },
      answer: { type: 'object', properties: { data: rows }, allOf: [object({ next_cursor: orNull, has_more: flag })] },
    });
    expect(proposal).toMatchObject({ options: { next: 'next_cursor', hasMore: 'has_more' } });
  });

  it.each([
    ['null alone, where the cursor is always there', orNull, ['next_cursor'], ['null']],
    ['a cursor that is left out, or null', orNull, [], ['null', 'absent']],
    ['an empty text, where it is always a text', text, ['next_cursor'], ['empty']],
    ['a cursor that is left out, or empty', text, [], ['absent', 'empty']],
  ])('with an end that the type leaves room for: %s', (_, cursor, required, end) => {
    const answer = { ...object({ data: rows, next_cursor: cursor }), required };
    const { proposal } = only({ query: { limit: { ...number, maximum: 10 }, cursor: text }, answer });
    expect(proposal).toMatchObject({ options: { end } });
  });

  it('with the flag alone for its end, where the token is always a text', () => {
    const answer = {
      ...object({ data: rows, last_id: text, next_cursor: text, has_more: flag }),
      required: ['next_cursor'],
    };
    const { proposal } = only({ query: { limit: { ...number, maximum: 10 }, cursor: text }, answer });
    expect(proposal).toMatchObject({ options: { hasMore: 'has_more', tokenOnLastPage: true } });
  });
});

describe('what is guessed is told', () => {
  const query = { limit: { ...number, maximum: 10 }, cursor: text };

  it.each<[string, Shape, RegExp]>([
    [
      'a size without a limit',
      { query: { limit: number, cursor: text }, answer: object({ data: rows, next_cursor: orNull }) },
      /no largest "limit"; 100 is a guess/,
    ],
    [
      'the first of several arrays',
      { query, answer: object({ data: rows, included: rows, next_cursor: orNull }) },
      /rows are taken from "data"; there is "included"/,
    ],
    [
      'the first of several cursors',
      { query, answer: object({ data: rows, next_cursor: orNull, next_token: orNull }) },
      /taken from "next_cursor"; there is "next_token"/,
    ],
    [
      'an end that no type speaks of',
      { query, answer: object({ data: rows, next_cursor: text }) },
      /never null by its type/,
    ],
    [
      'pages that nobody counts',
      { query: { page: number, limit: { ...number, maximum: 5 } }, answer: object({ data: rows }) },
      /first empty page is taken for the end/,
    ],
  ])('%s', (_, shape, doubt) => {
    expect(only(shape).doubts?.join('\n')).toMatch(doubt);
  });

  it('and nothing where nothing was', () => {
    expect(only({ query, answer: object({ data: rows, next_cursor: orNull, has_more: flag }) }).doubts).toEqual([]);
  });
});

describe('a list is left to choose', () => {
  const paged = { page: number, per_page: number };

  it.each<[string, Shape, RegExp]>([
    [
      'whose answer is bare, with a header Link',
      { query: paged, answer: rows, headers: { Link: { schema: text } } },
      /bare array, and the next page stands in the header Link/,
    ],
    ['whose answer is bare', { query: paged, answer: rows }, /bare array; strategies/],
    ['that pages by an offset', { query: { offset: number, limit: number }, answer: object({ data: rows }) }, /offset/],
    [
      'whose next page is an address',
      {
        query: { limit: number, cursor: text },
        answer: object({ data: rows, next: { type: 'string', format: 'uri' } }),
      },
      /is an address and no cursor/,
    ],
    [
      'whose cursor is the id of a row',
      { query: { limit: number, starting_after: text }, answer: object({ data: rows, has_more: flag }) },
      /may be the id of the last row/,
    ],
    [
      'whose pages are counted from 0',
      { query: { page: { ...number, minimum: 0 }, size: number }, answer: object({ data: rows }) },
      /counted from 0/,
    ],
    [
      'whose page has one size',
      { query: { page: number }, answer: object({ data: rows }) },
      /no parameter for the size/,
    ],
    [
      'whose rows have no id',
      { query: paged, answer: object({ data: { type: 'array', items: object({ name: text }) } }) },
      /tells it from others/,
    ],
  ])('%s', (_, shape, why) => {
    expect(only(shape)).toMatchObject({ proposal: undefined, why: expect.stringMatching(why) as string });
  });

  it('when most others page by other names, for a package has one form of each strategy', () => {
    const answer = object({ data: rows, next_cursor: orNull, has_more: flag });
    const usual = { query: { limit: { ...number, maximum: 10 }, cursor: text }, answer };
    const { lists, undecided } = propose(
      { query: { size: { ...number, maximum: 10 }, cursor: text }, answer },
      usual,
      usual,
    );
    expect(lists.map(({ found }) => found.path)).toEqual(['/things1', '/things2']);
    expect(undecided.map(({ found }) => found.path)).toEqual(['/things0']);
  });

  it('but nothing is said of what does not page at all', () => {
    expect(propose({ query: { name: text }, answer: object({ data: rows }) })).toEqual({ lists: [], undecided: [] });
  });
});
