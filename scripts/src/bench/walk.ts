import type { Benchmark, BudgetCheck } from './benchmark.ts';
import { measureTraversals } from './measure-traversals.ts';
import { startResponder } from './responder.ts';
import { median, medianRatio, rounded, withRange } from './statistics.ts';
import { findSubject } from './subject.ts';

/** The base, and what is held to it. */
const pairs = ['bare fetch', 'ours, by item', 'ours, by page'];
const timesLonger = 10;

/** Walking 100,000 contacts without latency: what is left is the client's own work and the platform's. */
export const walkBenchmark: Benchmark = {
  name: 'walk',
  description: 'walks 1,000 pages of 100 contacts by cursor, over loopback, no latency; the base is a bare fetch loop',
  rounds: 5,
  async run({ isSmoke, rounds, step }) {
    const pages = isSmoke ? 20 : 1_000;
    const { sdk } = await findSubject();
    const contenders = [
      'bare fetch',
      'openapi-fetch',
      sdk.name,
      'ours, by item',
      'ours, by page',
      'ours, prefetch 1',
      'ours, numbered, concurrency 8',
    ];
    const server = await startResponder(0);
    try {
      const { bytesPerItem, url } = server.message;
      const plan = { url, pages, workMs: 0, contenders };
      const figures = await measureTraversals(plan, { isSmoke, rounds, step });
      const warm = await measureTraversals(
        { ...plan, warmUpPages: pages, contenders: pairs },
        { isSmoke, rounds, step: (text) => step(`warm, ${text}`) },
      );
      // One round: a walk of a million items is long, and memory varies little.
      const long = await measureTraversals(
        { ...plan, pages: pages * timesLonger, contenders: pairs },
        { isSmoke, rounds: 1, step: (text) => step(`${timesLonger} x more pages, ${text}`) },
      );
      const series = (contender: string, figure: 'wallMs' | 'cpuMs' | 'peakMb', of = figures) =>
        of(contender).map((one) => one[figure]);
      const ratio = (contender: string, figure: 'wallMs' | 'cpuMs' | 'peakMb', of = figures) =>
        medianRatio(series(contender, figure, of), series('bare fetch', figure, of));
      const growth = (contender: string) =>
        median(series(contender, 'peakMb', long)) / median(series(contender, 'peakMb'));
      return {
        tables: [
          {
            title: `Walk: ${(pages * 100).toLocaleString('en')} contacts of ${bytesPerItem} bytes, ${pages} pages, ${rounds} rounds`,
            head: ['contender', 'wall ms (min-max)', 'CPU s', 'peak RSS MB', 'wall x', 'CPU x', 'RSS x'],
            rows: contenders.map((contender) => [
              contender,
              withRange(series(contender, 'wallMs')),
              rounded(median(series(contender, 'cpuMs')) / 1_000, 2),
              Math.round(median(series(contender, 'peakMb'))),
              rounded(ratio(contender, 'wallMs'), 2),
              rounded(ratio(contender, 'cpuMs'), 2),
              rounded(ratio(contender, 'peakMb'), 2),
            ]),
          },
          {
            title: `Walk: the same in processes that have walked ${pages} pages before`,
            head: ['contender', 'CPU s', 'CPU x', 'RSS x'],
            rows: pairs.map((contender) => [
              contender,
              rounded(median(series(contender, 'cpuMs', warm)) / 1_000, 2),
              rounded(ratio(contender, 'cpuMs', warm), 2),
              rounded(ratio(contender, 'peakMb', warm), 2),
            ]),
          },
          {
            title: `Walk: ${timesLonger} x more pages, one round`,
            head: ['contender', 'CPU s', 'peak RSS MB', 'RSS, long / short', 'CPU x', 'RSS x'],
            rows: pairs.map((contender) => [
              contender,
              rounded(median(series(contender, 'cpuMs', long)) / 1_000, 2),
              Math.round(median(series(contender, 'peakMb', long))),
              rounded(growth(contender), 2),
              rounded(ratio(contender, 'cpuMs', long), 2),
              rounded(ratio(contender, 'peakMb', long), 2),
            ]),
          },
        ],
        budgets: [
          check('walk by item, CPU next to bare fetch', ratio('ours, by item', 'cpuMs'), 1.12),
          check('walk by page, CPU next to bare fetch', ratio('ours, by page', 'cpuMs'), 1.12),
          check('warm walk by item, CPU next to bare fetch', ratio('ours, by item', 'cpuMs', warm), 1.15),
          check('walk by item, peak RSS next to bare fetch', ratio('ours, by item', 'peakMb'), 1.1),
          check('10 x more pages, peak RSS next to bare fetch', ratio('ours, by item', 'peakMb', long), 1.1),
        ],
      };
    } finally {
      await server.end();
    }
  },
};

function check(measure: string, value: number, limit: number): BudgetCheck {
  return { measure, value, limit, unit: 'x' };
}
