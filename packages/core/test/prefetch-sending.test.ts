import { Worker } from 'node:worker_threads';

import { describe, expect, it } from 'vitest';

import { createClient } from '../src/client.ts';
import { cursorToken } from '../src/list/cursor-token.ts';
import { list } from '../src/list/list.ts';

/** A server in a thread of its own: it goes on while the reader's thread stands still. */
const server = `
const { createServer } = require('node:http');
const { parentPort, workerData } = require('node:worker_threads');
const arrived = new Int32Array(workerData);
const server = createServer((request, response) => {
  const page = Number(/cursor=(\\d+)/.exec(request.url)?.[1] ?? 1);
  Atomics.add(arrived, page, 1);
  Atomics.notify(arrived, page);
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ data: [{ id: page }], next: page < 5 ? String(page + 1) : null }));
});
server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port));
`;

describe('a page that is asked for ahead', () => {
  it('is on its way before a reader that never lets go has the page before it', async () => {
    const shared = new SharedArrayBuffer(4 * 8);
    const arrived = new Int32Array(shared);
    const worker = new Worker(server, { eval: true, workerData: shared });
    try {
      const port = await new Promise<number>((resolve) => worker.once('message', resolve));
      const client = createClient(
        {
          provider: 'things',
          baseUrl: `http://127.0.0.1:${port}`,
          credential: () => ({}),
          readError: () => ({}),
        },
        { apiKey: 'test-key' },
      );
      const pagination = cursorToken({ size: 'limit', maximum: 100, cursor: 'cursor', next: 'next', end: ['null'] });
      const operation = { name: 'things.list', method: 'GET', path: '/things', pagination, items: 'data' };
      const seen: unknown[] = [];
      for await (const { id } of list<{ id: number }, unknown>(client, operation, {}, { prefetch: 1 })) {
        // Stands still, event loop and all, until the server has the next request; the limit is for the failure alone.
        if (id < 5) seen.push(Atomics.wait(arrived, id + 1, 0, 1_000) === 'timed-out' ? `no page ${id + 1}` : id);
      }
      expect(seen).toEqual([1, 2, 3, 4]);
    } finally {
      await worker.terminate();
    }
  });
});
