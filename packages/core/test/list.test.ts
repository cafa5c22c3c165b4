import { cursorToken, isWaError, list, type Page } from '@wa-clients/core';
import { virtualClock } from '@wa-clients/core/testing';
import { describe, expect, it, vi } from 'vitest';

import { exampleClient, listThings } from './support/client.ts';
import { moment } from './support/moment.ts';
import { json, scriptedServer } from './support/scripted-server.ts';
import { all, cursorScript, failure, range, type Thing, things } from './support/things.ts';

describe('a list', () => {
  it('sends nothing until it is used', async () => {
    const { list: open, server } = await things(3);
    void open();
    open().pages();
    expect(server.requests).toHaveLength(0);
  });

  it('gives its first page when awaited, asked for once however often', async () => {
    const { list: open, server } = await things(250);
    const handle = open();
    const [first, again] = [await handle, await handle];
    expect(first).toBe(again);
    expect(first.items).toEqual(range(0, 100));
    expect(first.body.data).toEqual(range(0, 100));
    expect(first.hasMore).toBe(true);
    expect(server.requests).toHaveLength(1);
  });

  it('asks for nothing ahead of a first page that is awaited', async () => {
    const { list: open, server } = await things(250);
    await open({}, { prefetch: 2 });
    await open({}, { prefetch: 2 }).withResponse();
    expect(server.requests).toHaveLength(2);
  });

  it('gives every item once, in order, whatever the page size and prefetch', async () => {
    for (const total of [0, 1, 99, 100, 101, 250]) {
      for (const options of [{}, { pageSize: 7 }, { prefetch: 1 }, { pageSize: 10, prefetch: 3 }]) {
        const { list: open } = await things(total);
        expect(await all(open({}, options)), `${total} ${JSON.stringify(options)}`).toEqual(range(0, total));
      }
    }
  });

  it('ends at the end signal, not at an empty page and not at a cursor that is still set', async () => {
    const pages = [range(0, 2), [], range(2, 4)];
    const server = await scriptedServer((_, response, index) =>
      json(response, 200, {
        data: pages[index],
        paging: { next: index < 2 ? `c${index}` : null, cursors: { after: 'x' } },
      }),
    );
    expect(await all(list(exampleClient(server.url), listThings('cursor-after')))).toEqual(range(0, 4));
    expect(server.requests).toHaveLength(3);
  });

  it('takes an empty, a null and a missing token for the end', async () => {
    const pagination = cursorToken({
      size: 'limit',
      maximum: 100,
      cursor: 'cursor',
      next: 'next',
      end: ['empty', 'null', 'absent'],
    });
    for (const end of [{ next: '' }, { next: null }, {}]) {
      const server = await scriptedServer((_, response) => json(response, 200, { data: range(0, 1), ...end }));
      const operation = { ...listThings('cursor-token'), pagination };
      expect(await all(list(exampleClient(server.url), operation))).toHaveLength(1);
    }
  });

  it('sends the filters with every page, and its own paging parameters', async () => {
    const { list: open, server } = await things(30);
    await all(open({ q: 'a b', flag: true }, { pageSize: 20 }));
    expect(server.requests.map(({ url }) => url)).toEqual([
      '/things?q=a%20b&flag=true&limit=20',
      '/things?q=a%20b&flag=true&limit=20&after=20',
    ]);
  });

  it('collects at most what it is allowed to, and asks for no page beyond', async () => {
    const { list: open, server } = await things(250);
    expect(await open().collect({ maxItems: 100 })).toEqual(range(0, 100));
    expect(server.requests).toHaveLength(1);
    expect(await open().collect({ maxItems: 1_000 })).toHaveLength(250);
    expect(await open().collect({ maxItems: 0 })).toEqual([]);
    expect(await failure(open().collect({ maxItems: Infinity }))).toMatchObject({ code: 'request_invalid' });
  });

  it('hands parallel calls of next() different items', async () => {
    const { list: open } = await things(3);
    const iterator = open({}, { pageSize: 1 })[Symbol.asyncIterator]();
    const results = await Promise.all([iterator.next(), iterator.next(), iterator.next(), iterator.next()]);
    expect(results.map((result) => (result.done ? 'end' : result.value.id))).toEqual([0, 1, 2, 'end']);
  });

  it('starts a new walk for each iteration', async () => {
    const { list: open } = await things(5);
    const handle = open();
    expect(await all(handle)).toEqual(await all(handle));
  });

  it('stops the request that is under way when the loop breaks', async () => {
    let closed: () => void = () => {};
    const isClosed = new Promise<void>((resolve) => (closed = resolve));
    const server = await scriptedServer((request, response, index) => {
      if (index === 0) json(response, 200, { data: range(0, 2), paging: { next: 'a' } });
      else request.socket.once('close', closed);
    });
    for await (const thing of list<Thing, unknown>(
      exampleClient(server.url),
      listThings('cursor-after'),
      {},
      { prefetch: 1 },
    )) {
      if (thing.id === 0) await vi.waitFor(() => expect(server.requests).toHaveLength(2));
      else break;
    }
    await isClosed;
    expect(server.requests).toHaveLength(2);
  });
});

describe('guards', () => {
  it('refuse a page without its array', async () => {
    for (const body of [{}, { data: null }, { data: {} }, [], null, 'text']) {
      const server = await scriptedServer((_, response) => json(response, 200, body));
      const error = await failure(all(list(exampleClient(server.url), listThings('cursor-after'))));
      expect(error, JSON.stringify(body)).toMatchObject({ code: 'wrong_shape' });
    }
  });

  it('stop at a cursor that comes again', async () => {
    const server = await scriptedServer((_, response) =>
      json(response, 200, { data: range(0, 1), paging: { next: 'same' } }),
    );
    const error = await failure(all(list(exampleClient(server.url), listThings('cursor-after'))));
    expect(error).toMatchObject({ code: 'cursor_cycle', checkpoint: expect.any(String) });
    expect(server.requests).toHaveLength(2);
  });

  it('stop after a hundred empty pages in a row', async () => {
    const server = await scriptedServer((_, response, index) =>
      json(response, 200, { data: [], paging: { next: `c${index}` } }),
    );
    const error = await failure(all(list(exampleClient(server.url), listThings('cursor-after'))));
    expect(error).toMatchObject({ code: 'empty_pages', checkpoint: expect.any(String) });
    expect(server.requests).toHaveLength(101);
  });

  it('stop at maxPages without cutting anything short in silence', async () => {
    const { list: open } = await things(30);
    const options = { pageSize: 10, maxPages: 2 };
    const error = await failure(all(open({}, options)));
    expect(error).toMatchObject({ code: 'page_limit' });
    const resume = isWaError(error) ? (error.checkpoint ?? '') : '';
    expect(await all(open({}, { resume }))).toEqual(range(20, 30));
    expect(await all(open({}, { pageSize: 15, maxPages: 2 }))).toHaveLength(30);
  });

  it('check options and filters before anything is sent', async () => {
    const { list: open, server } = await things(3);
    const wrong: [object, object][] = [
      [{}, { pageSize: 0 }],
      [{}, { pageSize: 101 }],
      [{}, { pageSize: 1.5 }],
      [{}, { maxPages: 0 }],
      [{}, { prefetch: -1 }],
      // There is nothing before the first page: read so, a list would seem to end after one.
      [{}, { direction: 'backward' }],
      [{ limit: 5 }, {}],
      [{ after: 'x' }, {}],
    ];
    for (const [filters, options] of wrong) {
      expect(await failure(all(open(filters, options)))).toMatchObject({ code: 'request_invalid' });
    }
    expect(await failure(all(open({}, { direction: 'backward' })))).toHaveProperty(
      'message',
      expect.stringContaining('requires resume'),
    );
    expect(server.requests).toHaveLength(0);
  });

  it('end the whole walk at its deadline', async () => {
    const clock = virtualClock({ autoAdvanceBelowMs: 0 });
    const stuck = moment();
    const server = await scriptedServer((_, response, index) => {
      if (index === 0) json(response, 200, { data: range(0, 1), paging: { next: 'a' } });
      else stuck.reach();
    });
    const walk = list(exampleClient(server.url, { clock }), listThings('cursor-after'), {}, { deadlineMs: 80 });
    const error = failure(all(walk));
    await stuck.reached;
    await clock.advance(80);
    expect(await error).toMatchObject({
      code: 'timed_out',
      phase: 'walk',
      checkpoint: expect.any(String),
    });
  });
});

describe('checkpoints', () => {
  it('go on behind every page and every item', async () => {
    const { list: open } = await things(23);
    const pages: Page<Thing>[] = await all(open({}, { pageSize: 5 }).pages());
    let seen = 0;
    for (const page of pages) {
      for (let count = 0; count <= page.items.length; count += 1) {
        const resume = JSON.parse(JSON.stringify(page.checkpointAfter(count))) as string;
        expect(await all(open({}, { resume }))).toEqual(range(seen + count, 23));
      }
      seen += page.items.length;
      expect(await all(open({}, { resume: page.checkpoint }))).toEqual(range(seen, 23));
    }
  });

  it('are on the error of a failed page, which can then be asked for again', async () => {
    let broken = true;
    const script = cursorScript(20);
    const server = await scriptedServer((request, response, index) =>
      broken && request.url?.includes('after=10') ? json(response, 400, {}) : script(request, response, index),
    );
    const walk = list<Thing, unknown>(
      exampleClient(server.url),
      listThings('cursor-after'),
      {},
      { pageSize: 10 },
    ).pages();
    expect((await walk.next()).value?.items).toEqual(range(0, 10));
    expect(await failure(walk.next())).toMatchObject({ code: 'bad_request', checkpoint: expect.any(String) });
    broken = false;
    expect((await walk.next()).value?.items).toEqual(range(10, 20));
  });

  it('are refused for other filters, for another operation, and when damaged', async () => {
    const { list: open } = await things(200);
    const { checkpoint } = await open({ q: 'a' });
    const resumeWith = (filters: object, resume: string) => failure(all(open(filters, { resume })));
    expect(await resumeWith({ q: 'b' }, checkpoint)).toMatchObject({ code: 'checkpoint_invalid' });
    expect(await resumeWith({ q: 'a' }, checkpoint.slice(0, -3))).toMatchObject({ code: 'checkpoint_invalid' });
    expect(await resumeWith({ q: 'a' }, '')).toMatchObject({ code: 'checkpoint_invalid' });
    expect(await resumeWith({ q: 'a' }, 'bnVsbA')).toMatchObject({ code: 'checkpoint_invalid' });
    expect(await resumeWith({ q: 'a', unset: undefined }, checkpoint)).toBeUndefined();
  });

  it('take an integer of any size among the filters', async () => {
    const { list: open, server } = await things(3);
    const filters = { q: 12345678901234567890n };
    const { checkpoint } = await open(filters, { pageSize: 2 });
    expect(await all(open(filters, { resume: checkpoint ?? '' }))).toEqual(range(2, 3));
    expect(await failure(all(open({ q: 1n }, { resume: checkpoint ?? '' })))).toMatchObject({
      code: 'checkpoint_invalid',
    });
    expect(server.requests[0]?.url).toContain('q=12345678901234567890');
  });

  it('turn a walk around', async () => {
    const { list: open } = await things(25);
    const pages: Page<Thing>[] = await all(open({}, { pageSize: 10 }).pages());
    const resume = pages[2]?.checkpoint ?? '';
    expect(await all(open({}, { resume, direction: 'backward' }))).toEqual(range(0, 20).toReversed());
    expect(await all(open({}, { resume: pages[0]?.checkpoint ?? '', direction: 'backward' }))).toEqual([]);
  });

  it('of a backward walk go on backward, behind every page and every item, and turn forward again', async () => {
    const { list: open } = await things(25);
    const direction = 'backward';
    const forward: Page<Thing>[] = await all(open({}, { pageSize: 10 }).pages());
    const resume = forward[2]?.checkpoint ?? '';
    const pages: Page<Thing>[] = await all(open({}, { resume, direction }).pages());
    const rows = range(0, 20).toReversed();
    let seen = 0;
    for (const page of pages) {
      for (let count = 0; count <= page.items.length; count += 1) {
        const cut = page.checkpointAfter(count);
        expect(await all(open({}, { resume: cut, direction }))).toEqual(rows.slice(seen + count));
      }
      seen += page.items.length;
    }
    expect(await all(open({}, { resume: pages[0]?.checkpoint ?? '' }))).toEqual(range(20, 25));
  });
});
