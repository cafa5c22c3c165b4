import type { Benchmark, BenchmarkTable, BudgetCheck } from './benchmark.ts';
import { runProcess } from './process.ts';
import { median, medianRatio, rounded, withQuartiles } from './statistics.ts';

/** What a process of calls is started with. */
export interface CallArgument {
  /** Calls of one batch. */
  readonly calls: number;
  /** Batches that are measured, after half as many to warm up. */
  readonly batches: number;
  /** Contacts in each answer. */
  readonly items: number;
}

/** Microseconds of one call, a value for each batch, by contender. */
export type CallFigures = Readonly<Record<string, { readonly cpuUs: number[]; readonly wallUs: number[] }>>;

const base = 'raw stub';
/** Contacts in an answer, how often it is asked for, and the most that it may cost, in microseconds. */
const sizes = [
  { items: 1, calls: 3_000, limit: 8 },
  { items: 100, calls: 300, limit: 15 },
];

/** The client's own work in one call, without any input or output. */
export const callBenchmark: Benchmark = {
  name: 'call',
  description:
    'calls over a stub fetch in process, batches in turn with the raw stub, every safety feature on, a signal too',
  rounds: 3,
  async run({ isSmoke, rounds, step }) {
    const batches = isSmoke ? 2 : 9;
    const tables: BenchmarkTable[] = [];
    const budgets: BudgetCheck[] = [];
    for (const { calls, items, limit } of sizes) {
      const argument: CallArgument = { items, calls: isSmoke ? 20 : calls, batches };
      const all: Record<string, { cpuUs: number[]; wallUs: number[] }> = {};
      for (let round = 0; round < rounds; round += 1) {
        step(`round ${round + 1} of ${rounds}: ${items} items`);
        for (const [name, { cpuUs, wallUs }] of Object.entries(
          await runProcess<CallFigures>('call-process', argument),
        )) {
          const series = (all[name] ??= { cpuUs: [], wallUs: [] });
          series.cpuUs.push(...cpuUs);
          series.wallUs.push(...wallUs);
        }
      }
      const raw = all[base] ?? { cpuUs: [], wallUs: [] };
      const ownSeries = (name: string) =>
        (all[name]?.cpuUs ?? []).map((us, batch) => us - (raw.cpuUs[batch] ?? Number.NaN));
      const own = (name: string) => median(ownSeries(name));
      tables.push({
        title: `Call: ${items} ${items === 1 ? 'item' : 'items'} an answer, ${rounds} processes of ${batches} batches of ${argument.calls} calls`,
        head: ['contender', 'wall us', 'CPU us', 'own CPU us (quartiles)', 'CPU x', 'own, x openapi-fetch'],
        rows: Object.entries(all).map(([name, { cpuUs, wallUs }]) => [
          name,
          rounded(median(wallUs), 1),
          rounded(median(cpuUs), 1),
          withQuartiles(ownSeries(name), 1),
          rounded(medianRatio(cpuUs, raw.cpuUs), 2),
          rounded(own(name) / own('openapi-fetch'), 2),
        ]),
      });
      for (const name of ['ours, one call', 'ours, list page']) {
        budgets.push({ measure: `own cost of a call: ${name}, ${items} items`, value: own(name), limit, unit: 'us' });
      }
    }
    return { tables, budgets };
  },
};
