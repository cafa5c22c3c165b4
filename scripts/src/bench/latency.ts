import type { Benchmark } from './benchmark.ts';
import { measureTraversals } from './measure-traversals.ts';
import { startResponder } from './responder.ts';
import { findSubject } from './subject.ts';
import { medianRatio, rounded, withRange } from './statistics.ts';

const latencyMs = 20;
const workMs = 0.1;
// The consumer works for 10 ms on each page.
const work = workMs * 100;

/** What no client can beat, in milliseconds: the server waits for each page, the consumer works on each. */
function boundsOf(pages: number, sdk: string): Readonly<Record<string, number>> {
  const inTurn = pages * (latencyMs + work);
  return {
    'bare fetch': inTurn,
    'openapi-fetch': inTurn,
    [sdk]: inTurn,
    'ours, by item': inTurn,
    'ours, prefetch 1': latencyMs + (pages - 1) * Math.max(latencyMs, work) + work,
    'ours, numbered, concurrency 8': 2 * latencyMs + (pages - 1) * Math.max(latencyMs / 8, work) + work,
  };
}

/** Walking with a slow server and a busy consumer: what asking ahead gains. */
export const latencyBenchmark: Benchmark = {
  name: 'latency',
  description: 'walks 100 pages with 20 ms server latency and 0.1 ms of work an item; the base is a bare fetch loop',
  rounds: 3,
  async run(run) {
    const pages = run.isSmoke ? 10 : 100;
    const bounds = boundsOf(pages, (await findSubject()).sdk.name);
    const server = await startResponder(latencyMs);
    try {
      const contenders = Object.keys(bounds);
      const figures = await measureTraversals({ url: server.message.url, pages, workMs, contenders }, run);
      const wall = (contender: string) => figures(contender).map(({ wallMs }) => wallMs);
      const ratio = (contender: string) => medianRatio(wall(contender), wall('bare fetch'));
      return {
        tables: [
          {
            title: `Latency: ${pages} pages, ${latencyMs} ms latency, ${workMs} ms work an item, ${run.rounds} rounds`,
            head: ['contender', 'wall ms (min-max)', 'wall x', 'own bound ms'],
            rows: Object.entries(bounds).map(([contender, bound]) => [
              contender,
              withRange(wall(contender)),
              rounded(ratio(contender), 2),
              Math.round(bound),
            ]),
          },
        ],
        budgets: [
          { measure: 'prefetch 1, time next to bare fetch', value: ratio('ours, prefetch 1'), limit: 0.72, unit: 'x' },
          {
            measure: 'concurrency 8, time next to bare fetch',
            value: ratio('ours, numbered, concurrency 8'),
            limit: 0.4,
            unit: 'x',
          },
        ],
      };
    } finally {
      await server.end();
    }
  },
};
