import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

import { createClient } from '@wa-clients/core';
import { eventStream, openWebSocket, type StreamOptions, type WebSocketClass } from '@wa-clients/core/streams';
import { createFake, socketServer } from '@wa-clients/core/testing';
import { describe, expect, it, onTestFinished } from 'vitest';
import { WebSocket as WebSocketOfWs, WebSocketServer } from 'ws';

import { definition, key } from '../support/client.ts';

const failureOf = (outcome: Promise<unknown>) => outcome.catch((error: unknown) => error);
const classes: [string, WebSocketClass][] = [
  ['the platform', WebSocket],
  ['the package ws', WebSocketOfWs],
];

/** A stream of the frames that a server sends. */
function watch(baseUrl: string, Class: WebSocketClass | undefined, options: StreamOptions = {}) {
  const client = createClient({ ...definition }, { apiKey: key, baseUrl });
  onTestFinished(() => client.close());
  const source = () => ({
    name: 'things.watch',
    path: '/watch',
    owner: '',
    optionNames: '',
    async *connect(connection: Parameters<typeof openWebSocket>[0]) {
      const frames = await openWebSocket(connection, {
        path: '/watch',
        query: { ticket: 'a ticket & more' },
        WebSocket: Class,
        idleMs: Infinity,
        read: (value) => (value['ping'] === undefined ? JSON.stringify(value) : undefined),
      });
      // oxlint-disable-next-line no-await-in-loop -- frames arrive one after the other
      for (let frame = await frames.next(); frame; frame = await frames.next())
        yield { position: undefined, item: { event: frame } };
      return frames.isPaused() ? ('again' as const) : ('lost' as const);
    },
  });
  return eventStream(client, source, { reconnect: false, ...options })[Symbol.asyncIterator]();
}

/** A server of the package ws. */
async function wsServer() {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  await once(server, 'listening');
  onTestFinished(() => {
    for (const client of server.clients) client.terminate();
    server.close();
  });
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api` };
}

describe('a class of WebSockets that is none', () => {
  it('is named, and not tried again', async () => {
    const Class = class {
      close() {}
    } as unknown as WebSocketClass;
    const problem = { code: 'config_invalid', message: expect.stringContaining('has no addEventListener') };
    expect(await failureOf(watch('http://127.0.0.1:9', Class).next())).toMatchObject(problem);
  });

  it('throws a typed error when its listeners get no event', async () => {
    class Mute {
      addEventListener(type: string, listen: (event: never) => void) {
        if (type === 'open' || type === 'message') queueMicrotask(listen as () => void);
      }
      close() {}
    }
    expect(await failureOf(watch('http://127.0.0.1:9', Mute).next())).toMatchObject({ code: 'wrong_shape' });
  });
});

describe.each(classes)('a stream over a WebSocket of %s', (_, Class) => {
  it('reads the frames of a server that is not ours, to its end', async () => {
    const { server, url } = await wsServer();
    server.on('connection', (socket, { url: path }) => {
      socket.send(JSON.stringify({ path }));
      socket.send('{"ping":1}');
      socket.send(JSON.stringify({ text: 'größe 🎉'.repeat(20_000) }));
      socket.close(1000);
    });
    const stream = watch(url, Class);
    const items = [await stream.next(), await stream.next()].map(({ value }) => value?.type === 'event' && value.event);
    expect(items[0]).toBe('{"path":"/api/watch?ticket=a+ticket+%26+more"}');
    expect(items[1]).toBe(JSON.stringify({ text: 'größe 🎉'.repeat(20_000) }));
    expect(await failureOf(stream.next())).toMatchObject({ code: 'connection_failed' });
  });

  it('is disconnected when the loop is left', async () => {
    const { server, url } = await wsServer();
    const left = new Promise<number>((resolve) => {
      server.on('connection', (socket) => {
        socket.send('{"a":1}');
        socket.on('close', resolve);
      });
    });
    for await (const item of { [Symbol.asyncIterator]: () => watch(url, Class) }) {
      expect(item).toMatchObject({ event: '{"a":1}' });
      break;
    }
    expect(await left).toBe(1000);
  });

  it.each([
    ['no JSON', 'not_json', '{"a":'],
    ['no object', 'wrong_shape', '7'],
    ['bytes', 'wrong_shape', Buffer.from('{"a":1}')],
  ])('throws on a frame that is %s, after those before it', async (_frame, code, frame) => {
    const { server, url } = await wsServer();
    server.on('connection', (socket) => {
      socket.send('{"a":1}');
      socket.send(frame);
    });
    const stream = watch(url, Class);
    expect(await stream.next()).toMatchObject({ value: { event: '{"a":1}' } });
    expect(await failureOf(stream.next())).toMatchObject({ code });
  });

  it('fails when no connection is there in time, and leaves none behind', async () => {
    const server = createServer(() => {});
    // A server that takes the connection and never answers.
    const sockets = new Set<Socket>();
    server.on('connection', (socket: Socket) => void sockets.add(socket));
    server.on('upgrade', (_request, stream) => {
      // Read on, or nobody would notice that the client has left.
      stream.on('error', () => {});
      stream.resume().on('end', () => stream.destroy());
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    onTestFinished(() => {
      for (const socket of sockets) socket.destroy();
      server.close();
    });
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const outcome = failureOf(watch(url, Class, { timeout: { attemptMs: 50 } }).next());
    expect(await outcome).toMatchObject({ code: 'timed_out', phase: 'headers' });
    await expect.poll(() => [...sockets].every(({ destroyed }) => destroyed)).toBe(true);
  });

  it('fails when it is refused, without the ticket in the error', async () => {
    const fake = createFake({
      baseUrl: 'https://api.example.com',
      routes: [],
      failure: (status) => ({ status }),
      sockets: socketServer(() => undefined),
    });
    const { close, url } = await fake.listen();
    onTestFinished(close);
    const error = await failureOf(watch(url, Class).next());
    expect(error).toMatchObject({ code: 'connection_failed', checkpoint: expect.any(String) });
    expect(`${String(error)}${JSON.stringify(error)}`).not.toContain('ticket');
  });

  it('reads what the server of a fake sends, which a break or a close ends', async () => {
    const left: string[] = [];
    const fake = createFake({
      baseUrl: 'https://api.example.com',
      routes: [],
      failure: (status) => ({ status }),
      sockets: socketServer(({ pathname, searchParams }) => (socket) => {
        for (const length of [0, 125, 126, 65_535, 65_536, 70_000])
          socket.send(JSON.stringify({ at: pathname, ticket: searchParams.get('ticket'), text: 'ü'.repeat(length) }));
        socket.close(1001);
        return () => left.push('left');
      }),
    });
    const { close, url } = await fake.listen();
    onTestFinished(close);
    const stream = watch(url, Class);
    const lengths: unknown[] = [];
    for (let index = 0; index < 6; index += 1) {
      const { value } = await stream.next();
      const frame = JSON.parse(value?.type === 'event' ? value.event : '') as { text: string; ticket: string };
      expect(frame.ticket).toBe('a ticket & more');
      lengths.push(frame.text.length);
    }
    expect(lengths).toEqual([0, 125, 126, 65_535, 65_536, 70_000]);
    expect(await failureOf(stream.next())).toMatchObject({ code: 'connection_failed' });
    await expect.poll(() => left).toEqual(['left']);
  });
});

describe('the WebSocket server of a fake', () => {
  it('answers pings, and disconnects who sends data', async () => {
    const fake = createFake({
      baseUrl: 'https://api.example.com',
      routes: [],
      failure: (status) => ({ status }),
      sockets: socketServer(() => () => () => {}),
    });
    const { close, url } = await fake.listen();
    onTestFinished(close);
    const socket = new WebSocketOfWs(`${url.replace('http', 'ws')}/any`);
    await once(socket, 'open');
    socket.ping('hello');
    expect(String((await once(socket, 'pong'))[0])).toBe('hello');
    socket.send('x'.repeat(100_000));
    expect((await once(socket, 'close'))[0]).toBe(1008);
  });
});
