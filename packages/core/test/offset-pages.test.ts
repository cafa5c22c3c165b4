import { type DriftEvent, list, type ListOperation, offsetPages, type OffsetPagesOptions } from '@wa-clients/core';
import { describe, expect, it } from 'vitest';

import { exampleClient } from './support/client.ts';
import { onRequest } from './support/on-request.ts';
import { all, failure, range, type Thing } from './support/things.ts';

/** A provider that gives the rows at an offset, at most `clamp` at once. */
function offsets(options: Partial<OffsetPagesOptions>, rows: readonly Thing[], clamp = 100) {
  const asked: string[] = [];
  const drifts: DriftEvent[] = [];
  const client = exampleClient('https://api.example.com', {
    hooks: { onDrift: (event) => void drifts.push(event) },
    fetch: onRequest((request) => {
      const { search, searchParams } = new URL(request.url);
      asked.push(search);
      const start = Number(searchParams.get('offset')) - (options.first ?? 0);
      const data = rows.slice(start, start + Math.min(clamp, Number(searchParams.get('limit'))));
      return Promise.resolve(
        Response.json({ data, meta: { more: start + data.length < rows.length, total: rows.length } }),
      );
    }),
  });
  const pagination = offsetPages({ offset: 'offset', size: 'limit', maximum: 50, ...options });
  const operation: ListOperation = { name: 'things.list', method: 'GET', path: '/things', items: 'data', pagination };
  const open = (more = {}) => list<Thing, unknown>(client, operation, {}, more);
  return { open, asked, drifts };
}

describe('pages at an offset', () => {
  it('end with the first empty one, which is not handed out', async () => {
    const { asked, open } = offsets({ total: 'meta.total' }, range(0, 5));
    const pages = await all(open({ pageSize: 2 }).pages());
    expect(pages.map(({ items }) => items.length)).toEqual([2, 2, 1]);
    expect(pages[0]?.total).toBe(5);
    expect(asked).toEqual([0, 2, 4, 5].map((offset) => `?offset=${offset}&limit=2`));
  });

  it('end with a flag that is false, without a request more, from 1 where the provider counts from there', async () => {
    const { asked, open } = offsets({ first: 1, hasMore: 'meta.more' }, range(0, 5));
    expect(await all(open({ pageSize: 2 }))).toEqual(range(0, 5));
    expect(asked).toEqual([1, 3, 5].map((offset) => `?offset=${offset}&limit=2`));
  });

  it('lose no row to a provider that gives fewer than it was asked for', async () => {
    const { asked, open } = offsets({}, range(0, 7), 3);
    expect(await all(open({ pageSize: 5 }))).toEqual(range(0, 7));
    expect(asked).toHaveLength(4);
  });

  it('go on from a checkpoint between two rows, of the same page size alone', async () => {
    const { open } = offsets({}, range(0, 7));
    const first = await open({ pageSize: 3 });
    expect(await all(open({ resume: first.checkpoint }))).toEqual(range(3, 7));
    expect(await failure(Promise.resolve().then(() => open({ resume: first.checkpoint, pageSize: 2 })))).toMatchObject({
      code: 'checkpoint_invalid',
    });
  });

  it('drop rows that come again, where they have an id', async () => {
    const rows = range(0, 4);
    const { drifts, open } = offsets({ id: 'id' }, rows);
    const found: Thing[] = [];
    for await (const thing of open({ pageSize: 2 })) {
      found.push(thing);
      // A new row at the start moves all others.
      if (found.length === 2) rows.unshift({ id: 9 });
    }
    expect(found).toEqual(range(0, 4));
    expect(drifts).toMatchObject([{ kind: 'overlap', count: 1 }]);
  });

  it('stop at a limit that the provider documents, with a checkpoint', async () => {
    const { asked, open } = offsets({ lastRow: 4 }, range(0, 9));
    expect(await failure(all(open({ pageSize: 2 })))).toMatchObject({
      code: 'page_limit',
      message: "example things.list: a page of 2 from row 4 passes the provider's limit of 4 rows.",
      checkpoint: expect.any(String),
    });
    expect(asked).toHaveLength(2);
  });
});
