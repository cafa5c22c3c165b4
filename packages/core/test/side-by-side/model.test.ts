/**
 * Random walks of a cursor list that several requests read at once, held against the rows that the provider has.
 *
 * `WALKS_SEED=7` takes another seed, `WALKS_TIMES=10` makes ten times as many walks.
 */
import { createRandom } from '@wa-clients/core/testing';
import {
  type Arbitrary,
  assert,
  asyncProperty,
  boolean,
  constant,
  constantFrom,
  integer,
  nat,
  oneof,
  record,
  tuple,
} from 'fast-check';
import { describe, expect, it } from 'vitest';

import { type TimedRow, timedProvider } from './timed-provider.ts';

const times = Number(process.env['WALKS_TIMES'] ?? 1);
const seed = Number(process.env['WALKS_SEED'] ?? 20_261_130);

const start = Date.parse('2026-01-01T00:00:00.000Z');
const row = (id: number, time: number): TimedRow => ({
  id: String(id).padStart(6, '0'),
  at: new Date(start + time).toISOString(),
});

/** Timestamps that come evenly, in bursts, all at once, or ever more densely. */
const spread = constantFrom<(index: number, random: () => number) => number>(
  (index) => index * 1_000,
  (index, random) => index * 1_000 + Math.floor(random() * 5_000),
  (index) => Math.floor(index / 40) * 3_600_000,
  (_, random) => Math.floor(random() ** 6 * 1e8),
  () => 0,
  (index) => Math.floor(index / 250) * 1e9 + (index % 7),
);

const scenario = record({
  count: oneof(integer({ min: 0, max: 30 }), integer({ min: 0, max: 500 })),
  spread,
  order: constantFrom('ascending' as const, 'descending' as const),
  isInclusive: boolean(),
  resolutionMs: constantFrom(1, 1_000),
  tellsOrder: boolean(),
  pageSize: integer({ min: 2, max: 20 }),
  concurrency: integer({ min: 2, max: 8 }),
  seed: nat(),
});
type Scenario = typeof scenario extends Arbitrary<infer Value> ? Value : never;

function worldOf(settings: Scenario) {
  const random = createRandom(settings.seed);
  const next = () => random.integer(1_000_000) / 1_000_000;
  const rows = Array.from({ length: settings.count }, (_, index) => row(index, settings.spread(index, next)));
  return { random, rows };
}

/** Answers come in an order of their own. */
const later = (random: ReturnType<typeof createRandom>) => async () => {
  for (let turn = random.integer(4); turn > 0; turn -= 1) {
    // oxlint-disable-next-line no-await-in-loop -- one turn of the event loop after the other
    await new Promise((resolve) => setImmediate(resolve));
  }
  return undefined;
};

const hour = 3_600_000;

/** What filters are taken for by providers that do something else than their descriptions say. */
const misreadings = constantFrom<(time: number, sign: 1 | -1) => number>(
  (time, sign) => sign * Math.ceil((sign * time) / hour) * hour,
  (time, sign) => sign * Math.floor((sign * time) / hour) * hour,
  (time, sign) => sign * Math.ceil((sign * time) / (24 * hour)) * 24 * hour,
  (time) => time + hour,
  (time) => time - hour,
  (time, sign) => time + sign * 7_000,
  (_, sign) => -sign * Infinity,
  (_, sign) => sign * Infinity,
);

const ids = (rows: readonly TimedRow[]) => rows.map(({ id }) => id);

describe('a cursor list that several requests read at once', () => {
  it('hands out every row once, in the order of the list', { timeout: 600_000 * times }, async () => {
    const property = asyncProperty(scenario, async (settings) => {
      const { random, rows } = worldOf(settings);
      const provider = timedProvider({ ...settings, rows, onRequest: later(random) });
      const { pageSize, concurrency } = settings;
      const found: TimedRow[] = [];
      let pages = 0;
      for await (const page of provider.open({ pageSize, concurrency, maxPages: 1_000_000 }).pages()) {
        found.push(...page.items);
        pages += 1;
        expect(page.hasMore).toBe(found.length < rows.length);
      }
      expect(ids(found)).toEqual(ids(provider.sorted()));
      expect(pages).toBeGreaterThanOrEqual(1);
    });
    await assert(property, { seed, numRuns: 400 * times });
  });

  it('loses no row where the filters do not what they are described to do', { timeout: 600_000 * times }, async () => {
    const property = asyncProperty(scenario, misreadings, async (settings, misread) => {
      const { random, rows } = worldOf(settings);
      const provider = timedProvider({ ...settings, rows, misread, onRequest: later(random) });
      const { pageSize, concurrency } = settings;
      const found = await provider.open({ pageSize, concurrency }).collect({ maxItems: 1_000 });
      expect(ids(found)).toEqual(ids(provider.sorted()));
    });
    await assert(property, { seed, numRuns: 200 * times });
  });

  it(
    'goes on from any checkpoint, with one request at a time or with several',
    { timeout: 600_000 * times },
    async () => {
      const place = tuple(scenario, nat(), boolean());
      const property = asyncProperty(place, async ([settings, seat, isAlone]) => {
        const { random, rows } = worldOf(settings);
        const provider = timedProvider({ ...settings, rows, onRequest: later(random) });
        const { pageSize, concurrency } = settings;
        const stopAt = seat % (rows.length + 1);
        const found: TimedRow[] = [];
        let resume: string | undefined;
        for await (const page of provider.open({ pageSize, concurrency }).pages()) {
          const wanted = Math.min(page.items.length, stopAt - found.length);
          found.push(...page.items.slice(0, wanted));
          resume = page.checkpointAfter(wanted);
          if (wanted < page.items.length || found.length === stopAt) break;
        }
        for await (const item of provider.open({ pageSize, concurrency: isAlone ? 1 : concurrency, resume }))
          found.push(item);
        expect(ids(found)).toEqual(ids(provider.sorted()));
      });
      await assert(property, { seed, numRuns: 300 * times });
    },
  );

  it(
    'loses no row that stays, and doubles none, while others come, go and move',
    { timeout: 600_000 * times },
    async () => {
      const misreading = oneof({ weight: 7, arbitrary: constant(undefined) }, { weight: 1, arbitrary: misreadings });
      const property = asyncProperty(scenario, misreading, async (settings, misread) => {
        const { random, rows } = worldOf(settings);
        const wait = later(random);
        const touched = new Set<string>();
        let made = settings.count;
        // What a person did last comes first, so that a row moves towards the side where the newest are.
        const newest = () => 2e9 + random.integer(1_000_000);
        const provider = timedProvider({
          ...settings,
          ...(misread && { misread }),
          rows,
          onRequest: async () => {
            await wait();
            provider.change((now) => {
              const change = random.integer(4);
              const one = now[random.integer(Math.max(1, now.length))];
              if (change === 0) {
                const added = row((made += 1), random.integer(2) ? newest() : random.integer(1_000_000));
                touched.add(added.id);
                return [...now, added];
              }
              if (change > 2 || !one) return now;
              touched.add(one.id);
              const rest = now.filter(({ id }) => id !== one.id);
              return change === 1 ? rest : [...rest, row(Number(one.id), newest())];
            });
            return undefined;
          },
        });
        const { pageSize, concurrency } = settings;
        const found = ids(await provider.open({ pageSize, concurrency }).collect({ maxItems: 5_000 }));
        if (settings.order === 'descending') expect(new Set(found).size).toBe(found.length);
        const still = found.filter((id) => !touched.has(id));
        expect(still).toEqual(ids(provider.sorted().filter(({ id }) => !touched.has(id))));
      });
      await assert(property, { seed, numRuns: 300 * times });
    },
  );
});
