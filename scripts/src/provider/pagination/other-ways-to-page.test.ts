import { describe, expect, it } from 'vitest';

import type { Json } from '../../spec/document.ts';
import {
  flag,
  number,
  object,
  only,
  orNull,
  propose,
  rows,
  type Shape,
  text,
} from '../../../test/support/paged-lists.ts';

describe('a list pages in other ways, too', () => {
  const paged = { page: { ...number, default: 1 }, per_page: { ...number, maximum: 30 } };
  const limit = { ...number, maximum: 100 };

  it.each<[string, Shape, string, object]>([
    [
      'with a header Link, where the body is the array',
      { query: paged, answer: rows, headers: { Link: { schema: text } } },
      '',
      { kind: 'linked', options: { parameters: ['page'] } },
    ],
    [
      'with a header Link and the row that a registry was asked for last',
      { query: { n: limit, last: text }, answer: rows, headers: { Link: { schema: text } } },
      '',
      { kind: 'linked', options: { size: 'n', parameters: ['last'], maximum: 100 } },
    ],
    [
      'with the next cursor in a header',
      { query: { limit, cursor: text }, answer: rows, headers: { 'X-Next-Cursor': { schema: text } } },
      '',
      { kind: 'header-cursor', options: { cursor: 'cursor', header: 'x-next-cursor', size: 'limit' } },
    ],
    [
      'with the next token in a header that has the name of the vendor',
      { query: { top: limit, continuationToken: text }, answer: rows, headers: { 'x-ms-continuationtoken': {} } },
      '',
      { kind: 'header-cursor', options: { cursor: 'continuationToken', header: 'x-ms-continuationtoken' } },
    ],
    [
      'with the number of the next page in a header',
      { query: paged, answer: rows, headers: { 'X-Next-Page': { schema: text }, 'X-Page': { schema: number } } },
      '',
      { kind: 'header-cursor', options: { cursor: 'page', header: 'x-next-page' } },
    ],
    [
      'with numbers alone, where the body is the array',
      { query: paged, answer: rows },
      '',
      { kind: 'numbered', options: { page: 'page', id: 'id' } },
    ],
    [
      'by an offset with a count',
      { query: { offset: number, limit }, answer: object({ data: rows, total: number }) },
      'data',
      { kind: 'offset', options: { offset: 'offset', size: 'limit', total: 'total', id: 'id' } },
    ],
    [
      'by an offset that begins at 1, with a flag',
      { query: { start: { ...number, minimum: 1 }, limit }, answer: object({ data: rows, has_more: flag }) },
      'data',
      { kind: 'offset', options: { first: 1, hasMore: 'has_more' } },
    ],
    [
      'by the URL of the next page',
      {
        query: { limit, cursor: text },
        answer: object({
          data: rows,
          next: { ...orNull, format: 'uri', example: 'https://api.example.com/things?cursor=a' },
        }),
      },
      'data',
      { kind: 'linked', options: { parameters: ['cursor'], next: 'next', end: ['null', 'absent'] } },
    ],
    [
      'by a URL deep in the body, beside a cursor that the last page has as well',
      {
        query: { limit, after: text, before: text },
        answer: object({
          data: rows,
          paging: object({ cursors: object({ after: text }), next: { ...text, format: 'uri' } }),
        }),
      },
      'data',
      { kind: 'linked', options: { parameters: ['after', 'before'], next: 'paging.next' } },
    ],
    [
      'by the id of the last row',
      { query: { limit, starting_after: text, ending_before: text }, answer: object({ data: rows, has_more: flag }) },
      'data',
      { kind: 'after-last-row', options: { after: 'starting_after', id: 'id', hasMore: 'has_more' } },
    ],
    [
      'by a marker',
      { query: { limit, marker: text }, answer: object({ entries: rows, next_marker: orNull }) },
      'entries',
      { kind: 'cursor-token', options: { cursor: 'marker', next: 'next_marker' } },
    ],
    [
      'by a token that is called a page',
      { query: { limit, page: text }, answer: object({ data: rows, next_page: orNull }) },
      'data',
      { kind: 'cursor-token', options: { cursor: 'page', next: 'next_page', end: ['null', 'absent'] } },
    ],
    [
      'by the number of the next page, where the response has it',
      {
        query: { page: number, per_page: limit },
        answer: object({ data: rows, next_page: { type: ['integer', 'null'] } }),
      },
      'data',
      { kind: 'cursor-token', options: { cursor: 'page', next: 'next_page' } },
    ],
    [
      'by numbers from 0, as the default says',
      { query: { page: { ...number, default: 0 }, size: limit }, answer: object({ data: rows, total_pages: number }) },
      'data',
      { kind: 'numbered', options: { first: 0, pages: 'total_pages' } },
    ],
    [
      'with names in brackets',
      {
        query: { 'page[number]': { ...number, minimum: 1 }, 'page[size]': limit },
        answer: object({ data: rows, total_pages: number }),
      },
      'data',
      { kind: 'numbered', options: { page: 'page[number]', size: 'page[size]' } },
    ],
    [
      'with rows that are told from what stands beside them by their name',
      { query: { limit, cursor: text }, answer: object({ order: rows, entries: rows, next_cursor: orNull }) },
      'entries',
      { kind: 'cursor-token' },
    ],
    [
      'with rows in each of several alternatives',
      {
        query: { limit, cursor: text },
        answer: {
          type: 'object',
          oneOf: [
            { allOf: [object({ next_cursor: orNull }), object({ kind: { const: 'plain' }, data: rows })] },
            object({
              next_cursor: orNull,
              kind: { const: 'linked' },
              data: { type: 'array', items: object({ link: text }) },
            }),
          ],
        },
      },
      'data',
      { kind: 'cursor-token', options: { next: 'next_cursor' } },
    ],
    [
      'with rows within an allOf',
      { query: { limit, cursor: text }, answer: { allOf: [object({ next_cursor: orNull }), object({ data: rows })] } },
      'data',
      { kind: 'cursor-token' },
    ],
  ])('%s', (_, shape, items, proposal) => {
    expect(only(shape)).toMatchObject({ items, proposal, why: undefined });
  });

  it.each<[string, Json, 0 | undefined, RegExp | undefined]>([
    ['by its default', { ...number, default: 0 }, 0, undefined],
    ['by its minimum', { ...number, minimum: 0 }, 0, undefined],
    ['by its default rather than its minimum', { ...number, minimum: 0, default: 1 }, undefined, /contradicts itself/],
    ['not at all', number, undefined, /counts from 0 or from 1; 1 is a guess/],
    ['from 1', { ...number, minimum: 1 }, undefined, undefined],
  ])('and the number of the first page is told %s', (_, page, first, doubt) => {
    const { doubts, proposal } = only({
      query: { page, size: limit },
      answer: object({ data: rows, total_pages: number }),
    });
    expect(proposal?.options).toMatchObject(first === undefined ? {} : { first });
    expect(Object.hasOwn(proposal?.options ?? {}, 'first')).toBe(first !== undefined);
    if (doubt) expect(doubts?.join()).toMatch(doubt);
    else expect(doubts).toEqual([]);
  });
});

describe('a list is left to choose', () => {
  it.each<[string, Shape, RegExp]>([
    [
      'whose cursor is nowhere in the response',
      { query: { limit: number, cursor: text }, answer: object({ data: rows }) },
      /nothing in the response looks like the next "cursor"/,
    ],
    [
      'whose page is a text that nothing leads to',
      { query: { limit: number, page: text }, answer: object({ data: rows }) },
      /"page" is a text, and nothing in the response says what the next one is/,
    ],
    [
      'whose page has one size',
      { query: { page: number }, answer: object({ data: rows }) },
      /no parameter for the size/,
    ],
    [
      'with a header Link and no parameter for it',
      { query: { since: text }, answer: rows, headers: { Link: { schema: text } } },
      /header Link, and no parameter/,
    ],
    [
      'that is asked for by its body',
      {
        method: 'post',
        query: {},
        body: object({ page_size: number, start_cursor: text }),
        answer: object({ results: rows }),
      },
      /"start_cursor" stands in the body of the request/,
    ],
    [
      'that is a QUERY with its cursor in the body',
      { method: 'query', query: {}, body: object({ limit: number, continue: text }), answer: object({ data: rows }) },
      /"continue" stands in the body of the request/,
    ],
    [
      'that is a QUERY with a cursor alone',
      { method: 'query', query: {}, body: object({ cursor: text }), answer: object({ data: rows }) },
      /"cursor" stands in the body of the request/,
    ],
    [
      'that knows a bound alone',
      { query: { since_id: text, limit: number }, answer: rows },
      /"since_id" asks for rows beside a known one/,
    ],
    [
      'without an array',
      { query: { page: number, limit: number }, answer: object({ data: text }) },
      /no array of rows/,
    ],
  ])('%s', (_, shape, why) => {
    expect(only(shape)).toMatchObject({ proposal: undefined, why: expect.stringMatching(why) as string });
  });

  it('but nothing is said of what does not page at all', () => {
    expect(propose({ query: { name: text }, answer: object({ data: rows }) })).toEqual({ lists: [], undecided: [] });
    const body = object({ name: text, limit: number });
    expect(propose({ method: 'post', query: {}, body, answer: object({ data: rows }) }).undecided).toEqual([]);
  });
});

describe('a package', () => {
  it('has several forms of a strategy, of which the most frequent one has its plain name', () => {
    const answer = object({ data: rows, next_cursor: orNull, has_more: flag });
    const usual = { query: { limit: { ...number, maximum: 10 }, cursor: text }, answer };
    const { lists } = propose(
      { query: { size: { ...number, maximum: 10 }, cursor: text }, answer },
      usual,
      { query: usual.query, answer: object({ data: rows, meta: object({ nextToken: orNull }) }) },
      usual,
    );
    expect(lists.map(({ operation, strategy }) => [operation.path, strategy])).toEqual([
      ['/things0', 'cursor-token-next-cursor'],
      ['/things1', 'cursor-token'],
      ['/things2', 'cursor-token-meta-next-token'],
      ['/things3', 'cursor-token'],
    ]);
  });
});
