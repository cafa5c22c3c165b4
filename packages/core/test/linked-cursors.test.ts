import { linkedCursors, list, type ListOperation } from '@wa-clients/core';
import { describe, expect, it } from 'vitest';

import { exampleClient } from './support/client.ts';
import { onRequest } from './support/on-request.ts';
import { all, failure, range, type Thing } from './support/things.ts';

const page = (rows: readonly Thing[], paging?: object) => Response.json({ data: rows, ...(paging && { paging }) });
const link = 'https://graph.example.net/v24.0/1/things?access_token=SECRET&after=other';
const cursors = { before: 'b', after: 'a' };

const pagination = linkedCursors({
  size: 'limit',
  maximum: 100,
  after: 'after',
  before: 'before',
  cursors: 'paging.cursors',
  next: 'paging.next',
  previous: 'paging.previous',
});

/** A list whose responses are given, and the URLs that were asked for. */
function linked(responses: readonly Response[]) {
  const asked: string[] = [];
  const left = [...responses];
  const client = exampleClient('https://api.example.com', {
    fetch: onRequest((request) => {
      asked.push(request.url.replace('https://api.example.com', ''));
      return Promise.resolve(left.shift() ?? Response.error());
    }),
  });
  const operation: ListOperation = { name: 'things.list', method: 'GET', path: '/things', items: 'data', pagination };
  const open = (more = {}) => list<Thing, unknown>(client, operation, { q: 'x' }, more);
  return { asked, open };
}

describe('cursors that count only beside a link', () => {
  it('are sent as long as there is a link, which is neither followed nor sent itself', async () => {
    const { asked, open } = linked([
      page(range(0, 2), { cursors: { after: 'c1' }, next: link }),
      // A page may be short, or without rows, and have more behind it.
      page([], { cursors: { after: 'c2' }, next: link }),
      page(range(2, 3), { cursors: { after: 'c3' }, previous: link }),
    ]);
    expect(await all(open({ pageSize: 2 }))).toEqual(range(0, 3));
    expect(asked).toEqual(['/things?q=x&limit=2', '/things?q=x&limit=2&after=c1', '/things?q=x&limit=2&after=c2']);
  });

  it.each([
    ['without paging', undefined],
    ['without a link', { cursors }],
  ])('end on a page %s', async (_, paging) => {
    const { asked, open } = linked([page(range(0, 2), paging)]);
    expect(await all(open())).toEqual(range(0, 2));
    expect(asked).toHaveLength(1);
  });

  it.each<[string, object]>([
    ['null', { cursors, next: null }],
    ['empty', { cursors, next: '' }],
    ['mistyped', { cursors, next: 7 }],
    ['"paging.cursors.after", which is absent', { cursors: { before: 'b' }, next: link }],
    ['"paging.cursors.after", which is no cursor', { cursors: { after: null }, next: link }],
  ])('are no end where a link or its cursor is %s', async (problem, paging) => {
    const { open } = linked([page(range(0, 2), paging)]);
    const error = await failure(all(open()));
    expect(error).toMatchObject({ code: 'wrong_shape', checkpoint: expect.any(String) as string });
    expect((error as Error).message).toContain(problem);
  });

  it('lead backward by the other link and the other cursor, whatever the first ones are', () => {
    const question = { position: 'p', size: 2, backward: true };
    const read = (paging: object) => pagination.read({ paging }, question, [], new Response());
    expect(read({ cursors, previous: link, next: 7 })).toEqual({ next: 'b', previous: undefined, total: undefined });
    expect(read({ cursors, next: link })).toEqual({ next: null, previous: 'a', total: undefined });
    expect(pagination.query(question)).toEqual({ limit: 2, before: 'p' });
  });
});
