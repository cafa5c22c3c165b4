import { describe, expect, it, vi } from 'vitest';

import { callCells, listCells } from '../support/fault-matrix/cells.ts';
import { type ChosenRows, chooseRows, isWholeMatrix } from '../support/fault-matrix/choose-rows.ts';
import { until } from '../support/fault-matrix/open-ends.ts';
import { loadProviders } from '../support/fault-matrix/providers.ts';
import { downgrade } from '../support/fault-matrix/redirects.ts';

// A cell that gets stuck says where, after a bounded number of turns; a busy machine must not cut it off before.
vi.setConfig({ testTimeout: 600_000 });

const providers = await loadProviders();

describe('the matrix', () => {
  it.each(providers)('has every operation of $id', async ({ id, operations }) => {
    const { resources } = (await import(/* @vite-ignore */ `@wa-clients/${id}/operations`)) as { resources: object };
    const names = Object.entries(resources).flatMap(([resource, methods]) => leaves(resource, methods));
    expect(operations.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
    expect(names.length).toBeGreaterThan(0);
  });

  it.each(providers)(
    'has every row for an operation of each shape of $id, and a few for every other one',
    (provider) => {
      const chosen = [...chooseRows(provider)];
      const shapes = (isWhole: boolean) =>
        chosen.filter(([, rows]) => rows.isWhole === isWhole).map(([{ shape }]) => shape);
      const all = provider.operations.map(({ shape }) => shape);
      expect(shapes(true).toSorted()).toEqual((isWholeMatrix ? all : [...new Set(all)]).toSorted());
      if (!isWholeMatrix) expect(shapes(false)).toHaveLength(all.length - new Set(all).size);
      for (const [{ name }, { first, isWhole }] of chosen) {
        expect(first.length, name).toBeGreaterThanOrEqual(isWhole ? 80 : 5);
      }
    },
  );
});

function leaves(path: string, node: unknown): string[] {
  if (typeof node === 'function') return [path];
  return Object.entries(node as object).flatMap(([name, member]) => leaves(`${path}.${name}`, member));
}

const retries = [undefined, false] as const;

function extentOf({ isWhole }: ChosenRows): string {
  return isWhole ? 'every fault' : 'a few faults, of its shape another has every one';
}

for (const provider of providers) {
  const chosen = [...chooseRows(provider)];
  for (const [operation, rows] of chosen.filter(([{ isList, name }]) => !isList && !provider.notBuilt.includes(name))) {
    describe.concurrent(`${provider.id} ${operation.name} (${extentOf(rows)})`, () => {
      const cell = callCells(provider, operation);
      it.each(rows.first)('$name', async (row) => {
        const { seen, wanted } = await cell(row);
        expect(seen).toEqual(wanted);
      });
    });
  }

  for (const [operation, rows] of chosen.filter(([{ isList, name }]) => isList && !provider.notBuilt.includes(name))) {
    describe.concurrent(`${provider.id} ${operation.name} (${extentOf(rows)})`, () => {
      const cells = listCells(provider, operation);
      const { first, isWhole, second } = rows;
      const onPages = [
        ...first.map((row) => [1, row.name, row] as const),
        ...second.map((row) => [2, row.name, row] as const),
      ];
      it.each(onPages)('page %i: %s', async (page, _, row) => {
        const { seen, wanted } = await cells.page(row, page);
        expect(seen).toEqual(wanted);
      });

      const tried = isWhole ? retries : [undefined];
      const goesOn = operation.needsRow ? 'a contradiction, since no row leads on' : 'what it is, and goes on';
      const meaning = operation.endsEmpty ? 'the end' : goesOn;
      const empty = ([1, 2] as const).flatMap((page) => tried.map((retry) => [page, retry] as const));
      it.each(empty)(`page %i: takes an empty page for ${meaning}, retry %s`, async (page, retry) => {
        const { seen, wanted } = await cells.emptyPage(page, retry);
        expect(seen).toEqual(wanted);
      });

      const cursors = provider.hasCursor(operation) ? tried : [];
      it.each(cursors)('stops at a cursor that was given before, retry %s', async (retry) => {
        const { seen, wanted } = await cells.repeatedCursor(retry);
        expect(seen).toEqual(wanted);
      });
    });
  }
}

describe.each(providers)('the real address of $id', ({ makeFake, inputOf, methodOf, operations }) => {
  // One whose answer is a redirect takes its address, whatever it is, and asks nothing of it.
  it.each(operations.filter(({ answer }) => answer !== 'location'))(
    '$name does not follow a redirect to http',
    async (operation) => {
      const fake = makeFake();
      const { baseUrl, fail, fetch, requests } = fake;
      const call = methodOf(operation, { baseUrl, fetch });
      const input = await inputOf(operation, fake);
      fail(undefined, downgrade);
      const error: unknown = await Promise.resolve(call(input)).catch((reason: unknown) => reason);
      expect(error).toMatchObject({ code: 'redirect_blocked', status: 307, attempts: 1 });
      expect(requests).toHaveLength(1);
    },
  );
});

describe('afterwards', () => {
  it('neither a server nor a connection of this process is open', async () => {
    const open = () => process.getActiveResourcesInfo().filter((name) => name.startsWith('TCP'));
    await until('nothing is open', () => open().length === 0);
    expect(open()).toEqual([]);
  });
});
