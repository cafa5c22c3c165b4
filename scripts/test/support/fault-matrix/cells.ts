import type { List, Page } from '@wa-clients/core';
import { fault, virtualClock } from '@wa-clients/core/testing';
import { expect } from 'vitest';

import { attemptsOf, expectedOf } from './choose-rows.ts';
import type { MatrixOperation } from './operations.ts';
import type { MatrixProvider } from './providers.ts';
import { type Bench, type Named, onBench, seenIn, underFaults, wanted } from './run.ts';
import type { Row } from './table.ts';

/** What came of a cell, and what had to. */
interface Verdict {
  readonly seen: object;
  readonly wanted: object;
}

/** An operation of a provider, as the errors name it. */
function namesOf(provider: MatrixProvider, { isList, name, path }: MatrixOperation): Named {
  return { provider: provider.id, operation: name, path, isList };
}

/** Makes the cells of an operation that is no list. */
export function callCells(provider: MatrixProvider, operation: MatrixOperation): (row: Row) => Promise<Verdict> {
  const open = async ({ fake, options, signal }: Bench) => {
    const method = provider.methodOf(operation, options);
    const input = await provider.inputOf(operation, fake);
    return () => Promise.resolve(method(input, { signal }));
  };
  // What writes gives another answer each time; its value is looked at by the tests of the fakes.
  const isRead = operation.column === 'read' && operation.answer === 'json' && provider.successOf(operation).bytes > 0;
  let members: Promise<unknown> | undefined;
  return async (row) => {
    const seen = await onBench(provider.makeFake, row, async (bench) => {
      const call = await open(bench);
      // Every fake begins with the same data.
      const usual = isRead ? await (members ??= usualMembers(provider, operation)) : undefined;
      const outcome = await underFaults(bench, row, call);
      if (row.answer) expect(outcome.value).toEqual(row.answer.is);
      else if (usual !== undefined && !row.read.error) expectUsual(outcome.value, usual);
      // Whatever happened, the next call is none the worse for it.
      if (usual !== undefined && row.stuck !== 'caller') expectUsual(await call(), usual);
      return seenIn(outcome, row);
    });
    const expected = expectedOf(row, operation, provider);
    return { seen, wanted: wanted(expected, namesOf(provider, operation), attemptsOf(row, operation, expected)) };
  };
}

function expectUsual(value: unknown, usual: unknown): void {
  if (typeof usual === 'object' && usual !== null) expect(value).toMatchObject(usual);
  else expect(value).toEqual(usual);
}

/** Members of an answer under no fault that are the same in each: the id of a request is not. Of what has none, all of it. */
async function usualMembers(provider: MatrixProvider, operation: MatrixOperation): Promise<unknown> {
  const fake = provider.makeFake(virtualClock());
  const { baseUrl, fetch } = fake;
  const method = provider.methodOf(operation, { baseUrl, fetch });
  const input = await provider.inputOf(operation, fake);
  const call = (): Promise<unknown> => Promise.resolve(method(input));
  const [one, other] = [await call(), (await call()) as Record<string, unknown>];
  if (typeof one !== 'object' || one === null || Array.isArray(one) || Object.keys(one).length === 0) return one;
  const entries = Object.entries(one).filter(([name, value]) => JSON.stringify(value) === JSON.stringify(other[name]));
  expect(entries).not.toEqual([]);
  return Object.fromEntries(entries);
}

/** The cells of a list. */
interface ListCells {
  /** A row whose fault hits the first or the second page of a walk. */
  readonly page: (row: Row, page: 1 | 2) => Promise<Verdict>;
  /** An empty page, first or second. */
  readonly emptyPage: (page: 1 | 2, retry: false | undefined) => Promise<Verdict>;
  /** A cursor that was given before. */
  readonly repeatedCursor: (retry: false | undefined) => Promise<Verdict>;
}

/** Makes the cells of a list. */
export function listCells(provider: MatrixProvider, operation: MatrixOperation): ListCells {
  const named = namesOf(provider, operation);
  const open = async ({ fake, options, signal }: Bench, pageSize: number) => {
    const method = provider.methodOf(operation, options);
    const input = await provider.inputOf(operation, fake);
    return (more: object = {}): List<unknown> => method(input, { pageSize, signal, ...more });
  };
  let usual: Promise<UsualWalk> | undefined;
  const cell = (row: Row, page: 1 | 2, kept: (pages: readonly string[][]) => string[][] = (pages) => [...pages]) =>
    onBench(provider.makeFake, row, async (bench) => {
      const { pages, pageSize } = await (usual ??= usualWalk(provider, operation));
      const list = await open(bench, pageSize);
      const walk = list().pages();
      const before = page === 1 ? [] : [textsOf((await walk.next()).value)];
      const outcome = await underFaults(bench, row, () => walk.next());
      const seen = seenIn(outcome, row);
      if (outcome.error === undefined) {
        const { value } = outcome.value as { value?: Page<unknown> };
        const rest = [...before, ...(value ? [textsOf(value)] : []), ...(await pagesOf(walk))];
        expect(rest.flat()).toEqual(kept(pages).flat());
        return seen;
      }
      const { checkpoint: resume } = outcome.error as { checkpoint?: string };
      if (row.stuck === 'caller') return seen;
      // Nothing is lost or read twice when the walk goes on: by asking again, and by the checkpoint.
      const resumed = await pagesOf(list({ resume: JSON.parse(JSON.stringify(resume)) as string }).pages());
      const again = await pagesOf(walk);
      expect([...before, ...resumed].flat()).toEqual(pages.flat());
      expect([...before, ...again].flat()).toEqual(pages.flat());
      return seen;
    });

  const right = { requests: 1 };
  return {
    async page(row, page) {
      const expected = expectedOf(row, operation, provider);
      const seen = await cell(row, page);
      return { seen, wanted: wanted(expected, named, attemptsOf(row, operation, expected)) };
    },
    async emptyPage(page, retry) {
      const left = (pages: readonly string[][]) =>
        pages.filter((_, index) => index < page - 1 || (!operation.endsEmpty && index > page - 1));
      const { status } = provider.successOf(operation);
      const expected = operation.needsRow
        ? { ...right, error: { attempts: 1, code: 'wrong_shape', status } as const }
        : right;
      const row = { name: 'empty page', faults: [fault.emptyPage()], read: expected, send: expected, retry };
      return { seen: await cell(row, page, left), wanted: wanted(expected, named) };
    },
    async repeatedCursor(retry) {
      const row = { name: 'repeated cursor', faults: [fault.repeatCursor()], read: right, send: right, retry };
      const seen = await onBench(provider.makeFake, row, async (bench) => {
        const { pageSize } = await (usual ??= usualWalk(provider, operation));
        const walk = (await open(bench, pageSize))().pages();
        await walk.next();
        const second = await underFaults(bench, row, () => walk.next());
        const third = await underFaults(bench, { ...row, faults: [] }, () => walk.next());
        return [seenIn(second, row), seenIn(third, row)];
      });
      const cycle = { requests: 0, error: { code: 'cursor_cycle', attempts: undefined } };
      return { seen, wanted: [wanted(right, named), wanted(cycle, named)] };
    },
  };
}

/** A walk under no fault, with the largest page size that gives three pages or more. */
interface UsualWalk {
  readonly pageSize: number;
  readonly pages: string[][];
}

async function usualWalk(provider: MatrixProvider, operation: MatrixOperation): Promise<UsualWalk> {
  for (const pageSize of [8, 4, 2, 1].filter((size) => size <= provider.largestPage(operation))) {
    const fake = provider.makeFake(virtualClock());
    const { baseUrl, fetch } = fake;
    const input = await provider.inputOf(operation, fake);
    const pages = await pagesOf(provider.methodOf(operation, { baseUrl, fetch })(input, { pageSize }).pages());
    if (pages.length > 2) return { pageSize, pages };
  }
  throw new Error(`${provider.id} ${operation.name}: the fake holds too few rows for three pages.`);
}

async function pagesOf(walk: AsyncIterable<Page<unknown>>): Promise<string[][]> {
  const pages: string[][] = [];
  for await (const page of walk) pages.push(textsOf(page));
  return pages;
}

function textsOf(page: Page<unknown> | undefined): string[] {
  return (page?.items ?? []).map((item) => JSON.stringify(item));
}
