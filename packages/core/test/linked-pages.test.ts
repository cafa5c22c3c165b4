import {
  headerCursor,
  linkedPages,
  type LinkedPagesOptions,
  list,
  type ListOperation,
  type Strategy,
} from '@wa-clients/core';
import { describe, expect, it } from 'vitest';

import { exampleClient } from './support/client.ts';
import { onRequest } from './support/on-request.ts';
import { all, failure, range, type Thing } from './support/things.ts';

/** A list whose responses are given, and the URLs that were asked for. */
function linked(options: Partial<LinkedPagesOptions> | Strategy, items: string, responses: readonly Response[]) {
  const asked: string[] = [];
  const left = [...responses];
  const client = exampleClient('https://api.example.com', {
    fetch: onRequest((request) => {
      asked.push(request.url);
      return Promise.resolve(left.shift() ?? Response.error());
    }),
  });
  const pagination =
    'read' in options ? options : linkedPages({ size: 'per_page', maximum: 100, parameters: ['page'], ...options });
  const operation: ListOperation = { name: 'things.list', method: 'GET', path: '/things', items, pagination };
  const open = (filters = {}, more = {}) => list<Thing, unknown>(client, operation, filters, more);
  return { open, asked };
}

const withLink = (rows: readonly Thing[], link?: string) =>
  Response.json(rows, { headers: link === undefined ? {} : { Link: link } });

describe('pages with a header Link', () => {
  it('are walked to the one without a next, each asked for with the filters and the parameters of the link alone', async () => {
    const { asked, open } = linked({}, '', [
      withLink(
        range(0, 2),
        '<https://api.example.com/things?page=2&per_page=7&token=x>; rel="next", </things?page=9>; rel="last"',
      ),
      withLink(range(2, 4), '<//evil.example/things?page=3>; title="a, b"; rel="first next"'),
      withLink(range(4, 5), '</things?page=1>; rel="first"'),
    ]);
    expect(await all(open({ q: 'a' }, { pageSize: 2 }))).toEqual(range(0, 5));
    expect(asked).toEqual([
      'https://api.example.com/things?q=a&per_page=2',
      'https://api.example.com/things?q=a&per_page=2&page=2',
      'https://api.example.com/things?q=a&per_page=2&page=3',
    ]);
  });

  it.each([
    ['</things?page=2>;rel=next', 2],
    ['</things?page=2>; REL=Next', 2],
    ['</a?page=8>; rel="prev", </things?page=2>; rel="last next"', 2],
    ['</things?page=2>; rel="nextish"', 1],
    ['</things?page=2>; anchor="; rel=next"', 1],
    ['</things?page=2>; title="a \\", b; rel=prev"; rel="next"; rel="last"', 2],
    ['</things?page=8>; rel="last"; rel="next"', 1],
    [', </things?page=2,3>; crossorigin; ;rel = next ,', 2],
    ["</things?page=2>; rel='next'", 2],
    ['</things?page=2>; rel=next, </things?page=2>; rel="next"', 2],
    ['</things?page=2>', 1],
    ['', 1],
  ])('are read as RFC 8288 writes them: %s', async (link, requests) => {
    const { asked, open } = linked({}, '', [withLink(range(0, 1), link), withLink(range(1, 2))]);
    await all(open());
    expect(asked).toHaveLength(requests);
  });

  it.each([
    ['https://api.example.com/things?page=2; rel="next"', /not a list of links/],
    ['</things?page=2>; rel="next', /not a list of links/],
    ['</things?page=2; rel="next"', /not a list of links/],
    ['</things?page=1>; rel="prev" </things?page=2>; rel="next"', /not a list of links/],
    ['</things?page=2> rel="next"', /not a list of links/],
    ['null', /not a list of links/],
    [`<a>${';a '.repeat(20_000)}"`, /not a list of links/],
    ['</things?page=2>; rel=next, </things?page=3>; rel=next', /several links with rel="next"/],
    ['</things?page=2&page=3>; rel=next', /page twice/],
    ['</things>; rel=next', /none of the parameters page/],
  ])('are no end where the header cannot be read: %s', async (link, message) => {
    const { open } = linked({}, '', [withLink(range(0, 1), link)]);
    expect(await failure(all(open()))).toMatchObject({
      code: 'wrong_shape',
      message: expect.stringMatching(message) as string,
      checkpoint: expect.any(String) as string,
    });
  });

  it('are no end where a browser may hide the header', async () => {
    const fromAnotherOrigin = (rows: readonly Thing[], link?: string) =>
      Object.defineProperty(withLink(rows, link), 'type', { value: 'cors' });
    const { open } = linked({}, '', [fromAnotherOrigin(range(0, 2))]);
    expect(await failure(all(open({}, { pageSize: 2 })))).toMatchObject({
      code: 'wrong_shape',
      message: expect.stringContaining('Access-Control-Expose-Headers') as string,
    });
    const { open: short } = linked({}, '', [fromAnotherOrigin(range(0, 1))]);
    expect(await all(short({}, { pageSize: 2 }))).toEqual(range(0, 1));
    const { open: exposed } = linked({}, '', [
      fromAnotherOrigin(range(0, 2), '</things?page=2>; rel=next'),
      fromAnotherOrigin(range(2, 4)),
    ]);
    expect(await all(exposed({}, { pageSize: 2 }))).toEqual(range(0, 4));
  });

  it('are wrong without a parameter that is known, and without a body that is an array', async () => {
    const { open } = linked({}, '', [withLink(range(0, 1), '</things?cursor=2>; rel="next"')]);
    expect(await failure(all(open()))).toMatchObject({
      code: 'wrong_shape',
      message: 'example things.list: the URL in the header Link has none of the parameters page.',
      checkpoint: expect.any(String),
    });
    const { open: other } = linked({}, '', [Response.json({ data: [] })]);
    expect(await failure(all(other()))).toMatchObject({ message: 'example things.list: the page is not an array.' });
  });
});

describe('pages with the URL of the next one', () => {
  const body = (rows: readonly Thing[], next: unknown) => Response.json({ items: rows, links: { next } });

  it('take several parameters from it, decoded, and go on from a checkpoint', async () => {
    const options: Partial<LinkedPagesOptions> = { parameters: ['after', 'page'], next: 'links.next', end: ['null'] };
    const { asked, open } = linked(options, 'items', [
      body(range(0, 1), '/things?page=2&after=a%2Bb%20c%26'),
      body(range(1, 2), null),
    ]);
    const first = await open();
    expect(await all(open({}, { resume: first.checkpoint }))).toEqual(range(1, 2));
    const { searchParams } = new URL(asked[1] ?? '');
    expect([searchParams.get('page'), searchParams.get('after')]).toEqual(['2', 'a+b c&']);
  });

  it('that come again are a cycle', async () => {
    const same = () => body(range(0, 1), '/things?page=2');
    const { open } = linked({ next: 'links.next', end: ['null'] }, 'items', [same(), same(), same()]);
    expect(await failure(all(open()))).toMatchObject({ code: 'cursor_cycle' });
  });
});

describe('pages with the next cursor in a header', () => {
  const page = (rows: readonly Thing[], cursor?: string) =>
    Response.json(rows, { headers: cursor === undefined ? {} : { 'X-Next-Cursor': cursor } });
  const walked = (responses: readonly Response[]) =>
    linked(headerCursor({ size: 'limit', maximum: 100, cursor: 'cursor', header: 'x-next-cursor' }), '', responses);

  it.each([undefined, ''])('are walked to the one without a cursor: %j', async (end) => {
    const { asked, open } = walked([page(range(0, 2), 'a+b c&'), page([], '7'), page(range(2, 3), end)]);
    expect(await all(open({ q: 'a' }, { pageSize: 2 }))).toEqual(range(0, 3));
    expect(asked.map((url) => new URL(url).searchParams.get('cursor'))).toEqual([null, 'a+b c&', '7']);
    expect(asked[2]).toBe('https://api.example.com/things?q=a&limit=2&cursor=7');
  });

  it('go on from a checkpoint, and a cursor that comes again is a cycle', async () => {
    const { open } = walked([page(range(0, 1), 'a'), page(range(1, 2), 'b'), page(range(2, 3), 'a')]);
    const first = await open();
    const rest = open({}, { resume: first.checkpoint });
    expect(await failure(all(rest))).toMatchObject({ code: 'cursor_cycle', checkpoint: expect.any(String) as string });
  });

  it('are no end where a browser may hide the header', async () => {
    const { open } = walked([Object.defineProperty(page(range(0, 2)), 'type', { value: 'cors' })]);
    expect(await failure(all(open({}, { pageSize: 2 })))).toMatchObject({ code: 'wrong_shape' });
  });
});
