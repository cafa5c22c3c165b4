import type { List, Page } from '@wa-clients/core';
import { fault, virtualClock } from '@wa-clients/core/testing';
import { describe, expect, it } from 'vitest';

import { loadProviders, type MatrixOperation, type MatrixProvider } from './support/fault-matrix/providers.ts';
import { downgrade, endless, redirects } from './support/fault-matrix/redirects.ts';
import { type Bench, expectOutcome, onBench, underFaults } from './support/fault-matrix/run.ts';
import { type Row, rows } from './support/fault-matrix/table.ts';

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

for (const provider of providers) {
  for (const operation of provider.operations) {
    describe.concurrent(`${provider.id} ${operation.name}`, () => {
      if (operation.isList) listCells(provider, operation);
      else callCells(provider, operation);
    });
  }
}

function callCells(provider: MatrixProvider, operation: MatrixOperation): void {
  const open = async ({ options, signal }: Bench) => {
    const method = provider.methodOf(operation, options);
    const input = await provider.inputOf(operation);
    return () => Promise.resolve(method(input, { signal }));
  };
  const cell = (row: Row, answer?: unknown) =>
    onBench(provider.makeFake, row, async (bench) => {
      const call = await open(bench);
      const usual = await stableMembers(call);
      const outcome = await underFaults(bench, row, call);
      expectOutcome(outcome, row.read, row, bench.clock);
      if (!row.read.error) expect(outcome.value).toMatchObject(answer ?? usual);
      // Whatever happened, the next call is none the worse for it.
      else if (row.stuck !== 'caller') expect(await call()).toMatchObject(usual);
    });

  it.each([...rows, ...redirects, endless])('$name', (row) => cell(row));

  it.each([{}, [1]])('takes JSON of another shape as it is: %j', (answer) => {
    const right = { requests: 1 };
    return cell({ name: 'wrong shape', faults: [fault.wrongShape(answer)], read: right, send: right }, answer);
  });
}

/** Members of an answer that are the same in each: the id of a request is not. */
async function stableMembers(call: () => Promise<unknown>): Promise<object> {
  const [one, other] = [(await call()) as Record<string, unknown>, (await call()) as Record<string, unknown>];
  const entries = Object.entries(one).filter(([name, value]) => JSON.stringify(value) === JSON.stringify(other[name]));
  expect(entries).not.toEqual([]);
  return Object.fromEntries(entries);
}

function listCells(provider: MatrixProvider, operation: MatrixOperation): void {
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
      expectOutcome(outcome, row.read, row, bench.clock);
      if (!row.read.error) {
        const { value } = outcome.value as { value?: Page<unknown> };
        const rest = [...before, ...(value ? [textsOf(value)] : []), ...(await pagesOf(walk))];
        expect(rest.flat()).toEqual(kept(pages).flat());
        return;
      }
      const { checkpoint: resume } = outcome.error as { checkpoint?: string };
      expect(resume).toEqual(expect.any(String));
      if (row.stuck === 'caller') return;
      // Nothing is lost or read twice when the walk goes on: by asking again, and by the checkpoint.
      const resumed = await pagesOf(list({ resume }).pages());
      const again = await pagesOf(walk);
      expect([...before, ...resumed].flat()).toEqual(pages.flat());
      expect([...before, ...again].flat()).toEqual(pages.flat());
    });

  for (const page of [1, 2] as const) {
    it.each([...rows, ...redirects, endless])(`page ${page}: $name`, (row) => cell(row, page));

    it.each([{}, [1], { data: {} }, null])(`page ${page}: refuses JSON of another shape: %j`, (answer) => {
      const wrong = { requests: 1, error: { code: 'wrong_shape', status: 200, attempts: 1 } };
      return cell({ name: 'wrong shape', faults: [fault.wrongShape(answer)], read: wrong, send: wrong }, page);
    });

    it(`page ${page}: takes an empty page for ${operation.endsEmpty ? 'the end' : 'what it is, and goes on'}`, () => {
      const right = { requests: 1 };
      return cell({ name: 'empty page', faults: [fault.emptyPage()], read: right, send: right }, page, (pages) =>
        pages.filter((_, index) => index < page - 1 || (!operation.endsEmpty && index > page - 1)),
      );
    });
  }

  it.runIf(operation.hasCursor)('stops at a cursor that was given before', () => {
    const right = { requests: 1 };
    const row: Row = { name: 'repeated cursor', faults: [fault.repeatCursor()], read: right, send: right };
    return onBench(provider.makeFake, row, async (bench) => {
      const { pageSize } = await (usual ??= usualWalk(provider, operation));
      const walk = (await open(bench, pageSize))().pages();
      await walk.next();
      const second = await underFaults(bench, row, () => walk.next());
      expectOutcome(second, right, row, bench.clock);
      const third = await underFaults(bench, { ...row, faults: [] }, () => walk.next());
      expect(third).toMatchObject({ requests: 0, error: { code: 'cursor_cycle', operation: operation.name } });
      expect((third.error as { checkpoint?: unknown }).checkpoint).toEqual(expect.any(String));
    });
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
    fail(undefined, ...downgrade.faults);
    const error: unknown = await Promise.resolve(call(input)).catch((reason: unknown) => reason);
    expect(error).toMatchObject(downgrade.read.error ?? {});
    expect(requests).toHaveLength(1);
  });
});
