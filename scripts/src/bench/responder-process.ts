/**
 * A server that costs as little as one can: no parsing but the first line, and bytes made in advance.
 *
 * Any path that begins with `/<pages>/` is a list of that many pages of 100 contacts, in the envelope of the subject, by cursor or by number.
 */
import { type AddressInfo, createServer, type Socket } from 'node:net';

import { subject } from './bundled-subject.ts';
import { processArgument, report } from './measured-process.ts';
import { pageSize } from './page-size.ts';
import type { ResponderArgument, ResponderMessage } from './responder.ts';

const { latencyMs } = processArgument() as ResponderArgument;
// Neighbouring pages differ, as they have to where repeated rows are dropped.
const distinctPages = 20;
const all = await subject.rows(distinctPages * pageSize);
const rows = Array.from({ length: distinctPages }, (_, index) =>
  JSON.stringify(all.slice(index * pageSize, (index + 1) * pageSize)),
);
const cached = new Map<string, Buffer>();

const server = createServer({ noDelay: true }, (socket) => {
  let waiting = '';
  socket.on('error', () => socket.destroy());
  socket.on('data', (chunk) => {
    waiting += chunk.toString('latin1');
    for (let end = waiting.indexOf('\r\n\r\n'); end >= 0; end = waiting.indexOf('\r\n\r\n')) {
      const line = waiting.slice(0, waiting.indexOf('\r\n'));
      waiting = waiting.slice(end + 4);
      answer(socket, line);
    }
  });
});
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  const message: ResponderMessage = {
    url: `http://127.0.0.1:${port}`,
    bytesPerItem: Math.round(Buffer.byteLength(rows[0] ?? '') / pageSize),
  };
  report(message);
});

function answer(socket: Socket, line: string): void {
  const pages = Number(/^GET \/(\d+)\//.exec(line)?.[1]);
  const cursor = /[?&]after=([\w-]+)/.exec(line)?.[1];
  const page = cursor === undefined ? Number(/[?&]page=(\d+)/.exec(line)?.[1] ?? 1) : pageOf(cursor);
  const key = `${page}/${pages}`;
  let bytes = cached.get(key);
  if (!bytes) cached.set(key, (bytes = makeAnswer(page, pages)));
  if (latencyMs > 0) setTimeout(() => socket.write(bytes), latencyMs);
  else socket.write(bytes);
}

function makeAnswer(page: number, pages: number): Buffer {
  const next = page < pages ? cursorOf(page + 1) : null;
  const previous = page > 1 ? cursorOf(page - 1) : null;
  const links = JSON.stringify({
    meta: { page, per_page: pageSize, total_pages: pages, total_count: pages * pageSize },
    paging: { cursors: { before: cursorOf(page), after: cursorOf(page + 1) }, next, previous },
  });
  const body = `{"data":${rows[page % distinctPages]},${links.slice(1)}`;
  const head = `HTTP/1.1 200 OK\r\ncontent-type: application/json; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n`;
  return Buffer.from(head + body);
}

function cursorOf(page: number): string {
  return Buffer.from(`2026-06-01T00:00:00.000000Z|${page}`).toString('base64url');
}

function pageOf(cursor: string): number {
  return Number(Buffer.from(cursor, 'base64url').toString().split('|')[1]);
}
