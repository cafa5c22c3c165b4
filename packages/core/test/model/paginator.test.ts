/**
 * Random walks of lists, each compared call by call and request by request with a model of what it must do.
 *
 * The usual run has a fixed seed. `WALKS_SEED=7` takes another one, `WALKS_TIMES=10` makes ten times as many runs; what
 * fails prints its own seed and path, which fast-check's `path` option repeats. The walks of each class are counted, so
 * that a generator that lost its bite is noticed; `WALKS_TABLE=1` prints the counts.
 */
import { createRandom } from '@wa-clients/core/testing';
import { type Arbitrary, assert, asyncProperty } from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { createCensus } from './census.ts';
import { expectSame } from './expect-same.ts';
import { travel } from './journey.ts';
import { travelMoving } from './moving-journey.ts';
import { movingScenario, type Scenario, stableScenario } from './scenario.ts';

const seed = Number(process.env['WALKS_SEED'] ?? 20_260_601);
const times = Number(process.env['WALKS_TIMES'] ?? 1);
const runs = 4_000 * times;
const timeout = 600_000 * times;
const census = createCensus();
const unhandled: unknown[] = [];
const note = (reason: unknown) => void unhandled.push(reason);

beforeAll(() => void process.on('unhandledRejection', note));
afterAll(() => void process.off('unhandledRejection', note));

/** Walks through that many scenarios; how many walks it were. */
async function walkAll(scenarios: Arbitrary<Scenario>, walk: typeof travel): Promise<number> {
  const before = census.of('walk');
  const random = vi.spyOn(Math, 'random');
  const property = asyncProperty(scenarios, async (scenario) => {
    const jitter = createRandom(scenario.seed);
    random.mockImplementation(() => jitter.integer(1_000_000) / 1_000_000);
    await walk(scenario, census);
    expectSame(unhandled.length, 0, 'no rejection is left unhandled');
  });
  await assert(property, { seed, numRuns: runs }).finally(() => random.mockRestore());
  return census.of('walk') - before;
}

describe('the walks of a list, beside their model', () => {
  it('keep every promise on data that stand still', { timeout }, async () => {
    expect(await walkAll(stableScenario, travel)).toBeGreaterThanOrEqual(5_000 * times);
  });

  it('keep what can be promised on data that move', { timeout }, async () => {
    expect(await walkAll(movingScenario, travelMoving)).toBeGreaterThanOrEqual(5_000 * times);
  });

  it('were ten thousand and more, and many of every class', () => {
    if (process.env['WALKS_TABLE']) console.log(census.table(), process.cpuUsage());
    expect(census.of('walk')).toBeGreaterThanOrEqual(10_000 * times);
    census.expectAtLeast(1_000 * times, [
      'pages by after',
      'pages by token',
      'pages by numbered',
      'pages by numbered-empty',
      'prefetch',
      'concurrent',
      'concurrent and prefetch',
      'faults',
      'broken early',
      'resumed',
      'resumed elsewhere',
      'moving data',
      'moving data, to the end',
      'empty page in the middle',
      'walked to the end in legs',
    ]);
    census.expectAtLeast(300 * times, [
      'backward',
      'turned around',
      'concurrent and throttled',
      'concurrent and cut short',
      'parallel calls',
      'resumed at the end',
      'resumed elsewhere within a page',
      'resumed elsewhere with concurrency',
      'promise: cursors on moving data',
      'promise: numbered pages, few changes',
      'failed: aborted',
      'failed: page_limit',
      'failed: rate_limited',
      ...['items', 'item-calls', 'pages', 'page-calls', 'collect', 'first'].map((style) => `style ${style}`),
    ]);
    census.expectAtLeast(40 * times, [
      'gone on after a failure',
      'resumed elsewhere backward',
      'promise: backward on moving data',
      'resumed within a page',
      'resumed with another page size',
      'moving data, cut within a page',
      'promise: numbered pages, one by one',
      ...['bad_request', 'connection_failed', 'cursor_cycle', 'empty_pages', 'not_json'].map(
        (code) => `failed: ${code}`,
      ),
      ...['server_error', 'timed_out', 'wrong_shape'].map((code) => `failed: ${code}`),
    ]);
  });
});
