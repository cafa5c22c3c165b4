import { createServer as createHttpServer, setGlobalProxyFromEnv } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';

import { asGiven, call, WaError } from '@wa-clients/core';
import { describe, expect, it, onTestFinished } from 'vitest';

import { exampleClient, getThing, sendThing, tested } from './support/client.ts';
import { instantClock } from './support/instant-clock.ts';
import { selfSigned } from './support/self-signed.ts';
import { failure } from './support/things.ts';

/** Starts a server on loopback that is closed with the test; `connections` counts who came. */
async function started(server: Server) {
  const sockets = new Set<Socket>();
  let connections = 0;
  server.on('connection', (socket: Socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on('error', () => {});
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    return new Promise<void>((resolve) => void server.close(() => resolve()));
  });
  return { port: (server.address() as AddressInfo).port, connections: () => connections };
}

const clientOf = (baseUrl: string) => exampleClient(baseUrl, { clock: instantClock() });
/** The failures of a read and of a send. */
async function failures(baseUrl: string) {
  const read = (await failure(call(clientOf(baseUrl), getThing, { id: 1 }))) as WaError;
  const send = (await failure(call(clientOf(baseUrl), sendThing, {}))) as WaError;
  return { read, send };
}

const never = { code: 'connection_failed', sent: 'no', ambiguous: false };
const stays = { ...never, retryable: false, attempts: 1 };
const passes = { ...never, retryable: true, attempts: 3 };

describe('what never left is said to be so, over real sockets', () => {
  it('a certificate that nobody vouches for: one handshake a call', async () => {
    const { connections, port } = await started(createHttpsServer(selfSigned('other.example')));
    const { read, send } = await failures(`https://127.0.0.1:${port}`);
    expect(read).toMatchObject({ ...stays, message: expect.stringContaining('DEPTH_ZERO_SELF_SIGNED_CERT') });
    expect(send).toMatchObject(stays);
    expect(connections()).toBe(2);
  });

  it('a certificate for another name: one handshake a call', async () => {
    const certificate = selfSigned('other.example');
    const usual = getCACertificates('default');
    setDefaultCACertificates([...usual, certificate.cert]);
    onTestFinished(() => setDefaultCACertificates(usual));
    const { connections, port } = await started(createHttpsServer(certificate));
    const { read, send } = await failures(`https://127.0.0.1:${port}`);
    expect(read).toMatchObject({ ...stays, message: expect.stringContaining('ERR_TLS_CERT_ALTNAME_INVALID') });
    expect(send).toMatchObject(stays);
    expect(connections()).toBe(2);
  });

  it('https to a server that speaks http', async () => {
    const { connections, port } = await started(createHttpServer((_, response) => response.end('{}')));
    const { read, send } = await failures(`https://127.0.0.1:${port}`);
    expect([read, send]).toEqual([expect.objectContaining(stays), expect.objectContaining(stays)]);
    expect(connections()).toBe(2);
  });

  it.each(['reset', 'end'])('a handshake that breaks off: %s', async (how) => {
    const cut = (socket: Socket) => (how === 'reset' ? socket.resetAndDestroy() : socket.end());
    const { connections, port } = await started(createServer((socket) => socket.once('data', () => cut(socket))));
    const { read, send } = await failures(`https://127.0.0.1:${port}`);
    expect([read, send]).toEqual([expect.objectContaining(passes), expect.objectContaining(passes)]);
    expect(connections()).toBe(6);
  });

  const ofPlatform = tested.fetch ? [] : [25];
  it.each(ofPlatform)('a port that fetch does not go to: %i', async (port) => {
    const { read, send } = await failures(`http://127.0.0.1:${port}`);
    expect([read, send]).toEqual([expect.objectContaining(stays), expect.objectContaining(stays)]);
  });

  const proxies: [string, object][] = [
    ['403 Forbidden', stays],
    ['407 Proxy Authentication Required', stays],
    ['503 Service Unavailable', passes],
  ];
  it.each(tested.fetch ? [] : proxies)('a proxy that answers CONNECT with %s', async (status, expected) => {
    const proxy = createHttpServer();
    proxy.on('connect', (_, socket) => socket.end(`HTTP/1.1 ${status}\r\n\r\n`));
    const { port } = await started(proxy);
    onTestFinished(setGlobalProxyFromEnv({ HTTPS_PROXY: `http://127.0.0.1:${port}` }));
    const { read, send } = await failures('https://api.example.com');
    expect(read).toMatchObject(expected);
    expect(send).toMatchObject(expected);
    expect((read.cause as Error).message).toContain('Proxy response');
  });

  it('a body as a stream, which fetch wants to be told of', async () => {
    const { connections, port } = await started(createHttpServer((_, response) => response.end('{}')));
    const operation = {
      ...sendThing,
      body: 'whole',
      contentType: 'application/octet-stream',
      encodeBody: asGiven,
    } as const;
    const body = new ReadableStream({ start: (controller) => controller.close() });
    const error = await failure(call(clientOf(`http://127.0.0.1:${port}`), operation, { body }));
    // Sent, or said never to have been.
    if (error !== undefined) {
      expect(error).toMatchObject({ code: 'request_invalid', sent: 'no', ambiguous: false, attempts: 1 });
    }
    expect(connections()).toBe(error === undefined ? 1 : 0);
  });
});

describe('what broke off later stays in doubt', () => {
  it.each(['reset', 'end'])('a plain exchange that breaks off: %s', async (how) => {
    const cut = (socket: Socket) => (how === 'reset' ? socket.resetAndDestroy() : socket.end());
    const { port } = await started(createServer((socket) => socket.once('data', () => cut(socket))));
    const { read, send } = await failures(`http://127.0.0.1:${port}`);
    expect(read).toMatchObject({ sent: 'maybe', ambiguous: false, retryable: true, attempts: 3 });
    expect(send).toMatchObject({ sent: 'maybe', ambiguous: true, retryable: false, attempts: 1 });
  });

  it('an exchange over TLS that breaks off after its handshake', async () => {
    const certificate = selfSigned('localhost');
    const usual = getCACertificates('default');
    setDefaultCACertificates([...usual, certificate.cert]);
    onTestFinished(() => setDefaultCACertificates(usual));
    const { port } = await started(createHttpsServer(certificate, (request) => request.socket.destroy()));
    const { send } = await failures(`https://localhost:${port}`);
    expect(send).toMatchObject({ code: 'connection_failed', sent: 'maybe', ambiguous: true, attempts: 1 });
  });
});

describe("what the app's own fetch throws", () => {
  const address = 'https://api.example.com';
  const thrown = (fetch: () => Promise<Response>, operation = sendThing) =>
    failure(call(exampleClient(address, { clock: instantClock(), fetch }), operation, { id: 1 }));
  const mistakes: [string, () => Promise<Response>, string][] = [
    [
      'at once',
      () => {
        throw new TypeError("reading 'token' of undefined");
      },
      "reading 'token' of undefined",
    ],
    [
      'later',
      async () => {
        throw new Error('no token.');
      },
      'no token',
    ],
    ['as a text', () => Promise.reject('text'), 'no Error'],
    [
      'for a file',
      async () => {
        throw Object.assign(new Error('no such file'), { code: 'ENOENT' });
      },
      'no such file',
    ],
  ];

  it.each(mistakes)(
    '%s is a mistake of the configuration, with the reason, and never repeated',
    async (_, fetch, reason) => {
      let asked = 0;
      const counted = () => {
        asked += 1;
        return fetch();
      };
      for (const operation of [getThing, sendThing]) {
        expect(await thrown(counted, operation)).toMatchObject({
          code: 'config_invalid',
          message: `example ${operation.name}: fetch threw: ${reason}.`,
          sent: 'no',
          ambiguous: false,
          attempts: 1,
        });
      }
      expect(asked).toBe(2);
    },
  );

  it('keeps its own code when it is one of ours', async () => {
    const own = new WaError('rate_limited', 'wait', { retryable: false });
    expect(await thrown(() => Promise.reject(own))).toEqual(own);
  });

  it('is in doubt when it has seen an answer', async () => {
    for (const more of [{ response: {} }, { status: 500 }]) {
      const error = await thrown(() => Promise.reject(Object.assign(new Error('HTTP 500'), more)));
      expect(error).toMatchObject({ code: 'config_invalid', ambiguous: true });
    }
  });

  it.each([
    new TypeError('fetch failed'),
    new TypeError('Failed to fetch'),
    new TypeError('Load failed'),
    new TypeError('NetworkError when attempting to fetch resource.'),
    new TypeError('Network request failed'),
    new Error('Network connection lost.'),
    new TypeError('terminated'),
    new Error('request to https://x failed, reason: socket hang up'),
    Object.assign(new Error('x'), { code: 'ERR_STREAM_PREMATURE_CLOSE' }),
    Object.assign(new Error('x'), { code: 'ETIMEDOUT' }),
    new DOMException('The operation was aborted', 'AbortError'),
    new DOMException('The operation timed out', 'TimeoutError'),
  ])("stays a failed connection where it is the platform's: %s", async (reason) => {
    expect(await thrown(() => Promise.reject(reason))).toMatchObject({
      code: 'connection_failed',
      sent: 'maybe',
      ambiguous: true,
    });
  });

  it('is understood when it comes from another realm, as in Jest', async () => {
    const foreign = {
      name: 'TypeError',
      message: 'fetch failed',
      cause: { name: 'Error', code: 'ECONNREFUSED', message: 'x' },
    };
    expect(await thrown(() => Promise.reject(foreign as unknown as Error))).toMatchObject(passes);
  });

  it('may be anything, and what is no error says no reason', async () => {
    for (const reason of [null, undefined, 5, {}, { message: 7 }, Symbol('x'), { message: 'odd' }]) {
      expect(await thrown(() => Promise.reject(reason as Error))).toMatchObject({ code: 'config_invalid', sent: 'no' });
    }
  });

  it('is refused as no Response when it is none', async () => {
    for (const answer of [undefined, null, {}, { status: 200 }, { status: 200, headers: {} }]) {
      expect(await thrown(async () => answer as unknown as Response)).toMatchObject({
        code: 'config_invalid',
        message: 'example things.send: fetch returned no unread Response of bytes.',
        ambiguous: true,
        attempts: 1,
      });
    }
  });
});

describe('the words of other platforms', () => {
  const of = (message: string, code?: string) =>
    failure(
      call(
        exampleClient('https://api.example.com', {
          retry: false,
          fetch: () =>
            Promise.reject(new TypeError('fetch failed', { cause: Object.assign(new Error(message), { code }) })),
        }),
        sendThing,
        {},
      ),
    );

  // Taken down from Deno 2.9 and Bun 1.4.
  it.each([
    [
      'error sending request for url (https://h/): client error (Connect): invalid peer certificate: UnknownIssuer',
      undefined,
      false,
    ],
    [
      'error sending request: client error (Connect): received corrupt message of type InvalidContentType',
      undefined,
      false,
    ],
    ['error sending request: client error (Connect): tls handshake eof', undefined, true],
    ['error sending request: client error (Connect): Connection reset by peer (os error 104)', undefined, true],
    ['error sending request: client error (Connect): dns error: failed to lookup address information', undefined, true],
    ['Requests to port 25 are blocked', undefined, false],
    ['EPROTO: The TLS handshake failed. Does the server speak TLS on this port?', 'EPROTO', false],
    ['self signed certificate', 'DEPTH_ZERO_SELF_SIGNED_CERT', false],
    ['Unable to connect. Is the computer able to access the url?', 'ConnectionRefused', true],
  ])('%s', async (message, code, retryable) => {
    expect(await of(message, code)).toMatchObject({ sent: 'no', ambiguous: false, retryable });
  });

  it.each([
    ['error sending request: client error (SendRequest): connection closed before message completed', undefined],
    ['Connection reset by peer (os error 104)', undefined],
    ['The socket connection was closed unexpectedly.', 'ECONNRESET'],
    ['bad record mac', 'ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC'],
  ])('%s: in doubt', async (message, code) => {
    expect(await of(message, code)).toMatchObject({ sent: 'maybe', ambiguous: true, retryable: false });
  });
});
