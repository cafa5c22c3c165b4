import { eventStream } from '@wa-clients/core/streams';
import { describe, expect, it } from 'vitest';

import { shortly, watching } from './watching.ts';

const failureOf = (outcome: Promise<unknown>) => outcome.catch((error: unknown) => error);
const eventStreamType = { 'content-type': 'text/event-stream' };

describe('a stream', () => {
  it.each([
    ['é🎉', 'Ã©ð\u009f\u008e\u0089'],
    ['a\u0001b', undefined],
    ['', undefined],
  ])('continues after the id %j in a header that can carry it', async (id, header) => {
    const { connection, watch } = watching();
    const stream = watch();
    const first = stream.next();
    const one = await connection(1);
    one.send(`id: ${id}\ndata: a\n\n`);
    expect(shortly(await first)).toBe('a');
    const next = stream.next();
    one.end();
    const two = await connection(2);
    expect(new Headers(two.headers).get('last-event-id') ?? undefined).toBe(header);
    two.send('data: b\n\n');
    expect(['b', '(not_replayed)']).toContain(shortly(await next));
  });

  it('takes a content type that a proxy has written twice', async () => {
    const body = () =>
      new Response('data: a\n\n', { headers: { 'content-type': 'text/event-stream, text/event-stream' } });
    expect(shortly(await watching([body]).watch().next())).toBe('a');
  });

  it('names a fetch whose body holds no bytes, and does not open it again', async () => {
    const body = () => new Response(null, { headers: eventStreamType });
    const texts = () =>
      Object.defineProperty(body(), 'body', {
        value: new ReadableStream({ start: (to) => to.enqueue('data: a\n\n') }),
      });
    const { statuses, watch } = watching([texts]);
    expect(await failureOf(watch().next())).toMatchObject({
      code: 'config_invalid',
      message: expect.stringContaining('no stream of bytes'),
    });
    expect(statuses.map(({ state }) => state)).toEqual(['connecting', 'open', 'closed']);
  });

  it('is ended by its deadline, its signal and the client while it waits for a key that never comes', async () => {
    const never = { apiKey: () => new Promise<string>(() => {}) };
    expect(await failureOf(watching([], never).watch({ deadlineMs: 100 }).next())).toMatchObject({
      code: 'timed_out',
      phase: 'walk',
    });
    const abort = new AbortController();
    const aborted = watching([], never).watch({ signal: abort.signal }).next();
    abort.abort();
    expect(await failureOf(aborted)).toMatchObject({ code: 'aborted' });
    const { client, watch } = watching([], never);
    const closed = watch().next();
    void client.close();
    expect(await failureOf(closed)).toMatchObject({ code: 'aborted' });
    const { watch: another } = watching([], never);
    const left = another();
    const pending = left.next();
    await left.return!();
    expect(await pending).toEqual({ done: true, value: undefined });
  });

  it('does not wait for a heartbeat in no time', () => {
    expect(() => watching().watch({ heartbeatMs: 0 })).toThrow('heartbeatMs must be a number above 0');
  });

  it('leaves an app that keeps up its connection, however few events may wait', async () => {
    const { connection, statuses, watch } = watching();
    const stream = watch({ maxBuffered: 1 });
    const first = stream.next();
    const one = await connection(1);
    one.send('data: a\n\n');
    expect(shortly(await first)).toBe('a');
    const second = stream.next();
    one.send('data: b\n\n');
    expect(shortly(await second)).toBe('b');
    expect(statuses.map(({ state }) => state)).toEqual(['connecting', 'open']);
  });

  it('gives up, and asks ever less often, when what waits is given up before anything new comes', async () => {
    const { client } = watching();
    let connections = 0;
    const source = () => ({
      name: 'things.watch',
      path: '/watch',
      owner: '',
      optionNames: '',
      // oxlint-disable-next-line require-yield -- a connection without items is what is tried
      async *connect() {
        connections += 1;
        return 'again' as const;
      },
    });
    const stream = eventStream(client, source, { reconnect: { attempts: 3 } })[Symbol.asyncIterator]();
    expect(await failureOf(stream.next())).toMatchObject({
      code: 'connection_failed',
      message: expect.stringContaining('maxBuffered'),
    });
    expect(connections).toBe(5);
  });
});
