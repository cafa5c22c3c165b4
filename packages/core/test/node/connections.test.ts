import { execFile } from 'node:child_process';
import { createServer as createHttpServer } from 'node:http';
import { createServer as createHttpsServer, type ServerOptions } from 'node:https';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { inspect, promisify } from 'node:util';

import { call } from '@wa-clients/core';
import { describe, expect, it, onTestFinished } from 'vitest';

import { exampleClient, getThing, sendThing } from '../support/client.ts';
import { instantClock } from '../support/instant-clock.ts';
import { get, ownFetch } from '../support/own-fetch.ts';
import { startProxy } from '../support/proxy.ts';
import { json, scriptedServer } from '../support/scripted-server.ts';
import { selfSigned } from '../support/self-signed.ts';
import { failure } from '../support/things.ts';

/** Starts a server that is closed with the test, and keeps its connections in sight. */
async function started(server: Server, host = '127.0.0.1') {
  const open = new Set<Socket>();
  let connections = 0;
  server.on('connection', (socket: Socket) => {
    connections += 1;
    open.add(socket);
    socket.on('error', () => {}).once('close', () => open.delete(socket));
  });
  await new Promise<void>((resolve) => void server.listen(0, host, resolve));
  onTestFinished(async () => {
    for (const socket of open) socket.destroy();
    await new Promise((resolve) => void server.close(resolve));
  });
  return { port: (server.address() as AddressInfo).port, connections: () => connections, open };
}

const ok = () => createHttpServer((_, response) => json(response, 200, { id: 1 }));
const secure = (options: ServerOptions) => createHttpsServer(options, (_, response) => json(response, 200, { id: 1 }));

describe('connections of nodeFetch', () => {
  it('are kept for later requests, of every client that shares it', async () => {
    const { connections, port } = await started(ok());
    const fetch = ownFetch();
    for (let turn = 0; turn < 3; turn += 1) {
      expect(await call(exampleClient(`http://127.0.0.1:${port}`, { fetch }), getThing, { id: 1 })).toEqual({ id: 1 });
    }
    expect(connections()).toBe(1);
  });

  it('are at most as many as maxSockets says; what waits for one can be aborted', async () => {
    const waiting: (() => void)[] = [];
    const { connections, port } = await started(
      createHttpServer((_, response) => void waiting.push(() => response.end('{}'))),
    );
    const fetch = ownFetch({ maxSockets: 2 });
    const url = `http://127.0.0.1:${port}`;
    const both = [fetch(url, get), fetch(url, get)];
    const caller = new AbortController();
    const third = failure(fetch(url, { ...get, signal: caller.signal }));
    await expect.poll(() => waiting.length).toBe(2);
    caller.abort();
    expect(await third).toBe(caller.signal.reason);
    for (const answer of waiting) answer();
    for (const response of await Promise.all(both)) expect(await response.text()).toBe('{}');
    expect(connections()).toBe(2);
  });

  it('are closed with it, idle or not, and nothing is sent any more', async () => {
    const { connections, open, port } = await started(
      createHttpServer((request, response) => request.url === '/idle' && response.end('{}')),
    );
    const fetch = ownFetch();
    const url = `http://127.0.0.1:${port}`;
    const busy = failure(fetch(url, get));
    await (await fetch(`${url}/idle`, get)).text();
    await expect.poll(() => open.size).toBe(2);
    await fetch.close();
    expect(await busy).toBeInstanceOf(TypeError);
    await expect.poll(() => open.size).toBe(0);
    expect(await failure(fetch(url, get))).toMatchObject({ message: 'this nodeFetch is closed' });
    expect(connections()).toBe(2);
  });

  it('are closed once idle for as long as keepAliveMs, but not within a slow exchange', async () => {
    const answers: (() => void)[] = [];
    const { open, port } = await started(
      createHttpServer((_, response) => void answers.push(() => response.end('{}'))),
    );
    const fetch = ownFetch({ keepAliveMs: 20 });
    const response = fetch(`http://127.0.0.1:${port}`, get);
    await new Promise((resolve) => void setTimeout(resolve, 60));
    answers[0]?.();
    expect(await (await response).text()).toBe('{}');
    await expect.poll(() => open.size).toBe(0);
  });

  it('that a server closed while the process was busy carry no send, and idle ones let it end', async () => {
    // Without a word of when it closes, which Node would heed.
    const answer = 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}';
    const { connections, port } = await started(
      createServer((socket) =>
        socket.on('data', () => socket.write(answer, () => void setTimeout(() => socket.destroy(), 50))),
      ),
    );
    const child = fileURLToPath(new URL('../support/busy-between.ts', import.meta.url));
    const parameters = ['--conditions=wa-clients:source', child, `http://127.0.0.1:${port}`];
    const { stdout } = await promisify(execFile)(process.execPath, parameters);
    expect(stdout).toBe('200 200\n');
    expect(connections()).toBe(2);
  });
});

describe('certificates of nodeFetch', () => {
  const certificate = selfSigned('localhost');
  const other = selfSigned('other.example');

  it.each([certificate.cert, Buffer.from(certificate.cert), [other.cert, certificate.cert]])(
    'an authority of its own is trusted (%#)',
    async (ca) => {
      const { port } = await started(secure(certificate), 'localhost');
      const client = exampleClient(`https://localhost:${port}`, { fetch: ownFetch({ ca }) });
      expect(await call(client, getThing, { id: 1 })).toEqual({ id: 1 });
    },
  );

  it('another one is not: nothing was sent, and the call is not repeated', async () => {
    const { port } = await started(secure(certificate), 'localhost');
    const client = exampleClient(`https://localhost:${port}`, { fetch: ownFetch({ ca: other.cert }) });
    expect(await failure(call(client, sendThing, {}))).toMatchObject({
      code: 'connection_failed',
      sent: 'no',
      ambiguous: false,
      retryable: false,
      attempts: 1,
    });
  });

  it('one of the client is shown', async () => {
    const mine = selfSigned('me.example');
    const asking = { ...certificate, requestCert: true, rejectUnauthorized: true, ca: mine.cert };
    const { port } = await started(secure(asking), 'localhost');
    const clientOf = (own: object) =>
      exampleClient(`https://localhost:${port}`, {
        fetch: ownFetch({ ca: certificate.cert, ...own }),
        clock: instantClock(),
      });
    expect(await call(clientOf(mine), getThing, { id: 1 })).toEqual({ id: 1 });
    expect(await failure(call(clientOf({}), getThing, { id: 1 }))).toMatchObject({ code: 'connection_failed' });
  });
});

describe('a proxy of nodeFetch', () => {
  it('carries requests by http and https through tunnels, which are kept', async () => {
    const proxy = await startProxy();
    const certificate = selfSigned('localhost');
    const plain = await scriptedServer((_, response) => json(response, 200, { id: 1 }));
    const { port } = await started(secure(certificate), 'localhost');
    const fetch = ownFetch({ proxy: proxy.url, ca: certificate.cert });
    for (const url of [plain.url, `https://localhost:${port}`, plain.url, `https://localhost:${port}`]) {
      expect(await call(exampleClient(url, { fetch }), getThing, { id: 1 })).toEqual({ id: 1 });
    }
    expect(proxy.asked).toEqual([`CONNECT ${new URL(plain.url).host}`, `CONNECT localhost:${port}`]);
  });

  it('is told user and password, which stand nowhere else', async () => {
    const told: unknown[] = [];
    const proxy = createHttpServer();
    proxy.on('connect', ({ headers }, socket) => {
      told.push(headers['proxy-authorization']);
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
    });
    const { port } = await started(proxy);
    const fetch = ownFetch({ proxy: `http://some%40one:canary-4711@127.0.0.1:${port}` });
    const client = exampleClient('https://api.example.com', { fetch });
    const error = await failure(call(client, sendThing, {}));
    expect(error).toMatchObject({ code: 'connection_failed', sent: 'no', retryable: false, attempts: 1 });
    const full = { depth: Infinity, showHidden: true } as const;
    const direct = await failure(fetch('https://api.example.com', get));
    const shown = [error, client, fetch, direct].map(
      (one) => inspect(one, full) + inspect(one, { ...full, customInspect: false }),
    );
    expect(shown.join('\n')).not.toMatch(/canary|Y2FuYXJ5/);
    expect(told[0]).toBe(`Basic ${Buffer.from('some@one:canary-4711').toString('base64')}`);
  });

  it.each([
    ['403 Forbidden', { retryable: false, attempts: 1 }],
    ['503 Service Unavailable', { retryable: true, attempts: 3 }],
  ])('that answers with %s has sent nothing', async (status, expected) => {
    const proxy = createHttpServer();
    proxy.on('connect', (_, socket) => socket.end(`HTTP/1.1 ${status}\r\n\r\n`));
    const { port } = await started(proxy);
    const fetch = ownFetch({ proxy: `http://127.0.0.1:${port}` });
    for (const url of ['https://api.example.com', 'http://127.0.0.1:9']) {
      const error = await failure(call(exampleClient(url, { fetch, clock: instantClock() }), sendThing, {}));
      expect(error).toMatchObject({ code: 'connection_failed', sent: 'no', ambiguous: false, ...expected });
    }
  });

  it.each(['reset', 'silent'])('that is %s holds no call beyond its time', async (how) => {
    const { port } = await started(createServer((socket) => void (how === 'reset' && socket.resetAndDestroy())));
    const fetch = ownFetch({ proxy: `http://127.0.0.1:${port}` });
    const caller = new AbortController();
    const options = { fetch, clock: instantClock(), retry: false } as const;
    const under = failure(
      call(exampleClient('https://api.example.com', options), sendThing, {}, { signal: caller.signal }),
    );
    if (how === 'silent') caller.abort();
    expect(await under).toMatchObject(how === 'reset' ? { sent: 'no', ambiguous: false } : { code: 'aborted' });
  });
});
