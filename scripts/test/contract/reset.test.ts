import { describe, expect, it, vi } from 'vitest';

import { findProviders } from '../../src/generate/providers.ts';
import type { DescribedFake } from '../../src/providers/quirks.ts';
import { root } from '../../src/run-tool.ts';
import { readInputs } from '../support/described-fake/inputs.ts';
import { openFake } from '../support/described-fake/opened.ts';
import { loadAllDescribed } from '../support/described-fake/provider.ts';
import { testedProviders } from '../support/tested-providers.ts';

// A description with hundreds of operations takes its time on a machine that is busy with other tests.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

const providers = await loadAllDescribed(testedProviders(findProviders(root)));

describe.each(providers)('the fake of $label', (provider) => {
  const names = provider.description.collections.map(({ name }) => name);
  const rowsOf = (fake: DescribedFake) => new Map(names.map((name) => [name, fake.collection(name)]));

  it('comes back to its first state by reset after every operation was called, in the same arrays', async () => {
    const { call, fake } = openFake(provider, { rows: 4 });
    const inputs = await readInputs(provider);
    const { operations } = inputs;
    const before = rowsOf(fake);
    const first = structuredClone(before);
    const { data } = fake as { readonly data?: object };
    const firstData = structuredClone(data);

    const changed = new Set<string>();
    for (const operation of operations) {
      const { collection = '' } = operation.data;
      // oxlint-disable-next-line no-await-in-loop -- they share a fake
      const input: Readonly<Record<string, unknown>> = { ...(await inputs.inputOf(operation, fake)) };
      // The rows below the ids of the call: those of its path may be no ids of rows.
      const { path = '' } = provider.description.collections.find((one) => one.name === collection) ?? {};
      const parents = [...path.matchAll(/\{([^{}]+)\}/g)].flatMap(([, name = '']) =>
        input[name] === undefined ? [] : [String(input[name])],
      );
      const textOfRows = () => (collection === '' ? '' : JSON.stringify(fake.collection(collection, ...parents)));
      const earlier = textOfRows();
      // One after the other, as an app would; what one has deleted another may miss.
      // oxlint-disable-next-line no-await-in-loop -- they share a fake
      await Promise.resolve(call(operation.data.operation, input)).catch(() => undefined);
      // At the end all may be as it was: what one makes another deletes.
      if (textOfRows() !== earlier) changed.add(collection);
    }
    const makes = operations.filter((one) => one.data.does === 'create' && one.draft.operation.body?.kind === 'fields');
    const made = new Set(makes.map((one) => one.data.collection));
    // Some are refused, in a state in which the service would refuse them too.
    if (made.size > 3) expect(changed.size).toBeGreaterThan(2);
    expect(fake.requests.length).toBeGreaterThanOrEqual(
      Math.min(operations.length - 4, Math.floor(0.98 * operations.length)),
    );

    fake.reset();
    const after = rowsOf(fake);
    for (const name of names) {
      expect(JSON.stringify(after.get(name)), name).toBe(JSON.stringify(first.get(name)));
      if (!provider.withinRows.includes(name))
        expect(after.get(name) === before.get(name), `${name} is another array`).toBe(true);
    }
    expect((fake as { readonly data?: object }).data === data).toBe(true);
    expect(data).toEqual(firstData);
    expect(fake.requests).toEqual([]);
  });

  it('answers the same after a reset as at first', async () => {
    const { call, fake } = openFake(provider, { rows: 4 });
    const inputs = await readInputs(provider);
    const { operations } = inputs;
    const run = async () => {
      const results: string[] = [];
      for (const operation of operations) {
        // oxlint-disable-next-line no-await-in-loop -- they share a fake
        const input = await inputs.inputOf(operation, fake);
        // oxlint-disable-next-line no-await-in-loop -- they share a fake
        const result = await Promise.resolve(call(operation.data.operation, input)).catch(String);
        // What happened during the test has its time.
        results.push(
          (JSON.stringify(result) ?? '').replaceAll(/20\d\d-\d\d-\d\dT[\d:.]+Z|\b1[78]\d{8}(\d{3})?\b/g, 'now'),
        );
      }
      return results;
    };
    const first = await run();
    fake.reset();
    const second = await run();
    const differing = operations.filter((_, index) => first[index] !== second[index]);
    expect(differing.map(({ data }) => data.operation)).toEqual([]);
  });
});
