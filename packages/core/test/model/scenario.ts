import * as fc from 'fast-check';

import type { Change } from './change.ts';
import type { Abort, Leg, Style } from './leg.ts';
import { type Entry, type Fault, isNumbered, type Kind, type World } from './world.ts';

/** A provider, and an app that walks its list in one or more legs. */
export interface Scenario {
  readonly world: World;
  readonly size: number;
  readonly legs: readonly Leg[];
  /** Changes of the data between requests. */
  readonly changes: readonly Change[];
  /** Seed of the jitter between attempts. */
  readonly seed: number;
}

/** Rarely the second, else the first. */
const rarely = <Value>(oneIn: number, usual: Value, rare: fc.Arbitrary<Value>): fc.Arbitrary<Value> =>
  fc.oneof({ weight: oneIn - 1, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: rare });

const passing: fc.Arbitrary<Fault> = fc.oneof(
  fc.constantFrom<Fault>(
    { kind: 'status', status: 500 },
    { kind: 'status', status: 503 },
    { kind: 'status', status: 429 },
  ),
  fc.nat(10).map((retryAfter): Fault => ({ kind: 'status', status: 429, retryAfter })),
  fc.constantFrom<Fault>({ kind: 'reset' }, { kind: 'reset' }, { kind: 'hang' }),
);
const lasting: fc.Arbitrary<Fault> = fc.oneof(
  fc.constantFrom<Fault>({ kind: 'html' }, { kind: 'cut-json' }, { kind: 'status', status: 400 }),
  fc.constant<Fault>({ kind: 'status', status: 429, retryAfter: 3_600 }),
  fc.constantFrom(null, {}, 'rows', 7).map((data): Fault => ({ kind: 'shape', data })),
);
/** Every page is throttled for a while. */
const storm = fc
  .array(fc.array(fc.constant<Fault>({ kind: 'status', status: 429 }), { minLength: 1, maxLength: 2 }), {
    minLength: 6,
    maxLength: 10,
  })
  .map((places) => [[], ...places]);
const faults = fc.oneof(
  { weight: 4, arbitrary: fc.constant([]) },
  { weight: 1, arbitrary: storm },
  {
    weight: 4,
    arbitrary: fc.array(
      rarely(
        3,
        [],
        fc.array(fc.oneof({ weight: 4, arbitrary: passing }, { weight: 1, arbitrary: lasting }), { maxLength: 4 }),
      ),
      {
        maxLength: 6,
      },
    ),
  },
);

const abort: fc.Arbitrary<Abort | undefined> = rarely(
  5,
  undefined,
  fc.oneof(
    fc.constant<Abort>({ kind: 'start', count: 0 }),
    fc.integer({ min: 1, max: 8 }).map((count): Abort => ({ kind: 'request', count })),
    fc.integer({ min: 1, max: 60 }).map((count): Abort => ({ kind: 'rows', count })),
    fc.nat(2_000).map((count): Abort => ({ kind: 'time', count })),
  ),
);

const leg: fc.Arbitrary<Leg> = fc.record({
  style: fc.constantFrom<Style>(
    'items',
    'pages',
    'pages',
    'item-calls',
    'page-calls',
    'page-calls',
    'collect',
    'first',
  ),
  enough: fc.oneof(fc.constant(Infinity), fc.nat(4), fc.nat(120)),
  rowsOfLast: fc.oneof(fc.constant(Infinity), fc.nat(12)),
  parallel: fc.constantFrom(1, 1, 2, 4),
  isStubborn: fc.boolean(),
  prefetch: fc.constantFrom(0, 0, 0, 1, 2, 3, 4),
  concurrency: fc.constantFrom(0, 0, 0, 1, 2, 2, 3, 4, 5, 8, 16),
  maxPages: rarely(8, 10_000, fc.integer({ min: 1, max: 6 })),
  deadlineMs: rarely(10, undefined, fc.integer({ min: 1, max: 4_000 })),
  abort,
  retries: rarely(6, true, fc.constant(false)),
  turns: fc.boolean(),
  size: rarely(4, undefined, fc.integer({ min: 1, max: 60 })),
  workMs: rarely(12, 0, fc.nat(300)),
});

/** Lengths that the data are made of. */
const shape = fc.record({
  kind: fc.constantFrom<Kind>('after', 'after', 'token', 'numbered', 'numbered-empty'),
  size: fc.constantFrom(1, 2, 3, 5, 8, 13, 25, 50),
  pages: fc.nat(7),
  extra: fc.nat(49),
  /** Hidden stretches: where, as a fraction, and how many pages of them. */
  gaps: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(2), fc.nat(3)), { maxLength: 2 }),
  /** Pages of a long hidden stretch, around the most empty pages that are allowed. */
  longGap: rarely(28, 0, fc.integer({ min: 98, max: 103 })),
  /** Joined rows of each row, over and over. */
  joins: rarely(2, [1], fc.array(fc.constantFrom(1, 1, 2, 3, 7), { minLength: 1, maxLength: 5 })),
});

/** Ids in order, hidden stretches and joined rows put in. */
function entriesOf(
  {
    kind,
    pages,
    extra,
    gaps,
    longGap,
    joins,
  }: (typeof shape)['generate'] extends (...given: never[]) => { value: infer Shape } ? Shape : never,
  size: number,
): Entry[] {
  const rows = size * pages + (extra % size);
  const isJoined = kind === 'numbered-empty' || (kind === 'numbered' && extra % 2 === 0);
  const list = Array.from({ length: rows }, (_, index) => ({ id: `row-${index}`, hidden: false }));
  if (!isJoined) {
    const stretches = [...gaps, ...(longGap > 0 ? [[0.5, longGap, extra % 2] as const] : [])];
    for (const [at, whole, more] of stretches) {
      const gap = Array.from({ length: whole * size + more }, (_, index) => ({
        id: `hidden-${at}-${index}`,
        hidden: true,
      }));
      list.splice(Math.floor(at * list.length), 0, ...gap);
    }
  }
  const most = (index: number) =>
    longGap > 0 && index === Math.floor(rows / 2) ? longGap * size : (joins[index % joins.length] ?? 1);
  const joined = isJoined ? list.flatMap((row, index) => Array.from({ length: most(index) }, () => row)) : list;
  return joined.map((row, rank) => ({ ...row, rank }));
}

const changes: fc.Arbitrary<Change[]> = fc.array(
  fc.record({
    before: fc.integer({ min: 2, max: 12 }),
    kind: fc.constantFrom<Change['kind']>('insert', 'delete', 'move'),
    from: fc.double({ min: 0, max: 0.999, noNaN: true }),
    to: fc.double({ min: 0, max: 0.999, noNaN: true }),
  }),
  { minLength: 1, maxLength: 6 },
);

const scenarioWith = (someChanges: fc.Arbitrary<Change[]>): fc.Arbitrary<Scenario> =>
  fc
    .record({
      shape,
      lazyEnd: fc.boolean(),
      endMark: fc.constantFrom<World['endMark']>('null', 'empty', 'missing'),
      flag: fc.constantFrom<World['flag']>('none', 'beside', 'alone'),
      total: fc.constantFrom<World['total']>('right', 'wrong'),
      loop: rarely(18, undefined, fc.tuple(fc.integer({ min: 1, max: 4 }), fc.nat(3), fc.boolean())),
      faults,
      latencyMs: rarely(4, 0, fc.integer({ min: 1, max: 400 })),
      deaf: rarely(8, false, fc.constant(true)),
      legs: fc.array(leg, { minLength: 1, maxLength: 3 }),
      changes: someChanges,
      seed: fc.nat(),
    })
    .map(({ shape: lengths, loop, legs, changes: moving, seed, ...rest }) => {
      const { kind } = lengths;
      // A long stretch needs pages of few rows, lest it be slow.
      const size = lengths.longGap > 0 ? 1 + (lengths.size % 2) : lengths.size;
      const [page = 1, back = 0, fresh = false] = loop ?? [];
      const isLoop = loop !== undefined && !isNumbered({ kind });
      // One of those pages leads to another that was read before, or to itself.
      const to = Math.max(1, page - back);
      const world: World = {
        ...rest,
        kind,
        entries: entriesOf(lengths, size),
        loop: isLoop ? { at: page * size, to: to * size, fresh } : undefined,
      };
      // Cursors that are spelled differently each time are ended by the page limit alone.
      const bounded = isLoop && fresh ? legs.map((one) => ({ ...one, maxPages: Math.min(one.maxPages, 20) })) : legs;
      return { world, size, legs: bounded, changes: moving, seed };
    });

/** Data that stand still. */
export const stableScenario = scenarioWith(fc.constant([]));
/** Data that change while they are read. */
export const movingScenario = scenarioWith(changes).map((scenario) => ({
  ...scenario,
  world: { ...scenario.world, loop: undefined },
}));
