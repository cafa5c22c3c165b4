/**
 * Random walks over pages that lie about where the list goes on: nothing may be lost without a word.
 *
 * The usual run has a fixed seed; `WALKS_SEED=7` takes another one, `WALKS_TIMES=10` makes ten times as many, and `WALKS_TABLE=1`
 * prints the counts.
 */
import { isWaError, list, type ListOperation, type Page } from '@wa-clients/core';
import { type Arbitrary, array, assert, asyncProperty, constantFrom, double, integer, record } from 'fast-check';
import { describe, expect, it } from 'vitest';

import { exampleClient } from '../support/client.ts';
import { onRequest } from '../support/on-request.ts';
import { type Honesty, honesties, type Row, truths } from './provider.ts';

const seed = Number(process.env['WALKS_SEED'] ?? 20_261_130);
const times = Number(process.env['WALKS_TIMES'] ?? 1);
const kinds = Object.entries(honesties);
const runs = Math.ceil((10_500 / kinds.length) * times);

const styles = ['items', 'pages', 'collect', 'page'] as const;

interface Scenario {
  readonly rows: readonly Row[];
  readonly size: number;
  readonly lie: string;
  readonly truth: string | undefined;
  /** The page that lies, as a fraction of all. */
  readonly at: number;
  readonly style: (typeof styles)[number];
  readonly prefetch: number;
  readonly concurrency: number;
}

const rows: Arbitrary<Row[]> = array(constantFrom('text', 'text', 'number', 'none', 'null id', 'null'), {
  maxLength: 24,
}).map((forms) =>
  forms.map((form, n): Row => {
    if (form === 'null') return null;
    if (form === 'none') return { n };
    return { id: { text: `row-${n}`, number: n, 'null id': null }[form] ?? null, n };
  }),
);

const scenarioOf = ({ lies }: Honesty): Arbitrary<Scenario> =>
  record({
    rows,
    size: integer({ min: 1, max: 5 }),
    lie: constantFrom('none', ...Object.keys(lies), ...Object.keys(lies)),
    truth: constantFrom(undefined, undefined, ...Object.keys(truths)),
    at: double({ min: 0, max: 0.999, noNaN: true }),
    style: constantFrom(...styles),
    prefetch: constantFrom(0, 0, 1, 2),
    concurrency: constantFrom(1, 1, 2, 4),
  });

/** Opens the list of a provider that lies once, until it is healed. */
function open({ indexOf, strategy, lies, truth }: Honesty, scenario: Scenario) {
  const count = Math.ceil(scenario.rows.length / scenario.size);
  const liesAt = Math.floor(scenario.at * Math.max(1, count));
  let isHealed = false;
  let hasLied = false;
  const client = exampleClient('https://api.example.com', {
    fetch: onRequest(async (request) => {
      const query = new URL(request.url).searchParams;
      const cursor = query.get('cursor');
      const usual = cursor === null ? Number(query.get('page') ?? 1) - 1 : Number(cursor) + 1;
      const index = indexOf ? indexOf(query, scenario.size) : usual;
      const data = scenario.rows.slice(index * scenario.size, (index + 1) * scenario.size);
      const body = truth(data, index, count, scenario.rows.length);
      if (scenario.truth !== undefined) truths[scenario.truth]?.(body);
      if (!isHealed && index === liesAt && scenario.lie !== 'none') {
        lies[scenario.lie]?.(body, index);
        hasLied = true;
      }
      return Response.json(body);
    }),
  });
  const operation: ListOperation = {
    name: 'rows.list',
    method: 'GET',
    path: '/rows',
    pagination: strategy,
    items: 'data',
  };
  return {
    start: (options: object) => list<Row, unknown>(client, operation, {}, { pageSize: scenario.size, ...options }),
    heal: () => void (isHealed = true),
    hasLied: () => hasLied,
  };
}

/** The rows of a walk, and what it failed with. */
async function walk(
  { start }: ReturnType<typeof open>,
  { style, prefetch, concurrency }: Scenario,
  isNumbered: boolean,
) {
  const found: Row[] = [];
  const options = { prefetch, ...(isNumbered && { concurrency }) };
  try {
    if (style === 'items') for await (const row of start(options)) found.push(row);
    if (style === 'page') for await (const row of await start(options)) found.push(row);
    if (style === 'collect') found.push(...(await start(options).collect({ maxItems: 1_000 })));
    if (style === 'pages') {
      let page: Page<Row>;
      for await (page of start(options).pages()) found.push(...page.items);
    }
    return { found };
  } catch (error) {
    return { found, error };
  }
}

let walks = 0;
let noticed = 0;
let lost = 0;

describe.each(kinds)('a list that ends by %s', (_, honesty) => {
  it('loses no row without a word', { timeout: 600_000 * times }, async () => {
    const isNumbered = honesty.strategy.lookahead !== undefined;
    const property = asyncProperty(scenarioOf(honesty), async (scenario) => {
      const opened = open(honesty, scenario);
      const { found, error } = await walk(opened, scenario, isNumbered);
      walks += 1;
      if (error === undefined) {
        if (found.length < scenario.rows.length) lost += 1;
        expect(found).toEqual(scenario.rows);
        // Only a page behind the end may have lied unseen.
        if (scenario.lie !== 'none' && !isNumbered) expect(opened.hasLied()).toBe(false);
        return;
      }
      noticed += 1;
      expect(isWaError(error, 'wrong_shape') && error.checkpoint, String(error)).toMatch(/^[\w-]+$/);
      expect(opened.hasLied()).toBe(true);
      // From its checkpoint the list goes on without a gap; rows that were collected went with the failure.
      opened.heal();
      const { checkpoint } = error as { checkpoint: string };
      const more = await opened.start({ resume: checkpoint }).collect({ maxItems: 1_000 });
      if (scenario.style === 'collect') expect(scenario.rows.slice(scenario.rows.length - more.length)).toEqual(more);
      else expect([...found, ...more]).toEqual(scenario.rows);
    });
    await assert(property, { seed, numRuns: runs });
  });
});

it('Ten thousand and more of them were walked, thousands of lies were noticed, and nothing was lost.', () => {
  if (process.env['WALKS_TABLE']) console.log({ walks, noticed, lost });
  expect(walks).toBeGreaterThanOrEqual(10_000 * times);
  expect(noticed).toBeGreaterThanOrEqual(5_000 * times);
  expect(lost).toBe(0);
});
