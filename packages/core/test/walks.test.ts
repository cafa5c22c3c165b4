import { cursorToken, list, type Page, WaError } from '@wa-clients/core';
import { describe, expect, it, vi } from 'vitest';

import { exampleClient, listThings } from './support/client.ts';
import { moment } from './support/moment.ts';
import { all, failure, range, type Thing, things } from './support/things.ts';
import { onRequest } from './support/on-request.ts';

const ended = { done: true, value: undefined };
const after = listThings('cursor-after');

/** A list in memory whose page is made of the cursor that is asked for, and what was asked. */
function answering(respond: (cursor: string | null, index: number) => unknown, operation = after, more = {}) {
  const queries: string[] = [];
  const fetch = onRequest(async (request: Request) => {
    const { search, searchParams } = new URL(request.url);
    queries.push(search);
    return Response.json(respond(searchParams.get('after') ?? searchParams.get('cursor'), queries.length - 1));
  });
  const client = exampleClient('https://api.example.com', { fetch, retry: false, ...more });
  const open = (options = {}, filters = {}) => list<Thing, unknown>(client, operation, filters, options);
  return { open, queries };
}

/** A body that leads to another page, or to none. */
const bodyOf = (data: unknown, next: string | null) => ({ data, paging: { next }, next, has_more: next !== null });

describe('an iterator of pages', () => {
  it('is its own iterable', async () => {
    const { list: open } = await things(3);
    const walk = open().pages();
    expect(walk[Symbol.asyncIterator]()).toBe(walk);
  });

  it('stays at its end, and asks no more there', async () => {
    const { list: open, server } = await things(3);
    const walk = open().pages();
    await all(walk);
    expect(await walk.next()).toEqual(ended);
    expect(await walk.next()).toEqual(ended);
    expect(server.requests).toHaveLength(1);
  });

  it('asks no more once it was ended, however often', async () => {
    const { list: open, server } = await things(30);
    const walk = open({}, { pageSize: 10 }).pages();
    await walk.next();
    expect(await walk.return?.()).toEqual(ended);
    expect(await walk.return?.()).toEqual(ended);
    expect(await walk.next()).toEqual(ended);
    expect(server.requests).toHaveLength(1);
  });

  it('gives parallel calls of next() one page after the other', async () => {
    const { list: open, server } = await things(25);
    const walk = open({}, { pageSize: 10 }).pages();
    const results = await Promise.all([walk.next(), walk.next(), walk.next(), walk.next()]);
    expect(results.map(({ value }) => value?.items.length)).toEqual([10, 10, 5, undefined]);
    expect(server.requests).toHaveLength(3);
  });

  it('counts its pages for the hook, whatever was on them', async () => {
    const seen: unknown[] = [];
    const { list: open } = await things(25, { onPage: (event) => void seen.push(event) });
    await all(open({}, { pageSize: 10, prefetch: 2 }));
    expect(seen).toEqual(
      [10, 10, 5].map((items, index) => ({ provider: 'example', operation: 'things.list', page: index + 1, items })),
    );
  });

  it('fails no process with a failure that nobody waits for', async () => {
    const rejected = vi.fn<(reason: unknown) => void>();
    process.on('unhandledRejection', rejected);
    const { reached, reach } = moment();
    const walk = answering(() => ({}), after, { hooks: { onCallEnd: reach } })
      .open()
      .pages();
    void walk.next();
    await reached;
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', rejected);
    expect(rejected).not.toHaveBeenCalled();
  });

  it('hands out no empty page that only says the end', async () => {
    const { open } = answering((_, index) => ({ data: index === 0 ? range(0, 2) : [] }), listThings('numbered'));
    expect((await all(open().pages())).map(({ items }) => items.length)).toEqual([2]);
  });

  it('ends what was asked for ahead when the end comes first', async () => {
    const signals: AbortSignal[] = [];
    const fetch = onRequest((request: Request) => {
      const number = Number(new URL(request.url).searchParams.get('page'));
      if (number > 3) signals.push(request.signal);
      if (number > 3) return new Promise<Response>(() => {});
      return Promise.resolve(Response.json({ data: number < 3 ? range(number, number + 1) : [] }));
    });
    const client = exampleClient('https://api.example.com', { fetch });
    const walk = list<Thing, unknown>(client, listThings('numbered'), {}, { concurrency: 6 });
    expect(await all(walk)).toEqual(range(1, 3));
    expect(signals.length).toBeGreaterThan(0);
    expect(signals.map(({ aborted }) => aborted)).not.toContain(false);
  });
});

describe('a walk by cursors', () => {
  it('asks for its first page without a cursor, also where what is sent is checked', async () => {
    for (const strategy of ['cursor-after', 'cursor-token'] as const) {
      const inputs: unknown[] = [];
      const validate = ({ value, status }: { value: unknown; status?: number | undefined }) => {
        if (status === undefined) inputs.push(value);
      };
      const { open } = answering(() => bodyOf([], null), listThings(strategy), { validate });
      await all(open({}, { q: 'a' }));
      expect(inputs).toEqual([{ q: 'a', limit: 100 }]);
      expect(Object.keys(inputs[0] as object)).toEqual(['q', 'limit']);
    }
  });

  it('reads on beyond a hundred pages that hold something', async () => {
    const { open, queries } = answering((_, index) =>
      bodyOf(range(index, index + 1), index < 150 ? `c${index}` : null),
    );
    expect(await all(open())).toHaveLength(151);
    expect(queries).toHaveLength(151);
  });

  it('may end with its hundred-and-first empty page', async () => {
    const { open, queries } = answering((_, index) => bodyOf([], index < 100 ? `c${index}` : null));
    expect(await all(open())).toEqual([]);
    expect(queries).toHaveLength(101);
  });

  it.each(['12345678901234567890', '1e21', '-9007199254740993', '1e999'])(
    'refuses a cursor that JSON has rounded, and would lead elsewhere: %s',
    async (cursor) => {
      const text = `{"data":[{"id":1}],"paging":{"next":${cursor},"previous":null}}`;
      const fetch = async () => new Response(text, { headers: { 'content-type': 'application/json' } });
      const client = exampleClient('https://api.example.com', { fetch });
      expect(await failure(all(list(client, listThings('cursor-after'))))).toMatchObject({
        code: 'wrong_shape',
        message: expect.stringContaining('"paging.next" is mistyped') as string,
        checkpoint: expect.any(String) as string,
      });
    },
  );

  it.each([
    [0, '0'],
    [1503435956.000247, '1503435956.000247'],
    [12345678901234567890n, '12345678901234567890'],
  ])('goes on at a cursor that is a number: %s', async (next, expected) => {
    const asked: (string | null)[] = [];
    const answers = [next, null].map((one) => ({ data: [], paging: { next: one, previous: null } }));
    const client = exampleClient('https://api.example.com', {
      parseJson: () => answers.shift(),
      fetch: async (url) => {
        asked.push(new URL(url).searchParams.get('after'));
        return Response.json({});
      },
    });
    await all(list(client, listThings('cursor-after')));
    expect(asked).toEqual([null, expected]);
  });

  it('says why it stopped, and where', async () => {
    const cycle = await failure(all(answering(() => bodyOf([], 'same')).open()));
    expect(cycle).toMatchObject({
      message: 'example things.list: the provider returned a cursor again.',
      provider: 'example',
      path: '/things',
    });
    expect(Object.keys(cycle as object)).toContain('checkpoint');
    const empty = await failure(all(answering((_, index) => bodyOf([], `c${index}`)).open()));
    expect(empty).toMatchObject({ message: 'example things.list: 100 pages in a row brought nothing new.' });
  });

  it('names the array that a page lacks, and what the answer was', async () => {
    const nested = {
      ...after,
      items: 'body.rows',
      pagination: cursorToken({ size: 'n', maximum: 5, cursor: 'c', next: 'x', end: ['null'] }),
    };
    for (const body of [{ body: 'text' }, { body: null }, 'text', 5, null]) {
      expect(await failure(all(answering(() => body, nested).open())), JSON.stringify(body)).toMatchObject({
        code: 'wrong_shape',
        message: 'example things.list: body.rows is not an array.',
        status: 200,
        attempts: 1,
      });
    }
    expect(nested.pagination.parameters).toEqual(['n', 'c']);
    const client = exampleClient('https://api.example.com', { fetch: async () => new Response(null, { status: 204 }) });
    expect(await failure(all(list(client, nested)))).toMatchObject({ code: 'wrong_shape', status: 204 });
  });

  it('gives a failure of the app itself back as it is, and one of ours as a copy with a checkpoint', async () => {
    const own = new Error('own');
    const limiter = () => Promise.reject(own);
    const error = await failure(all(answering(() => bodyOf([], null), after, { limiter }).open()));
    expect(error).toBe(own);
    expect(Object.keys(own)).toEqual([]);
    const typed = new WaError('config_invalid', 'no key today');
    const { open } = answering(() => bodyOf([], null), after, { apiKey: () => Promise.reject(typed) });
    const errors = [await failure(all(open())), await failure(all(open({}, { q: 'another' })))];
    for (const one of errors) expect(one).toMatchObject({ code: 'config_invalid', message: 'no key today' });
    expect(new Set(errors.map((one) => (one as WaError).checkpoint)).size).toBe(2);
    expect(typed).not.toHaveProperty('checkpoint');
  });
});

describe('a checkpoint of a cursor walk', () => {
  it('behind all rows of a page is that of the page', async () => {
    const { list: open } = await things(25);
    const first: Page<Thing> = await open({}, { pageSize: 10 });
    expect(first.checkpointAfter(10)).toBe(first.checkpoint);
    expect(first.checkpointAfter(9)).not.toBe(first.checkpoint);
    expect(await all(open({}, { resume: first.checkpointAfter(0) }))).toEqual(range(0, 25));
  });

  it.each([-1, 11, 1.5, NaN, Infinity, '3', 'msg-7', undefined, null] as never[])(
    'is not made behind %j rows of a page of ten',
    async (count) => {
      const { list: open } = await things(25);
      const pages = [await open({}, { pageSize: 10 })];
      for (const page of pages)
        expect(() => page.checkpointAfter(count)).toThrow('checkpointAfter needs a whole number from 0 to 10.');
    },
  );

  it('takes another page size between pages, and none within one', async () => {
    const { list: open } = await things(25);
    const first: Page<Thing> = await open({}, { pageSize: 10 });
    expect(await all(open({}, { resume: first.checkpoint, pageSize: 4 }))).toEqual(range(10, 25));
    expect(await failure(all(open({}, { resume: first.checkpointAfter(3), pageSize: 4 })))).toMatchObject({
      code: 'checkpoint_invalid',
      message: 'example things.list: the checkpoint needs pageSize 10.',
    });
  });

  it('goes back over a cursor that is a number', async () => {
    const { open, queries } = answering((cursor) => ({
      data: range(0, 1),
      paging: { next: cursor ? null : 'b', previous: 7 },
    }));
    const { checkpoint: resume } = await open();
    await open({ resume, direction: 'backward' });
    expect(queries).toEqual(['?limit=100', '?limit=100&before=7']);
  });

  it.each([{}, { previous: true }, { previous: '' }])(
    'does not go back where the page did not say what is before it: %j',
    async (before) => {
      const { open, queries } = answering((cursor) => ({
        data: range(0, 1),
        paging: { next: cursor ? null : 'b', ...before },
      }));
      const { checkpoint: resume } = await open();
      expect(await failure(open({ resume, direction: 'backward' }))).toMatchObject({
        code: 'checkpoint_invalid',
        message: 'example things.list: the provider did not say what comes before the page of the checkpoint.',
      });
      expect(queries).toHaveLength(1);
    },
  );

  it('at the end of the list leads to an empty page, for which nothing is asked', async () => {
    const { list: open, server } = await things(3);
    const { checkpoint: resume, hasMore } = await open();
    expect(hasMore).toBe(false);
    expect(await all(open({}, { resume }))).toEqual([]);
    const page = await open({}, { resume });
    expect(page).toMatchObject({ items: [], hasMore: false, checkpoint: resume });
    expect(page.checkpointAfter(0)).toBe(resume);
    expect(await all(page)).toEqual([]);
    const noRequest = {
      code: 'request_invalid',
      message: 'example things.list: no request was sent at the end of the list.',
    };
    expect(() => page.body).toThrow(expect.objectContaining(noRequest));
    expect(await failure(open({}, { resume }).withResponse())).toMatchObject(noRequest);
    expect(server.requests).toHaveLength(1);
  });
});
