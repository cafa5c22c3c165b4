import { getEventListeners } from 'node:events';

import { array, assert, asyncProperty, nat } from 'fast-check';
import { describe, expect, it } from 'vitest';

import { isWaError } from '@wa-clients/core';

import { key } from '../support/client.ts';
import { shortly, watching } from './watching.ts';

const failureOf = (outcome: Promise<unknown>) => outcome.catch((error: unknown) => error);

describe('server-sent events', () => {
  it('are read as the standard says, wherever the bytes are cut', async () => {
    const text =
      ': hello\r\n\r\nid: 1\r\ndata: größe\r\ndata:two\r\n\r\nevent: named\ndata: x\n\nid\ndata\n\nunknown: y\nretry: no\rdata: last 🎉\r\r';
    const bytes = new TextEncoder().encode(text);
    await assert(
      asyncProperty(array(nat(bytes.length)), async (cuts) => {
        const { connection, watch } = watching();
        const stream = watch();
        const first = stream.next();
        const { send } = await connection(1);
        const places = [...new Set([0, ...cuts, bytes.length])].toSorted((one, other) => one - other);
        for (const [index, place] of places.slice(0, -1).entries()) send(bytes.slice(place, places[index + 1]));
        send('data: end\n\n');
        const found = [shortly(await first)];
        for (let at = 0; at < 4; at += 1) found.push(shortly(await stream.next()));
        await stream.return?.();
        expect(found).toEqual(['größe\ntwo', 'x', '', 'last 🎉', 'end']);
      }),
      { numRuns: 30 },
    );
  });

  it('are handed out at the carriage return that ends them, though a line feed may follow', async () => {
    const { connection, watch } = watching();
    const stream = watch();
    const first = stream.next();
    const { end, send } = await connection(1);
    send('data: one\r\r');
    expect(shortly(await first)).toBe('one');
    send('\n');
    send('data: two\r\n\r');
    send('\ndata: three\r\r');
    end();
    expect([shortly(await stream.next()), shortly(await stream.next())]).toEqual(['two', 'three']);
    await stream.return?.();
  });

  it('are resumed behind a block that has an id alone, wherever it is cut', async () => {
    const { connection, watch } = watching();
    const stream = watch();
    const first = stream.next();
    const opened = await connection(1);
    opened.send('id: 1\ndata: one\n\ndata: two\n\ni');
    expect([shortly(await first), shortly(await stream.next())]).toEqual(['one', 'two']);
    const third = stream.next();
    for (const part of ['d: ', '2', '\r\n', '\r', '\nid: 3\0\n\nid:9\n']) opened.send(part);
    opened.end();
    const again = await connection(2);
    expect(again.headers).toMatchObject({ 'last-event-id': '2' });
    again.send('id\n\ndata: four\n\n');
    const found = await third;
    expect(shortly(found)).toBe('four');
    await stream.return?.();
  });

  it('are handed out with the place behind them, and not that of a later block', async () => {
    const { connection, watch } = watching();
    const stream = watch();
    const first = stream.next();
    (await connection(1)).send('id: 1\ndata: one\n\nid: 2\n\ndata: two\n\n');
    const resume = ((await first).value as { checkpoint: string }).checkpoint;
    const last = ((await stream.next()).value as { checkpoint: string }).checkpoint;
    await stream.return?.();
    const streams = [watch({ resume }), watch({ resume: last })];
    for (const [index, one] of streams.entries()) {
      const next = one.next();
      // oxlint-disable-next-line no-await-in-loop -- one connection after the other
      expect((await connection(index + 2)).headers).toMatchObject({ 'last-event-id': String(index + 1) });
      // oxlint-disable-next-line no-await-in-loop -- one connection after the other
      await one.return?.();
      // oxlint-disable-next-line no-await-in-loop -- one connection after the other
      await next;
    }
  });

  it('are asked for with the key in the query alone, which no error shows', async () => {
    const { connection, watch } = watching(['stream', () => Promise.reject(new TypeError(`fetch failed: ${key}`))]);
    const stream = watch({ reconnect: { attempts: 1 } });
    const first = stream.next();
    const { end, headers, url } = await connection(1);
    expect(url).toBe(`https://api.example.com/watch?token=${key}`);
    expect(JSON.stringify(headers)).not.toContain(key);
    expect(headers).toMatchObject({ Accept: 'text/event-stream' });
    end();
    const error = await failureOf(first);
    expect(isWaError(error, 'connection_failed')).toBe(true);
    expect(`${JSON.stringify(error)} ${String((error as Error).cause)} ${(error as Error).stack}`).not.toContain(key);
  });

  it('take null for an option that is not given', async () => {
    const { connection, watch } = watching();
    const names = 'signal timeout headers fetchOptions resume deadlineMs heartbeatMs maxBuffered reconnect onStatus';
    const stream = watch(Object.fromEntries(names.split(' ').map((name) => [name, null])));
    const first = stream.next();
    (await connection(1)).send('data: a\n\n');
    expect(shortly(await first)).toBe('a');
    await stream.return?.();
  });

  it('give what is thrown into a generator that delegates to them back as it is, and leave the connection', async () => {
    const { connection, watch } = watching();
    const walk = (async function* delegate() {
      yield* watch();
    })();
    const first = walk.next();
    const { isLeft, send } = await connection(1);
    send('data: a\n\n');
    await first;
    const mine = new Error('mine');
    expect(await failureOf(walk.throw(mine))).toBe(mine);
    expect(isLeft()).toBe(true);
    expect(await walk.next()).toEqual({ done: true, value: undefined });
  });

  it('continue after the last id', async () => {
    const { connection, watch } = watching();
    const stream = watch();
    const first = stream.next();
    const one = await connection(1);
    one.send('id: 7\ndata: a\n\ndata: b\n\n');
    expect([shortly(await first), shortly(await stream.next())]).toEqual(['a', 'b']);
    one.end(new TypeError('terminated'));
    const next = stream.next();
    const two = await connection(2);
    expect(two.headers).toMatchObject({ 'last-event-id': '7' });
    two.send('data: c\n\n');
    const { value } = await next;
    const resumed = watch({ resume: value?.checkpoint });
    void failureOf(resumed.next());
    expect((await connection(3)).headers).toMatchObject({ 'last-event-id': '7' });
  });

  it('continue without an id after an empty one, which takes it back', async () => {
    const { connection, watch } = watching();
    const stream = watch();
    const first = stream.next();
    const one = await connection(1);
    one.send('id: 7\ndata: a\n\nid\ndata: b\n\n');
    expect([shortly(await first), shortly(await stream.next())]).toEqual(['a', 'b']);
    one.end();
    void failureOf(stream.next());
    expect((await connection(2)).headers).not.toHaveProperty('last-event-id');
  });

  it('do not deliver an event that was cut off', async () => {
    const { connection, watch } = watching();
    const stream = watch();
    const first = stream.next();
    const one = await connection(1);
    one.send('id: 1\ndata: a\n\nid: 2\ndata: half');
    expect(shortly(await first)).toBe('a');
    one.end();
    const next = stream.next();
    const two = await connection(2);
    expect(two.headers).toMatchObject({ 'last-event-id': '1' });
    two.send('data: b\n\n');
    expect(shortly(await next)).toBe('b');
  });

  it.each([
    ['an error page', () => new Response('<html>', { headers: { 'content-type': 'text/html' } }), 'wrong_shape'],
    ['a refused key', () => Response.json({ error: { message: 'no' } }, { status: 401 }), 'unauthorized'],
    ['a body that cannot be read bit by bit', () => ({ ...noStream }) as unknown as Response, 'config_invalid'],
    ['a body that is being read', beingRead, 'config_invalid'],
  ])('throw with a checkpoint on %s, without another attempt', async (_, answer, code) => {
    const { served, watch } = watching([answer]);
    expect(await failureOf(watch().next())).toMatchObject({ code, checkpoint: expect.any(String) });
    expect(served).toHaveLength(0);
  });

  it('are over when the provider answers 204', async () => {
    const { watch, statuses } = watching([() => new Response(null, { status: 204 })]);
    const stream = watch();
    expect(await stream.next()).toEqual({ done: true, value: undefined });
    expect(statuses.at(-1)).toEqual({ state: 'closed', error: undefined });
  });

  it.each([
    ['an event', { maxBodyBytes: 100 }, `data: ${'x'.repeat(101)}\n\n`],
    ['a line without an end', { maxBodyBytes: 100 }, `data: ${'x'.repeat(101)}`],
  ])('throw on %s that is larger than maxBodyBytes', async (_, options, text) => {
    const { connection, watch } = watching([], options);
    const first = watch().next();
    const one = await connection(1);
    one.send(text);
    expect(await failureOf(first)).toMatchObject({ code: 'too_large' });
    expect(one.isLeft()).toBe(true);
  });

  it('leave no listener on the signal, and end what is open, however the loop is left', async () => {
    const controller = new AbortController();
    for (const way of ['return', 'abort', 'error', 'close'] as const) {
      const { client, connection, watch } = watching();
      const stream = watch({ signal: controller.signal });
      const first = stream.next();
      const { end, isLeft, send } = await connection(1);
      send('data: a\n\n');
      expect(shortly(await first)).toBe('a');
      expect(getEventListeners(controller.signal, 'abort').length).toBeGreaterThan(0);
      const next = failureOf(stream.next());
      if (way === 'return') {
        await stream.return?.();
        expect(await next).toEqual({ done: true, value: undefined });
      } else if (way === 'close') {
        await client.close();
        expect(await next).toMatchObject({ code: 'aborted', message: expect.stringContaining('client is closed') });
      } else if (way === 'abort') {
        const own = new AbortController();
        const other = watch({ signal: own.signal });
        const waiting = failureOf(other.next());
        await connection(2);
        own.abort(new Error('enough'));
        expect(await waiting).toMatchObject({ code: 'aborted', cause: { message: 'enough' } });
        await stream.return?.();
      } else {
        send(`data: ${'x'.repeat(40_000_000)}`);
        expect(await next).toMatchObject({ code: 'too_large' });
      }
      if (way !== 'error') expect(isLeft()).toBe(true);
      expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0);
      expect(() => end()).not.toThrow(SyntaxError);
    }
  });
});

const noStream = { status: 200, headers: new Headers({ 'content-type': 'text/event-stream' }), bodyUsed: false };
function beingRead(): Response {
  const response = new Response('data: a\n\n', { headers: { 'content-type': 'text/event-stream' } });
  response.body?.getReader();
  return response;
}
