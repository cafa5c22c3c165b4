import { describe, expect, it, vi } from 'vitest';

import { callCells, listCells } from '../support/fault-matrix/cells.ts';
import { chooseRows } from '../support/fault-matrix/choose-rows.ts';
import { until } from '../support/fault-matrix/open-ends.ts';
import { loadProviders } from '../support/fault-matrix/providers.ts';
import { downgrade } from '../support/fault-matrix/redirects.ts';

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

  it.each(providers)(
    'has every row for an operation of each shape of $id, and a few for every other one',
    (provider) => {
      const chosen = [...chooseRows(provider)];
      const shapes = (isWhole: boolean) =>
        chosen.filter(([, rows]) => rows.isWhole === isWhole).map(([{ shape }]) => shape);
      expect(shapes(true).toSorted()).toEqual([...new Set(provider.operations.map(({ shape }) => shape))].toSorted());
      expect(shapes(false).length).toBeGreaterThan(0);
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

for (const provider of providers) {
  for (const [operation, { first, isWhole, second }] of chooseRows(provider)) {
    const extent = isWhole ? 'every fault' : 'a few faults, of its shape another has every one';
    describe.concurrent(`${provider.id} ${operation.name} (${extent})`, () => {
      if (!operation.isList) {
        it.each(first)('$name', callCells(provider, operation));
        return;
      }
      const cells = listCells(provider, operation);
      it.each(first)('page 1: $name', (row) => cells.page(row, 1));
      it.each(second)('page 2: $name', (row) => cells.page(row, 2));
      const meaning = operation.endsEmpty ? 'the end' : 'what it is, and goes on';
      const tried = isWhole ? retries : [undefined];
      for (const page of [1, 2] as const) {
        it.each(tried)(`page ${page}: takes an empty page for ${meaning}, retry %s`, (retry) =>
          cells.emptyPage(page, retry),
        );
      }
      it.runIf(provider.hasCursor(operation)).each(tried)(
        'stops at a cursor that was given before, retry %s',
        (retry) => cells.repeatedCursor(retry),
      );
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
