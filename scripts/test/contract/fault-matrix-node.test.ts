import { nodeFetch } from '@wa-clients/core/node';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { findProviders } from '../../src/generate/providers.ts';
import { root } from '../../src/run-tool.ts';
import { callCells, listCells } from '../support/fault-matrix/cells.ts';
import { chooseRows } from '../support/fault-matrix/choose-rows.ts';
import { loadProviders } from '../support/fault-matrix/providers.ts';
import { sending } from '../support/fault-matrix/sending.ts';

vi.setConfig({ testTimeout: 600_000 });

const fetch = nodeFetch();
const usual = sending.fetch;
let sent = 0;
beforeAll(() => {
  sending.fetch = (address, init) => {
    sent += 1;
    return fetch(address, { ...(init as RequestInit & { headers: Record<string, string> }), redirect: 'manual' });
  };
});
afterAll(() => {
  // Other files share the module.
  sending.fetch = usual;
  return fetch.close();
});

// The fetch knows of no operation: every fault, for one of each kind of answer and of what may be repeated.
const [first] = findProviders(root);
const tested = (await loadProviders()).filter(({ id }) => id === first);
for (const provider of tested) {
  const kinds = new Map(
    [...chooseRows(provider)]
      .filter(([{ name }, { isWhole }]) => isWhole && !provider.notBuilt.includes(name))
      .map((chosen) => [`${chosen[0].column} ${chosen[0].isList} ${chosen[0].answer}`, chosen]),
  );
  for (const [operation, rows] of [...kinds.values()].filter(([{ isList }]) => !isList)) {
    describe.concurrent(`${provider.id} ${operation.name} over nodeFetch`, () => {
      const cell = callCells(provider, operation);
      it.each(rows.first)('$name', async (row) => {
        const { seen, wanted } = await cell(row);
        expect(seen).toEqual(wanted);
      });
    });
  }

  for (const [operation, rows] of [...kinds.values()].filter(([{ isList }]) => isList)) {
    describe.concurrent(`${provider.id} ${operation.name} over nodeFetch`, () => {
      const cells = listCells(provider, operation);
      const onPages = [
        ...rows.first.map((row) => [1, row.name, row] as const),
        ...rows.second.map((row) => [2, row.name, row] as const),
      ];
      it.each(onPages)('page %i: %s', async (page, _, row) => {
        const { seen, wanted } = await cells.page(row, page);
        expect(seen).toEqual(wanted);
      });
    });
  }
}

describe('afterwards', () => {
  it('every request has gone by it', () => expect(sent).toBeGreaterThanOrEqual(tested.length * 100));
});
