/** One walk of the list of timed-server-process, in a fresh process. */
import { createClient, cursorAfter, list, type SideBySideListOptions, sideBySide } from '@wa-clients/core';

import { processArgument, report } from './measured-process.ts';

/** How the list is walked. */
export interface TimedWalkArgument {
  readonly url: string;
  readonly concurrency: number;
  readonly count: number;
}

/** What it took. */
export interface TimedWalkFigures {
  readonly wallMs: number;
  readonly requests: number;
  readonly peakMb: number;
  readonly lost: number;
  readonly doubled: number;
}

const { concurrency, count, url } = processArgument() as TimedWalkArgument;
let requests = 0;
const client = createClient(
  { provider: 'timed', baseUrl: url, credential: () => ({}), readError: () => ({}) },
  {
    apiKey: 'test-key',
    fetch: (address: string, init: RequestInit) => {
      requests += 1;
      return fetch(address, init);
    },
  },
);
const operation = {
  name: 'rows.list',
  method: 'GET',
  path: '/rows',
  items: 'data',
  pagination: cursorAfter({
    size: 'limit',
    maximum: 100,
    after: 'after',
    before: 'before',
    next: 'paging.next',
    previous: 'paging.previous',
    end: ['null'],
  }),
  sideBySide: sideBySide({
    at: 'created_at',
    id: 'id',
    after: 'created_after',
    before: 'created_before',
    resolutionMs: 1_000,
  }),
};
const options: SideBySideListOptions = { concurrency };
const seen = new Set<string>();
let items = 0;
const startedAt = performance.now();
for await (const { id } of list<{ id: string }, unknown>(client, operation, {}, options)) {
  seen.add(id);
  items += 1;
}
const figures: TimedWalkFigures = {
  wallMs: performance.now() - startedAt,
  requests,
  peakMb: process.resourceUsage().maxRSS / 1_024,
  lost: count - seen.size,
  doubled: items - seen.size,
};
report(figures);
