import { type DriftEvent, isWaError, list, type ListOperation, numberedPages, type PageEvent } from '@wa-clients/core';
import { virtualClock } from '@wa-clients/core/testing';
import { describe, expect, it } from 'vitest';

import { exampleClient } from './support/client.ts';
import { all, failure, range, type Thing } from './support/things.ts';
import { onRequest } from './support/on-request.ts';

/** A list of a provider that counts its pages and rows, in memory; `respond` makes the body of a page. */
function counted(respond: (page: number) => unknown, numbers: object = {}) {
  const queries: string[] = [];
  const drifts: DriftEvent[] = [];
  const pages: PageEvent[] = [];
  const client = exampleClient('https://api.example.com', {
    hooks: { onDrift: (event) => void drifts.push(event), onPage: (event) => void pages.push(event) },
    fetch: onRequest(async (request) => {
      const { search, searchParams } = new URL(request.url);
      queries.push(search);
      return Response.json(respond(Number(searchParams.get('page'))));
    }),
  });
  const options = { page: 'page', size: 'size', maximum: 2, id: 'id', pages: 'meta.pages', total: 'meta.total' };
  const operation: ListOperation = {
    name: 'things.list',
    method: 'GET',
    path: '/things',
    items: 'data',
    pagination: numberedPages({ ...options, ...numbers }),
  };
  const open = (filters = {}, more = {}) => list<Thing, unknown>(client, operation, filters, more);
  return { open, queries, drifts, pages };
}

/** The body of a page of two rows each. */
const body = (page: number, meta: unknown) => ({ data: range(2 * page, 2 * page + 2), meta });

describe('pages that the provider counts', () => {
  it('end behind the last one without a request more', async () => {
    const { open, queries, pages } = counted((page) => body(page, { pages: 3, total: 6 }));
    expect(await all(open())).toEqual(range(2, 8));
    expect(queries).toEqual(['?page=1&size=2', '?page=2&size=2', '?page=3&size=2']);
    expect(pages).toEqual([1, 2, 3].map((page) => ({ provider: 'example', operation: 'things.list', page, items: 2 })));
  });

  it('are told from others that came in their place', async () => {
    const { open, queries } = counted((page) => body(page, { pages: 5, page: page === 3 ? 2 : page }), {
      number: 'meta.page',
    });
    expect(await failure(all(open({}, { concurrency: 2 })))).toMatchObject({
      code: 'wrong_shape',
      message: 'example things.list: "meta.page" is 2 on page 3.',
      checkpoint: expect.any(String),
    });
    expect(queries).not.toContain('?page=5&size=2');
  });

  it.each([undefined, null, 0, '1'])('need not say which one they are: %j', async (page) => {
    const { open } = counted((number) => body(number, { pages: 3, total: 6, page }), { number: 'meta.page' });
    expect(await all(open())).toEqual(range(2, 8));
  });

  it.each([undefined, null, {}, { pages: null }, { pages: 'many' }, { pages: '2' }, { pages: 1.5 }, { pages: -1 }])(
    'are not taken for one where they are not told: %j',
    async (meta) => {
      const { open, queries } = counted((page) => body(page, page === 1 ? { pages: 3 } : meta));
      expect(await failure(all(open()))).toMatchObject({
        code: 'wrong_shape',
        message: 'example things.list: "meta.pages" is missing or not a whole number from 0.',
        checkpoint: expect.any(String),
      });
      expect(queries).toHaveLength(2);
    },
  );

  it.each([{ pages: 0 }, { pages: 1, total: 5 }, { pages: 1, total: 3 }])(
    'are not the end where the rows say otherwise: %j',
    async (meta) => {
      const { open } = counted((page) => body(page, meta));
      expect(await failure(all(open()))).toMatchObject({ code: 'wrong_shape' });
    },
  );

  it.each([
    { pages: 0, total: 5 },
    { pages: 1, total: 1 },
  ])('are not the end of rows that are counted, and not there: %j', async (meta) => {
    const { open } = counted(() => ({ data: [], meta }));
    expect(await failure(all(open()))).toMatchObject({ code: 'wrong_shape', checkpoint: expect.any(String) });
  });

  it('are none for a list without rows', async () => {
    expect(await all(counted(() => ({ data: [], meta: { pages: 0, total: 0 } })).open())).toEqual([]);
  });

  it('end where rows were deleted meanwhile, and the page asked for lies behind the last one', async () => {
    const { open } = counted((page) =>
      page === 1 ? body(1, { pages: 2 }) : { data: [], meta: { pages: 1, total: 2 } },
    );
    expect(await all(open())).toHaveLength(2);
  });

  it('report a number of rows that changes, by how many', async () => {
    const totals = [6, 6, 9, 0, 5, '7', 5];
    const { open, drifts } = counted((page) => body(page, { pages: 7, total: totals[page - 1] }));
    expect(await all(open())).toHaveLength(14);
    expect(drifts).toEqual([
      expect.objectContaining({ kind: 'total_changed', page: 3, items: 2, count: 3, operation: 'things.list' }),
      expect.objectContaining({ kind: 'total_changed', page: 4, items: 2, count: -9 }),
      expect.objectContaining({ kind: 'total_changed', page: 5, items: 2, count: 5 }),
    ]);
  });

  it('report nothing where the provider counts no rows', async () => {
    const { open, drifts } = counted((page) => body(page, { pages: 2, total: page }), { total: undefined });
    await all(open());
    expect(drifts).toEqual([]);
  });

  it('may be empty in the middle', async () => {
    const { open } = counted((page) => ({ ...body(page, { pages: 3 }), ...(page === 2 && { data: [] }) }));
    expect((await all(open().pages())).map(({ items }) => items.length)).toEqual([2, 0, 2]);
  });
});

describe('the limits of a provider', () => {
  const endless = (page: number) => body(page, { pages: 99 });

  it('end the walk before the page that would pass the last row, and not at it', async () => {
    const { open, queries } = counted(endless, { lastRow: 4 });
    expect(await failure(all(open()))).toMatchObject({
      code: 'page_limit',
      message: "example things.list: page 3 of 2 passes the provider's limit of 4 rows.",
    });
    expect(queries).toHaveLength(2);
    expect(await failure(all(counted(endless, { lastRow: 5 }).open()))).toMatchObject({ code: 'page_limit' });
  });

  it('end the walk before the page behind the last one', async () => {
    const { open, queries } = counted(endless, { lastPage: 3 });
    expect(await failure(all(open()))).toMatchObject({
      message: 'example things.list: page 4 is beyond the last one that the provider returns (3).',
    });
    expect(queries).toHaveLength(3);
  });

  it.each([{ lastPage: 3 }, { lastRow: 6 }])('hold for pages that are asked for ahead: %j', async (limit) => {
    const { open, queries } = counted(endless, limit);
    expect(await failure(all(open({}, { concurrency: 8 })))).toMatchObject({ code: 'page_limit' });
    expect(queries).toHaveLength(3);
  });

  it('hold for pages that are asked for ahead: maxPages, from wherever the walk begins', async () => {
    const { open, queries } = counted(endless);
    const error = await failure(all(open({}, { concurrency: 8, maxPages: 3 })));
    expect(error).toMatchObject({ code: 'page_limit' });
    expect(queries).toHaveLength(3);
    const resume = isWaError(error) ? error.checkpoint : undefined;
    expect(await failure(all(open({}, { concurrency: 8, maxPages: 4, resume })))).toMatchObject({ code: 'page_limit' });
    expect(queries).toHaveLength(7);
    expect(queries.toSorted().at(-1)).toBe('?page=7&size=2');
  });
});

describe('parameters that keep the order fixed', () => {
  const ordered = () => counted((page) => body(page, { pages: 1 }), { defaults: { sort: 'id' } });

  it('are sent unless a filter of the same name is', async () => {
    const { open, queries } = ordered();
    await open();
    await open({ sort: undefined });
    await open({ sort: 'name' });
    expect(queries).toEqual(['?sort=id&page=1&size=2', '?sort=id&page=1&size=2', '?sort=name&page=1&size=2']);
  });
});

describe('a checkpoint between numbered pages', () => {
  it('needs its page size, and says so', async () => {
    const { open } = counted((page) => body(page, { pages: 3 }));
    const { checkpoint: resume } = await open();
    expect(await failure(all(open({}, { resume, pageSize: 1 })))).toMatchObject({
      code: 'checkpoint_invalid',
      message: 'example things.list: the checkpoint needs pageSize 2.',
    });
    expect(await all(open({}, { resume, pageSize: 2 }))).toEqual(range(4, 8));
  });
});

it('Pages that the provider counts are asked for all at once, up to the last one.', async () => {
  const clock = virtualClock();
  const start = clock.now();
  const asked: string[] = [];
  const fetch = onRequest(async (request: Request) => {
    const page = Number(new URL(request.url).searchParams.get('page'));
    asked.push(`${page} at ${clock.now() - start}`);
    await new Promise<void>((resolve) => void clock.setTimeout(resolve, 100));
    return Response.json(body(page, { pages: 4 }));
  });
  const pagination = numberedPages({ page: 'page', size: 'size', maximum: 2, id: 'id', pages: 'meta.pages' });
  const operation = { name: 'things.list', method: 'GET', path: '/things', items: 'data', pagination };
  const client = exampleClient('https://api.example.com', { clock, fetch });
  expect(await all(list<Thing, unknown>(client, operation, {}, { concurrency: 8, maxPages: 4 }))).toEqual(range(2, 10));
  expect(asked).toEqual(['1 at 0', '2 at 100', '3 at 100', '4 at 100']);
});
