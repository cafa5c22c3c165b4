import { it } from 'vitest';

import { findProviders } from '../../src/generate/providers.ts';
import { hasSupport } from '../../src/providers/load-support.ts';
import { root } from '../../src/run-tool.ts';

/**
 * The providers that this run is about: all of them, or the one that `WA_TEST_PROVIDER` names.
 *
 * `test:contract` of a provider package names its own, so that a change of one description tests one provider. A new
 * provider of which a test has nothing written down yet is a test to do.
 */
export function testedProviders<Provider extends string>(all: readonly Provider[]): Provider[] {
  const wanted = process.env['WA_TEST_PROVIDER'];
  const tested = all.filter((provider) => wanted === undefined || provider === wanted);
  if (tested.length > 0) return tested;
  // A run about nothing would pass.
  if (!findProviders(root).includes(wanted ?? '')) {
    throw new Error(`There is no provider "${wanted}"; there are ${all.join(', ')}.`);
  }
  // oxlint-disable-next-line vitest/warn-todo -- what is to be done and not a test that is off
  it.todo(`holds ${wanted} against what its pages say, once that is written down`);
  return [];
}

/** Those of them of which something was written down by hand, from their own pages. */
export function reviewedProviders(): string[] {
  return testedProviders(findProviders(root).filter((provider) => hasSupport(root, provider, 'review')));
}
