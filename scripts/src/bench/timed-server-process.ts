/** A server of a cursor list whose rows have timestamps, newest first, with a filter on them; it answers after a while. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { processArgument, report } from './measured-process.ts';

/** How the timestamps of the rows lie: at equal distances, or ever more densely towards the oldest. */
export type TimedSpread = 'even' | 'uneven';

/** How the server is started. */
export interface TimedServerArgument {
  readonly count: number;
  readonly latencyMs: number;
  readonly spread: TimedSpread;
}

/** What it says when it listens. */
export interface TimedServer {
  readonly url: string;
}

const { count, latencyMs, spread } = processArgument() as TimedServerArgument;
const year = 365 * 86_400_000;
const newest = Date.UTC(2026, 5, 1);
// Index 0 is the newest row.
const times = Array.from({ length: count }, (_, index) => {
  const share = index / count;
  return Math.round(newest - year * (spread === 'even' ? share : 1 - (1 - share) ** 5));
});
const rows = times.map((time, index) => ({
  id: `row-${index}`,
  name: `Person ${index}`,
  created_at: new Date(time).toISOString(),
}));

const server = createServer((request, response) => {
  const query = new URL(request.url ?? '', 'http://x').searchParams;
  const limit = Number(query.get('limit'));
  const before = query.get('created_before');
  const start = Number(query.get('after') ?? (before === null ? 0 : firstBefore(Date.parse(before))));
  const end = Math.min(count, start + limit);
  const paging = { next: end < count ? String(end) : null, previous: null };
  const body = JSON.stringify({ data: rows.slice(start, end), paging });
  setTimeout(() => {
    response
      .writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
      .end(body);
  }, latencyMs);
});
server.listen(0, '127.0.0.1', () => {
  const message: TimedServer = { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
  report(message);
});

function firstBefore(time: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] as number) < time) high = middle;
    else low = middle + 1;
  }
  return low;
}
