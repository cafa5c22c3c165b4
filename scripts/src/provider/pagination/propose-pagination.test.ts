import { describe, expect, it } from 'vitest';

import { flag, number, object, only, orNull, rows, type Shape, text } from '../../../test/support/paged-lists.ts';

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
        kind: 'cursor-token',
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
        kind: 'cursor-token',
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
        kind: 'cursor-after',
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
        kind: 'numbered',
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

  it('by the name that the wire has for the page, where its path has another parameter of that name', () => {
    const query = { page: number, per_page: { ...number, maximum: 20 } };
    const { proposal } = only({ below: 'page', query, answer: object({ data: rows, total_pages: number }) });
    expect(proposal).toMatchObject({ kind: 'numbered', options: { page: 'page', size: 'per_page' } });
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
      { query, answer: object({ data: rows, related: rows, next_cursor: orNull }) },
      /rows are taken from "data"; there is "related"/,
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

describe('a list that is asked for by another method', () => {
  const query = { limit: { ...number, maximum: 100 }, cursor: text };
  const answer = object({ data: rows, next_cursor: orNull, has_more: flag });

  it('is proposed to page as a GET is, where it is a QUERY', () => {
    expect(only({ query, answer, method: 'query' })).toEqual(only({ query, answer }));
    expect(only({ query, answer, method: 'query' }).proposal).toMatchObject({ kind: 'cursor-token' });
  });

  it('is none where it is a POST, which may change something', () => {
    expect(only({ query, answer, method: 'post' })).toMatchObject({ proposal: undefined });
  });
});
