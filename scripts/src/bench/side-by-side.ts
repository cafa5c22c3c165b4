import type { Benchmark } from './benchmark.ts';
import { runProcess, startProcess } from './process.ts';
import { median, medianRatio, rotate, rounded, withRange } from './statistics.ts';
import type { TimedServer, TimedServerArgument, TimedSpread } from './timed-server-process.ts';
import type { TimedWalkArgument, TimedWalkFigures } from './timed-walk-process.ts';

const latencyMs = 20;
/** How the timestamps of the rows lie, and the least that eight requests at once must gain. */
const spreads: readonly (readonly [TimedSpread, number])[] = [
  ['even', 6],
  ['uneven', 5],
];

/** Reading a cursor list that is sorted by a timestamp by several requests at once. */
export const sideBySideBenchmark: Benchmark = {
  name: 'side-by-side',
  description: 'walks a cursor list with two time filters at 20 ms latency, by one request at a time and by eight',
  rounds: 3,
  async run({ isSmoke, rounds, step }) {
    const count = isSmoke ? 2_000 : 100_000;
    const rows: (readonly (string | number)[])[] = [];
    const budgets = [];
    for (const [spread, least] of spreads) {
      const argument: TimedServerArgument = { count, latencyMs, spread };
      const { end, message } = await startProcess<TimedServer>('timed-server-process', argument);
      try {
        const figures = new Map<number, TimedWalkFigures[]>([
          [1, []],
          [8, []],
        ]);
        for (let round = 0; round < rounds; round += 1) {
          for (const concurrency of rotate([...figures.keys()], round)) {
            step(`${spread} timestamps, round ${round + 1} of ${rounds}: concurrency ${concurrency}`);
            const walk: TimedWalkArgument = { url: message.url, concurrency, count };
            figures.get(concurrency)?.push(await runProcess<TimedWalkFigures>('timed-walk-process', walk));
          }
        }
        const wall = (concurrency: number) => (figures.get(concurrency) ?? []).map(({ wallMs }) => wallMs);
        const ratio = medianRatio(wall(8), wall(1));
        for (const [concurrency, found] of figures) {
          rows.push([
            spread,
            concurrency,
            withRange(wall(concurrency)),
            rounded(medianRatio(wall(1), wall(concurrency)), 2),
            median(found.map(({ requests }) => requests)),
            median(found.map(({ peakMb }) => Math.round(peakMb))),
            found.reduce((sum, { lost }) => sum + lost, 0),
            found.reduce((sum, { doubled }) => sum + doubled, 0),
          ]);
        }
        budgets.push({
          measure: `side by side: ${spread} timestamps, concurrency 8, time next to the plain walk`,
          value: ratio,
          limit: rounded(1 / least, 3),
          unit: 'x' as const,
        });
      } finally {
        await end();
      }
    }
    const title = `Side by side: ${count} rows by cursor, ${latencyMs} ms latency, ${rounds} rounds`;
    const head = [
      'timestamps',
      'concurrency',
      'wall ms (min-max)',
      'times as fast',
      'requests',
      'peak MB',
      'lost',
      'doubled',
    ];
    return { tables: [{ title, head, rows }], budgets };
  },
};
