import type { DemoList, Scenario } from './scenarios.ts';

/** What a walk of the demo did. */
export interface WalkReport {
  readonly provider: string;
  readonly list: string;
  readonly strategy: string;
  readonly pages: number;
  readonly items: number;
  readonly distinct: number;
  readonly requests: number;
  readonly elapsedMs: number;
  /** Whether every row of the fake came exactly once. */
  readonly isExact: boolean;
}

/** Walks a list to its end, page by page. */
export async function walkList(
  scenario: Scenario,
  list: DemoList,
  onPage: (items: number) => void,
): Promise<WalkReport> {
  const before = scenario.requests.length;
  const startedAt = performance.now();
  const ids = new Set<unknown>();
  let items = 0;
  let pages = 0;
  for await (const page of list.open().pages()) {
    pages += 1;
    for (const item of page.items) {
      items += 1;
      ids.add((item as Record<string, unknown>)[list.id]);
    }
    onPage(items);
  }
  return {
    provider: scenario.provider,
    list: list.title,
    strategy: list.strategy,
    pages,
    items,
    distinct: ids.size,
    requests: scenario.requests.length - before,
    elapsedMs: performance.now() - startedAt,
    isExact: items === list.expected && ids.size === list.expected,
  };
}

/** Stops a walk in its middle and goes on from the checkpoint; gives the counts of both parts. */
export async function walkInTwoParts({
  expected,
  id,
  open,
}: DemoList): Promise<{ first: number; rest: number; isExact: boolean }> {
  const ids = new Set<unknown>();
  let resume = '';
  for await (const page of open().pages()) {
    for (const item of page.items) ids.add((item as Record<string, unknown>)[id]);
    resume = page.checkpoint;
    if (ids.size >= expected / 2) break;
  }
  const first = ids.size;
  let rest = 0;
  for await (const item of open({ resume })) {
    rest += 1;
    ids.add((item as Record<string, unknown>)[id]);
  }
  return { first, rest, isExact: first + rest === expected && ids.size === expected };
}
