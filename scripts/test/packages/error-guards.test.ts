import type { ErrorGuard } from '@wa-clients/core';
import { fault } from '@wa-clients/core/testing';
import { describe, expect, it } from 'vitest';

import { findProviders } from '../../src/generate/providers.ts';
import { upperFirst } from '../../src/names/words.ts';
import { loadSupport } from '../../src/providers/load-support.ts';
import { root } from '../../src/run-tool.ts';
import { exported } from '../support/exported.ts';

const providers = await Promise.all(
  findProviders(root).map(async (id) => {
    const index = (await import(`@wa-clients/${id}`)) as Record<string, unknown>;
    const guard = exported(index, `is${upperFirst(id)}Error`) as ErrorGuard<unknown>;
    return { id, guard, sample: await loadSupport(root, id, 'sample') };
  }),
);

/** What a guard says of an error, for each of them. */
function takersOf(error: unknown, code?: 'server_error') {
  return providers.filter(({ guard }) => (code === undefined ? guard(error) : guard(error, code))).map(({ id }) => id);
}

describe('the guards', () => {
  const cases = providers.filter(({ sample }) => sample.client({ baseUrl: 'http://127.0.0.1' }).lists.length > 0);

  it('are tried with more than one provider', () => expect(cases.length).toBeGreaterThan(1));

  it.each(cases)('take an error of $id for what it is, and for no other', async ({ guard, id, sample }) => {
    const { fake } = sample.fake(3, 3);
    fake.fail(undefined, fault.status(503));
    const { baseUrl, fetch } = fake;
    const list = sample.client({ baseUrl, fetch, retry: false }).lists[0]?.open();
    const error: unknown = await Promise.resolve(list).catch((reason: unknown) => reason);
    expect(takersOf(error)).toEqual([id]);
    expect(takersOf(error, 'server_error')).toEqual([id]);
    expect(guard(error, 'not_found')).toBe(false);
  });
});
