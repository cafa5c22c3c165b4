import { createRandom } from '@wa-clients/core/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { createCensus } from './census.ts';
import { expectSame } from './expect-same.ts';
import { travel } from './journey.ts';
import { stableScenario } from './scenario.ts';

const walks = Number(process.env['WALKS'] ?? 10_000);
const seed = Number(process.env['SEED'] ?? 20_260_601);
const timeout = 60_000 + 10 * walks;
const census = createCensus();
const unhandled: unknown[] = [];
const note = (reason: unknown) => void unhandled.push(reason);

beforeAll(() => void process.on('unhandledRejection', note));
afterAll(() => void process.off('unhandledRejection', note));

describe('the walks of a list, beside their model', () => {
  it('keep every promise on data that stand still', { timeout }, async () => {
    const random = vi.spyOn(Math, 'random');
    const property = fc.asyncProperty(stableScenario, async (scenario) => {
      const jitter = createRandom(scenario.seed);
      random.mockImplementation(() => jitter.integer(1_000_000) / 1_000_000);
      await travel(scenario, census);
      expectSame(unhandled.length, 0, 'no rejection is left unhandled');
    });
    const t = performance.now();
    const c = process.cpuUsage();
    await fc.assert(property, { seed, numRuns: walks });
    console.log((performance.now() - t) | 0, 'ms cpu', process.cpuUsage(c), census.table());
  });
});
