import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterEach, describe, expect, it } from 'vitest';

import { download, type DownloadOptions } from './download.ts';
import { isLoopback, isPrivateAddress } from './private-address.ts';

const servers: Server[] = [];

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

const load = async (url: string, options: DownloadOptions = {}) => {
  const { bytes, url: end } = await download(url, { allowPrivate: true, ...options });
  return { text: new TextDecoder().decode(bytes), path: new URL(end).pathname };
};

describe('a description at an address', () => {
  it('is loaded, over redirects within its origin', async () => {
    const origin = await serve(({ url }, response) => {
      if (url === '/end.yaml') response.end('openapi: 3.1.0');
      else response.writeHead(302, { location: url === '/start' ? '/next' : './end.yaml' }).end();
    });
    expect(await load(`${origin}/start`)).toEqual({ text: 'openapi: 3.1.0', path: '/end.yaml' });
  });

  it('takes no key and no cookie along', async () => {
    let headers: object = {};
    const origin = await serve((request, response) => {
      ({ headers } = request);
      response.end('{}');
    });
    await load(origin);
    expect(Object.keys(headers).toSorted()).toEqual(['accept', 'connection', 'host', 'user-agent']);
  });

  it('is refused when it redirects to another origin, which is never asked', async () => {
    let asked = 0;
    const other = await serve((_, response) => {
      asked += 1;
      response.end('openapi: 3.1.0');
    });
    const origin = await serve((_, response) => response.writeHead(301, { location: `${other}/x` }).end());
    await expect(load(origin)).rejects.toMatchObject({
      rule: 'redirect',
      problem: expect.stringContaining(other) as string,
    });
    expect(asked).toBe(0);
  });

  it('is refused after a fourth redirect', async () => {
    const asked: (string | undefined)[] = [];
    const origin = await serve(({ url }, response) => {
      asked.push(url);
      response.writeHead(307, { location: `${url ?? ''}x` }).end();
    });
    await expect(load(`${origin}/`)).rejects.toMatchObject({ rule: 'redirect' });
    expect(asked).toEqual(['/', '/x', '/xx', '/xxx']);
  });

  it('is refused beyond its size, counted as it comes, and nothing more is read', async () => {
    const origin = await serve((_, response) => {
      response.write('a'.repeat(60));
      response.write('b'.repeat(60));
      // Never ended: whoever waits for the end waits for good.
    });
    await expect(load(origin, { mostBytes: 100 })).rejects.toMatchObject({ rule: 'size' });
  });

  it.each(['before', 'within'])('is refused when its time is over %s its body', async (place) => {
    let ring = () => {};
    let stopped = 0;
    const startTimer = (callback: () => void, ms: number) => {
      expect(ms).toBe(5_000);
      ring = callback;
      return () => (stopped += 1);
    };
    const origin = await serve((_, response) => {
      if (place === 'within') response.write('openapi:');
      setImmediate(() => ring());
    });
    const loading = load(origin, { longestMs: 5_000, startTimer });
    await expect(loading).rejects.toMatchObject({ rule: 'slow', problem: 'took longer than 5 s' });
    expect(stopped).toBe(1);
  });

  it.each([204, 404, 500])('is refused with the status %d', async (status) => {
    const origin = await serve((_, response) => response.writeHead(status).end());
    await expect(load(origin)).rejects.toMatchObject({ rule: 'status' });
  });

  it('is refused when its server hangs up', async () => {
    const origin = await serve(({ socket }) => socket.destroy());
    await expect(load(origin)).rejects.toMatchObject({ rule: 'connection' });
  });
});

describe('an address', () => {
  it.each([
    ['http://example.com/openapi.yaml', 'https'],
    ['ftp://example.com/openapi.yaml', 'https'],
    ['https://key:secret@example.com/openapi.yaml', 'url'],
    ['https://127.0.0.1/openapi.yaml', 'private-address'],
    ['https://[::1]/openapi.yaml', 'private-address'],
    ['https://localhost/openapi.yaml', 'private-address'],
    ['https://2130706433/openapi.yaml', 'private-address'],
    ['https://169.254.169.254/latest', 'private-address'],
  ])('%s is refused as to its %s, before anything is asked', async (url, rule) => {
    const lookup = () => Promise.reject(new Error('asked'));
    await expect(download(url, { lookup })).rejects.toMatchObject({ rule });
  });

  it('is refused when any address of its name is private, also one that was public a moment ago', async () => {
    const addresses = [
      { address: '93.184.216.34', family: 4 },
      { address: '10.0.0.7', family: 4 },
    ];
    const refused = download('https://example.com/openapi.yaml', { lookup: () => Promise.resolve(addresses) });
    await expect(refused).rejects.toMatchObject({
      rule: 'private-address',
      problem: expect.stringContaining('10.0.0.7') as string,
    });
  });

  it('that is plain http stays refused off this machine, private or not', async () => {
    await expect(download('http://10.0.0.1/x', { allowPrivate: true })).rejects.toMatchObject({ rule: 'https' });
  });

  it.each([
    ['10.1.2.3', true],
    ['172.31.255.255', true],
    ['172.32.0.1', false],
    ['192.168.0.1', true],
    ['100.127.0.1', true],
    ['224.0.0.251', true],
    ['255.255.255.255', true],
    ['8.8.8.8', false],
    ['::', true],
    ['::1', true],
    ['fd12::1', true],
    ['fe80::1%eth0', true],
    ['::ffff:192.168.1.1', true],
    ['::ffff:8.8.8.8', false],
    ['64:ff9b::a00:1', true],
    ['2606:4700::1111', false],
    ['nonsense', true],
  ])('%s is private: %s', (address, isPrivate) => {
    expect(isPrivateAddress(address)).toBe(isPrivate);
  });

  it.each([
    ['127.0.0.1', true],
    ['127.9.9.9', true],
    ['localhost', true],
    ['[::1]', true],
    ['127.evil.example', false],
    ['localhost.evil.example', false],
    ['10.0.0.1', false],
  ])('%s is this machine: %s', (host, is) => {
    expect(isLoopback(host)).toBe(is);
  });
});
