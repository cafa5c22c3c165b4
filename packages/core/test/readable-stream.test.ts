import { ReadableStream as NodeStream } from 'node:stream/web';

import { isWaError, list, type Page, toReadableStream } from '@wa-clients/core';
import { describe, expect, expectTypeOf, it } from 'vitest';

import { exampleClient, listThings } from './support/client.ts';
import { all, failure, range, type Thing, things } from './support/things.ts';
import { onRequest } from './support/on-request.ts';

/** Lets everything happen that needs no one to read. */
const settle = async () => {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};

/** A list of pages of two whose second page waits to be let go, in memory. */
function heldList() {
  const requests: Request[] = [];
  let letGo: () => void = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  const fetch = onRequest(async (request: Request) => {
    requests.push(request);
    const start = Number(new URL(request.url).searchParams.get('after') ?? 0);
    if (start > 0) await held;
    return Response.json({ data: range(start, start + 2), paging: { next: start < 4 ? String(start + 2) : null } });
  });
  const client = exampleClient('https://api.example.com', { fetch });
  return { requests, letGo, things: list<Thing, unknown>(client, listThings('cursor-after')) };
}

describe('a stream of a list', () => {
  it("gives the same items as the platform's own stream of the same iteration", async () => {
    for (const total of [0, 1, 10, 25]) {
      const { list: open } = await things(total);
      const handle = open({}, { pageSize: 10 });
      const ours = await all(toReadableStream(handle));
      expect(ours).toEqual(await all(NodeStream.from(handle)));
      expect(ours).toEqual(range(0, total));
    }
  });

  it('gives the same pages as pages()', async () => {
    const { list: open } = await things(25);
    const handle = open({}, { pageSize: 10 });
    const ours = await all(toReadableStream(handle, { unit: 'pages' }));
    const expected = await all(NodeStream.from<Page<Thing>>(handle.pages()));
    expect(ours.map(({ items, checkpoint, hasMore }) => [items, checkpoint, hasMore])).toEqual(
      expected.map(({ items, checkpoint, hasMore }) => [items, checkpoint, hasMore]),
    );
    expect(ours.map((page) => page.items.length)).toEqual([10, 10, 5]);
  });

  it('knows the type of its chunks', () => {
    const { things: handle } = heldList();
    expectTypeOf(toReadableStream(handle)).toEqualTypeOf<ReadableStream<Thing>>();
    expectTypeOf(toReadableStream(handle, { unit: 'items' })).toEqualTypeOf<ReadableStream<Thing>>();
    expectTypeOf(toReadableStream(handle, { unit: 'pages' })).toEqualTypeOf<ReadableStream<Page<Thing>>>();
  });

  it('asks for nothing before it is read, and for no page ahead of the reader', async () => {
    const { list: open, server } = await things(30);
    const reader = toReadableStream(open({}, { pageSize: 10 })).getReader();
    await settle();
    expect(server.requests).toHaveLength(0);
    for (let read = 1; read <= 30; read += 1) {
      expect(await reader.read()).toEqual({ done: false, value: { id: read - 1 } });
      await settle();
      expect(server.requests, `after ${read} items`).toHaveLength(Math.ceil(read / 10));
    }
    expect(await reader.read()).toEqual({ done: true, value: undefined });
    expect(server.requests).toHaveLength(3);
  });

  it('waits for a slow writer at the other end of a pipe', async () => {
    const { list: open, server } = await things(6);
    const written: number[] = [];
    let release: () => void = () => {};
    const sink = new WritableStream<Page<Thing>>(
      {
        write: (page) => {
          written.push(page.items.length);
          return new Promise((resolve) => (release = resolve));
        },
      },
      // Room for one page: the one being written.
      { highWaterMark: 1 },
    );
    const piped = toReadableStream(open({}, { pageSize: 2 }), { unit: 'pages' }).pipeTo(sink);
    for (const page of [1, 2, 3]) {
      while (written.length < page) await settle();
      await settle();
      expect(server.requests).toHaveLength(page);
      release();
    }
    await piped;
    expect(written).toEqual([2, 2, 2]);
  });

  it('asks ahead by as many pages as the list was told to', async () => {
    const { list: open, server } = await things(50);
    const reader = toReadableStream(open({}, { pageSize: 10, prefetch: 2 })).getReader();
    await reader.read();
    while (server.requests.length < 3) await settle();
    await settle();
    expect(server.requests).toHaveLength(3);
    await reader.cancel();
  });

  it('asks for nothing more when it is cancelled in the middle of a page', async () => {
    const { list: open, server } = await things(30);
    const reader = toReadableStream(open({}, { pageSize: 10 })).getReader();
    for (let index = 0; index < 3; index += 1) await reader.read();
    await reader.cancel();
    await settle();
    expect(await reader.read()).toEqual({ done: true, value: undefined });
    expect(server.requests).toHaveLength(1);
  });

  it('ends the request under way when it is cancelled', async () => {
    for (const unit of ['items', 'pages'] as const) {
      const { requests, things: handle } = heldList();
      const reader = toReadableStream(handle, { unit: unit as 'items' }).getReader();
      await reader.read();
      if (unit === 'items') await reader.read();
      const pending = reader.read();
      while (requests.length < 2) await settle();
      expect(requests[1]?.signal.aborted, unit).toBe(false);
      await reader.cancel();
      expect(requests[1]?.signal.aborted, unit).toBe(true);
      expect(await pending).toEqual({ done: true, value: undefined });
      await settle();
      expect(requests, unit).toHaveLength(2);
    }
  });

  it('takes no notice of an answer that comes after it was cancelled', async () => {
    const { letGo, requests, things: handle } = heldList();
    const reader = toReadableStream(handle, { unit: 'pages' }).getReader();
    await reader.read();
    const pending = reader.read();
    while (requests.length < 2) await settle();
    letGo();
    await reader.cancel('enough');
    expect(await pending).toMatchObject({ done: true });
    await settle();
    expect(requests).toHaveLength(2);
  });

  it('is cancelled by leaving a loop', async () => {
    const { list: open, server } = await things(30);
    for await (const thing of toReadableStream(open({}, { pageSize: 10 }))) if (thing.id === 9) break;
    await settle();
    expect(server.requests).toHaveLength(1);
  });

  it('hands a failure to the reader with the checkpoint to go on from', async () => {
    let isBroken = true;
    const fetch = onRequest(async (request: Request) => {
      const start = Number(new URL(request.url).searchParams.get('after') ?? 0);
      if (start === 2 && isBroken) return Response.json({}, { status: 404 });
      return Response.json({ data: range(start, start + 2), paging: { next: start < 4 ? String(start + 2) : null } });
    });
    const client = exampleClient('https://api.example.com', { fetch });
    const read: Thing[] = [];
    const error = await failure(
      (async () => {
        for await (const thing of toReadableStream(list<Thing, unknown>(client, listThings('cursor-after')))) {
          read.push(thing);
        }
      })(),
    );
    expect(error).toMatchObject({ code: 'not_found', checkpoint: expect.any(String) });
    isBroken = false;
    const resume = (isWaError(error) && error.checkpoint) || '';
    const rest = list<Thing, unknown>(client, listThings('cursor-after'), {}, { resume });
    expect([...read, ...(await all(toReadableStream(rest)))]).toEqual(range(0, 6));
  });

  it('starts a new walk each time', async () => {
    const { list: open } = await things(3);
    const handle = open();
    expect(await all(toReadableStream(handle))).toEqual(await all(toReadableStream(handle)));
  });
});
