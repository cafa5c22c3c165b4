import type { List, Page } from '@wa-clients/core';
import { fault, virtualClock } from '@wa-clients/core/testing';
import { describe, expect, it, vi } from 'vitest';

import { until } from '../support/fault-matrix/open-ends.ts';
import { loadProviders, type MatrixOperation, type MatrixProvider } from '../support/fault-matrix/providers.ts';
import { downgrade, redirects } from '../support/fault-matrix/redirects.ts';
import { type Bench, type Named, onBench, seenIn, underFaults, wanted } from '../support/fault-matrix/run.ts';
import { type Row, rows } from '../support/fault-matrix/table.ts';

// A cell that gets stuck says where, after a bounded number of turns; a busy machine must not cut it off before.
vi.setConfig({ testTimeout: 60_000 });

const providers = await loadProviders();

describe('the matrix', () => {
  it.each(providers)('has every operation of $id', async ({ id, operations }) => {
    const { resources } = (await import(/* @vite-ignore */ `@wa-clients/${id}/operations`)) as { resources: object };
    const names = Object.entries(resources).flatMap(([resource, methods]) => leaves(resource, methods));
    expect(operations.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
    expect(names.length).toBeGreaterThan(0);
  });
});

function leaves(path: string, node: unknown): string[] {
  if (typeof node === 'function') return [path];
  return Object.entries(node as object).flatMap(([name, member]) => leaves(`${path}.${name}`, member));
}

const all = [...rows, ...redirects];

for (const provider of providers) {
  for (const operation of provider.operations) {
    const named = { provider: provider.id, operation: operation.name, path: operation.path, isList: operation.isList };
    describe.concurrent(`${provider.id} ${operation.name}`, () => {
      if (operation.isList) listCells(provider, operation, named);
      else callCells(provider, operation, named);
    });
  }
}

/** How many times the request of a row is sent, a followed redirect not counted. */
function attemptsOf({ faults }: Row, requests: number): number {
  return faults[0]?.kind === 'redirect' ? 1 : requests;
}

function callCells(provider: MatrixProvider, operation: MatrixOperation, named: Named): void {
  const open = async ({ options, signal }: Bench) => {
    const method = provider.methodOf(operation, options);
    const input = await provider.inputOf(operation);
    return () => Promise.resolve(method(input, { signal }));
  };
  const cell = (row: Row) =>
    onBench(provider.makeFake, row, async (bench) => {
      const call = await open(bench);
      const usual = await stableMembers(call);
      const outcome = await underFaults(bench, row, call);
      if (row.answer) expect(outcome.value).toEqual(row.answer.is);
      else if (!row.read.error) expect(outcome.value).toMatchObject(usual);
      // Whatever happened, the next call is none the worse for it.
      if (row.stuck !== 'caller') expect(await call()).toMatchObject(usual);
      return seenIn(outcome, row);
    });

  it.each(all)('$name', async (row) => {
    expect(await cell(row)).toEqual(wanted(row.read, named, attemptsOf(row, row.read.requests)));
  });
}

/** Members of an answer that are the same in each: the id of a request is not. */
async function stableMembers(call: () => Promise<unknown>): Promise<object> {
  const [one, other] = [(await call()) as Record<string, unknown>, (await call()) as Record<string, unknown>];
  const entries = Object.entries(one).filter(([name, value]) => JSON.stringify(value) === JSON.stringify(other[name]));
  expect(entries).not.toEqual([]);
  return Object.fromEntries(entries);
}

function listCells(provider: MatrixProvider, operation: MatrixOperation, named: Named): void {
  const open = async ({ options, signal }: Bench, pageSize: number) => {
    const method = provider.methodOf(operation, options);
    const input = await provider.inputOf(operation);
    return (more: object = {}): List<unknown> => method(input, { pageSize, signal, ...more });
  };
  let usual: Promise<UsualWalk> | undefined;
  /** A cell whose fault hits the first or the second page of a walk. */
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
  const retries = [undefined, false] as const;

  for (const page of [1, 2] as const) {
    // What is never repeated is so on every page; the first one has those rows.
    const cells = page === 1 ? all : all.filter(({ retry }) => retry !== false);
    it.each(cells)(`page ${page}: $name`, async (row) => {
      const expected = row.page ?? row.read;
      expect(await cell(row, page)).toEqual(wanted(expected, named, attemptsOf(row, expected.requests)));
    });

    const meaning = operation.endsEmpty ? 'the end' : 'what it is, and goes on';
    it.each(retries)(`page ${page}: takes an empty page for ${meaning}, retry %s`, async (retry) => {
      const left = (pages: readonly string[][]) =>
        pages.filter((_, index) => index < page - 1 || (!operation.endsEmpty && index > page - 1));
      const row = { name: 'empty page', faults: [fault.emptyPage()], read: right, send: right, retry };
      expect(await cell(row, page, left)).toEqual(wanted(right, named));
    });
  }

  it.runIf(operation.hasCursor).each(retries)('stops at a cursor that was given before, retry %s', async (retry) => {
    const row = { name: 'repeated cursor', faults: [fault.repeatCursor()], read: right, send: right, retry };
    const seen = await onBench(provider.makeFake, row, async (bench) => {
      const { pageSize } = await (usual ??= usualWalk(provider, operation));
      const walk = (await open(bench, pageSize))().pages();
      await walk.next();
      const second = await underFaults(bench, row, () => walk.next());
      const third = await underFaults(bench, { ...row, faults: [] }, () => walk.next());
      return [seenIn(second, row), seenIn(third, row)];
    });
    const cycle = { requests: 0, error: { code: 'cursor_cycle', name: 'CursorCycleError', attempts: undefined } };
    expect(seen).toEqual([wanted(right, named), wanted(cycle, named)]);
  });
}

/** A walk under no fault, with the largest page size that gives three pages or more. */
interface UsualWalk {
  readonly pageSize: number;
  readonly pages: string[][];
}

async function usualWalk(provider: MatrixProvider, operation: MatrixOperation): Promise<UsualWalk> {
  const input = await provider.inputOf(operation);
  for (const pageSize of [32, 16, 8, 4, 2, 1]) {
    const { baseUrl, fetch } = provider.makeFake(virtualClock());
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

describe.each(providers)('the real address of $id', ({ makeFake, inputOf, methodOf, operations }) => {
  it.each(operations)('$name does not follow a redirect to http', async (operation) => {
    const { baseUrl, fail, fetch, requests } = makeFake();
    const call = methodOf(operation, { baseUrl, fetch });
    const input = await inputOf(operation);
    fail(undefined, downgrade);
    const error: unknown = await Promise.resolve(call(input)).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'redirect_blocked', status: 307, attempts: 1 });
    expect(requests).toHaveLength(1);
  });
});

describe('afterwards', () => {
  it('neither a server nor a connection of this process is open', async () => {
    const open = () => process.getActiveResourcesInfo().filter((name) => name.startsWith('TCP'));
    await until('nothing is open', () => open().length === 0);
    expect(open()).toEqual([]);
  });
});
