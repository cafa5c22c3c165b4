import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { type Outside, startOutside } from './outside.ts';

let outside: Outside;

beforeEach(async () => {
  outside = await startOutside();
});

afterEach(() => outside.close());

it('refuses and counts a tunnel to another machine', async () => {
  expect(await tunnel('registry.example:443')).toMatchObject({ status: 403 });
  expect(outside.takeCount()).toBe(1);
  expect(outside.takeCount()).toBe(0);
});

it.each(['127.0.0.1.registry.example:443', 'localhost.registry.example:80', '127.0.0.1@registry.example:443'])(
  'refuses and counts %s, which only looks like loopback',
  async (target) => {
    expect(await tunnel(target)).toMatchObject({ status: 403 });
    expect(outside.takeCount()).toBe(1);
  },
);

it('refuses and counts a plain request', async () => {
  const { hostname, port } = new URL(outside.url);
  const plain = request({ hostname, port, path: 'http://registry.example/zod' }).end();
  const [response] = (await once(plain, 'response')) as [{ statusCode: number; resume: () => void }];
  response.resume();
  expect(response.statusCode).toBe(403);
  expect(outside.takeCount()).toBe(1);
});

it('lets a tunnel to loopback pass, uncounted', async () => {
  const server = createServer((_, response) => response.end('from loopback')).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const target = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  expect(await tunnel(target)).toMatchObject({ status: 200, body: expect.stringMatching(/from loopback$/) });
  expect(outside.takeCount()).toBe(0);
  server.close();
  await once(server, 'close');
});

/** Asks for a tunnel and, when it is given, for a page through it. */
async function tunnel(target: string): Promise<{ status: number; body: string }> {
  const { hostname, port } = new URL(outside.url);
  const asked = request({ hostname, port, method: 'CONNECT', path: target }).end();
  const [response, socket] = (await once(asked, 'connect')) as [
    { statusCode: number },
    NodeJS.ReadWriteStream & AsyncIterable<Buffer>,
  ];
  if (response.statusCode === 200) socket.write(`GET / HTTP/1.1\r\nhost: ${target}\r\nconnection: close\r\n\r\n`);
  let body = '';
  for await (const chunk of socket) body += chunk.toString();
  return { status: response.statusCode, body };
}
