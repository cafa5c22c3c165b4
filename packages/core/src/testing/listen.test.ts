import { createServer } from 'node:http';
import { connect } from 'node:net';

import { describe, expect, it, onTestFinished } from 'vitest';

import { createFake } from './index.ts';

const fake = createFake({
  baseUrl: 'https://api.example.com/v1',
  routes: [{ operation: 'things.get', method: 'GET', path: '/things', handle: () => ({ status: 200, body: [1] }) }],
  failure: (status) => ({ status }),
});

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

/** Sends bytes as no client would, and returns what comes back. */
function send(host: string, text: string): Promise<string> {
  const { hostname, port } = new URL(`http://${host}`);
  return new Promise((resolve, reject) => {
    let received = '';
    const socket = connect(Number(port), hostname, () => socket.write(text));
    socket.on('data', (chunk: Buffer) => (received += chunk.toString()));
    socket.on('close', () => resolve(received)).on('error', reject);
  });
}

describe('a fake that listens', () => {
  it('takes the port and the host that it is given', async () => {
    const port = await freePort();
    for (const host of [undefined, '127.0.0.1', 'localhost']) {
      const server = await fake.listen({ port, ...(host !== undefined && { host }) });
      onTestFinished(server.close);
      expect(server.url).toBe(`http://${host ?? '127.0.0.1'}:${port}/v1`);
      expect(await (await fetch(`${server.url}/things`)).json()).toEqual([1]);
      await server.close();
    }
  });

  it('takes the host of a request from its header alone, and refuses what is no request of fetch', async () => {
    const server = await fake.listen({ around: (request) => Promise.resolve(Response.json(request.url)) });
    onTestFinished(server.close);
    const { host } = new URL(server.url);
    for (const [line, header, told] of [
      ['GET //localhost/x', 'evil.example', 'http://evil.example//localhost/x'],
      ['GET /x', 'a b', '400'],
      ['GET /x', 'evil.example@localhost', '400'],
      ['TRACE /x', host, '400'],
      ['GET http://evil.example/x', host, 'http://evil.example/x'],
      ['OPTIONS *', host, '400'],
    ] as const) {
      expect([line, await send(host, `${line} HTTP/1.1\r\nHost: ${header}\r\nConnection: close\r\n\r\n`)]).toEqual([
        line,
        expect.stringContaining(told),
      ]);
    }
  });

  it('says which port is in use', async () => {
    const first = await fake.listen();
    onTestFinished(first.close);
    const port = Number(new URL(first.url).port);
    await expect(fake.listen({ port })).rejects.toThrow(
      `The fake cannot listen on 127.0.0.1:${port}: the port is in use.`,
    );
  });

  it.each(['0.0.0.0', '::', '', '192.0.2.1', 'example.com', '127.0.0.1.example.com', '128.0.0.1'])(
    'refuses the host %j, which other machines may reach, unless that is allowed',
    async (host) => {
      await expect(fake.listen({ host })).rejects.toThrow('needs the option allowRemote: true');
    },
  );

  it('listens on every address where that is allowed, and gives a URL that works', async () => {
    const server = await fake.listen({ host: '0.0.0.0', allowRemote: true });
    onTestFinished(server.close);
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/v1$/);
    expect((await fetch(`${server.url}/things`)).status).toBe(200);
  });

  it.each([-1, 65_536, 1.5, Number.NaN])('refuses the port %d', async (port) => {
    await expect(fake.listen({ port })).rejects.toThrow(`from 0 to 65535, not on ${port}`);
  });
});
