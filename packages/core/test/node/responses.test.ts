import { once } from 'node:events';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';

import { call, list } from '@wa-clients/core';
import { describe, expect, it } from 'vitest';

import { exampleClient, getThing, listThings } from '../support/client.ts';
import { asScript } from '../support/as-script.ts';
import { get, ownFetch } from '../support/own-fetch.ts';
import { json, type Script, scriptedServer } from '../support/scripted-server.ts';
import { failure } from '../support/things.ts';

const text = JSON.stringify({ id: 1, name: 'Ä'.repeat(500) });
/** The response of a server with this script. */
async function responseOf(script: Script, more: object = {}) {
  const { url } = await scriptedServer(script);
  return ownFetch()(`${url}/things?a=1#b`, { ...get, ...more });
}

describe('a response of nodeFetch', () => {
  const plain: Script = (_, response) =>
    void response
      .writeHead(201, 'Made', [
        ['set-cookie', 'a=1'],
        ['set-cookie', 'b=2'],
        ['X-Own', 'ä'],
      ] as never)
      .end(text);

  it('is a Response, with its status, headers and address', async () => {
    const response = await responseOf(plain);
    expect(response).toBeInstanceOf(Response);
    expect(response).toMatchObject({ status: 201, statusText: 'Made', ok: true, redirected: false, type: 'default' });
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect([...response.headers].map(([name]) => name)).toContain('x-own');
    expect(response.headers.get('x-own')).toBe('ä');
    expect(response.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/things\?a=1#b$/);
    await response.body?.cancel();
  });

  it.each<[string, (response: Response) => Promise<unknown>, unknown]>([
    ['text', (response) => response.text(), text],
    ['json', (response) => response.json(), JSON.parse(text)],
    ['arrayBuffer', async (response) => Buffer.from(await response.arrayBuffer()).toString(), text],
    ['bytes', async (response) => Buffer.from(await response.bytes()).toString(), text],
    ['blob', async (response) => (await response.blob()).text(), text],
    ['a reader', async (response) => readAll(response.body?.getReader()), text],
    ['a loop', loopedText, text],
    ['a clone beside it', async (response) => (await response.clone().text()) + (await response.text()), text + text],
    ['a Response made of it', (response) => new Response(response.body, response).text(), text],
    [
      'streams that are joined',
      (response) => new Response(response.body?.pipeThrough(new TransformStream())).text(),
      text,
    ],
  ])('can be read by %s, once', async (_, read, wanted) => {
    const response = await responseOf(plain);
    expect(response.bodyUsed).toBe(false);
    expect(await read(response)).toEqual(wanted);
    expect(await failure(response.text())).toBeInstanceOf(TypeError);
    expect(() => response.clone()).toThrow(TypeError);
  });

  it('has no body where there is none', async () => {
    for (const [status, method] of [
      [204, 'GET'],
      [304, 'GET'],
      [200, 'HEAD'],
    ] as const) {
      const response = await responseOf((_, answer) => void answer.writeHead(status).end(), { method });
      expect([response.status, response.body, await response.text()]).toEqual([status, null, '']);
    }
  });

  it('has any status that a server gives', async () => {
    const response = await responseOf((_, answer) => void answer.writeHead(799).end('odd'));
    expect([response.status, response.ok, await response.text()]).toEqual([799, false, 'odd']);
  });

  it('is none where the server changes to another protocol, which is told at once', async () => {
    const switching = responseOf(({ socket }) => {
      socket.write('HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: other\r\n\r\n');
    });
    expect(await failure(switching)).toMatchObject({ name: 'TypeError', message: 'fetch failed' });
  });

  it('is what withResponse() of a call and of a list returns', async () => {
    const { url } = await scriptedServer((_, response) =>
      json(response, 200, { data: [], paging: { next: null, previous: null } }, { 'x-request-id': 'r-1' }),
    );
    const client = exampleClient(url, { fetch: ownFetch() });
    const ofCall = await call(client, getThing, { id: 1 }).withResponse();
    const ofList = await list(client, listThings('cursor-after')).withResponse();
    for (const { response } of [ofCall, ofList]) {
      expect(response).toBeInstanceOf(Response);
      expect(response.headers.get('x-request-id')).toBe('r-1');
      expect(response.bodyUsed).toBe(true);
    }
  });
});

describe('a compressed body', () => {
  it.each([
    ['gzip', gzipSync(text)],
    ['X-GZIP', gzipSync(text)],
    ['deflate', deflateSync(text)],
    ['br', brotliCompressSync(text)],
    ['gzip, br', brotliCompressSync(gzipSync(text))],
    ['identity', Buffer.from(text)],
  ])('in %s is decoded', async (coding, bytes) => {
    const response = await responseOf((request, answer) => {
      expect(request.headers['accept-encoding']).toBe('gzip, br');
      answer.writeHead(200, { 'content-encoding': coding }).end(bytes);
    });
    expect(await response.text()).toBe(text);
  });

  it.each(['gzip', 'br', 'gzip, br'])('without a byte, though in %s, is empty', async (coding) => {
    const response = await responseOf((_, answer) => void answer.writeHead(200, { 'content-encoding': coding }).end());
    expect(await response.text()).toBe('');
  });

  it('in an unknown coding stays as it is', async () => {
    const response = await responseOf(
      (_, answer) => void answer.writeHead(200, { 'content-encoding': 'x-own' }).end('xyz'),
    );
    expect(await response.text()).toBe('xyz');
  });

  it.each([
    ['a length', 'content-length: 3\r\n\r\nabc'],
    ['chunks', 'transfer-encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n'],
  ])('of %s is whole, whatever comes behind it', async (_, body) => {
    const response = await responseOf((request) => void request.socket.end(`HTTP/1.1 200 OK\r\n${body}def`));
    expect(await response.text()).toBe('abc');
  });

  it('that is cut short fails, and does not end early', async () => {
    const bytes = gzipSync(text);
    const cut: Script = (_, answer) =>
      void answer.writeHead(200, { 'content-encoding': 'gzip' }).end(bytes.subarray(0, bytes.length - 12));
    expect(await failure((await responseOf(cut)).text())).toBeInstanceOf(TypeError);
    const { url } = await scriptedServer(cut);
    const client = exampleClient(url, { fetch: ownFetch(), retry: false });
    expect(await failure(call(client, getThing, { id: 1 }))).toMatchObject({
      code: 'connection_failed',
      sent: 'maybe',
    });
  });

  it('that grows beyond the cap is given up', async () => {
    const { url } = await scriptedServer(
      (_, answer) => void answer.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(10_000_000))),
    );
    const client = exampleClient(url, { fetch: ownFetch(), maxBodyBytes: 1_000_000 });
    expect(await failure(call(client, getThing, { id: 1 }))).toMatchObject({ code: 'too_large' });
  });
});

describe('a body that nobody reads', () => {
  it('waits in the connection, and comes when it is asked for', async () => {
    const piece = Buffer.alloc(65_536, 1);
    const pieces = 400;
    let written = 0;
    const response = await responseOf(
      asScript(async (_, answer) => {
        for (; written < pieces; written += 1) if (!answer.write(piece)) await once(answer, 'drain');
        answer.end();
      }),
    );
    const settled = async (before: number): Promise<number> => {
      for (let turn = 0; turn < 200; turn += 1) await new Promise(setImmediate);
      return written === before ? written : settled(written);
    };
    expect(await settled(-1)).toBeLessThan(pieces);
    expect((await response.bytes()).byteLength).toBe(pieces * piece.byteLength);
  });
});

async function loopedText({ body }: Response): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of body ?? []) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

async function readAll(reader: ReadableStreamDefaultReader<Uint8Array> | undefined): Promise<string> {
  const pieces: Uint8Array[] = [];
  for (let read = await reader?.read(); read?.value; read = await reader?.read()) pieces.push(read.value);
  return Buffer.concat(pieces).toString();
}
