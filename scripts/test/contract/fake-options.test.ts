import { describe, expect, it } from 'vitest';

import { findProviders } from '../../src/generate/providers.ts';
import { root } from '../../src/run-tool.ts';
import { openFake } from '../support/described-fake/opened.ts';
import { loadAllDescribed } from '../support/described-fake/provider.ts';
import { testedProviders } from '../support/tested-providers.ts';

const providers = await loadAllDescribed(testedProviders(findProviders(root)));

describe.each(providers)('the fake of $label', (provider) => {
  const open = (options: object) => () => openFake(provider, options);

  it.each([
    [{ sed: 1 }, 'unknown option "sed"; use '],
    [{ seed: '1' }, 'seed must be of type number'],
    [{ rows: -1 }, 'rows must be a whole number from 0'],
    [{ rows: Number.NaN }, 'rows must be a whole number from 0'],
    [{ rows: 100_001 }, 'rows must be at most 100000'],
    [{ sizes: { nothing: 3 } }, 'unknown option "nothing"'],
    [{ clock: {} }, 'clock must be a clock'],
    [{ baseUrl: 'x' }, 'baseUrl must be an absolute URL'],
  ])('refuses %j when it is made', (options, text) => {
    expect(open(options)).toThrow(RangeError);
    expect(open(options)).toThrow(text);
  });

  const names = new Set(provider.description.collections.map(({ name }) => name));
  const counted = ['contacts', 'conversations', 'chats'].filter((name) => names.has(name));
  it.each(counted)('has as many %s as sizes and rows say', (name) => {
    const count = (options: object) => provider.makeFake(options).collection(name).length;
    expect(count({ rows: 6 })).toBe(6);
    expect(count({ rows: 6, sizes: { [name]: 5 } })).toBe(5);
  });

  it('takes null for an option that is not given', () => {
    expect(open({ seed: null, rows: null, sizes: null, schemas: undefined })).not.toThrow();
  });
});
