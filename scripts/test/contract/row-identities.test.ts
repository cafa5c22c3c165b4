import { readFileSync } from 'node:fs';

import { beforeAll, describe, expect, it } from 'vitest';

import { readContract } from '../../src/contract/read-contract.ts';
import { descriptionInputs } from '../../src/generate/description-inputs.ts';
import type { NameLock } from '../../src/names/names.ts';
import { rowIdentities, type RowIdentity } from '../../src/provider/identity/row-identities.ts';
import { loadSupport } from '../../src/providers/load-support.ts';
import { root } from '../../src/run-tool.ts';
import { loadSpec } from '../../src/spec/load.ts';
import { reviewedProviders } from '../support/tested-providers.ts';

async function identitiesOf(provider: string) {
  const found: RowIdentity[] = [];
  for (const { input } of await descriptionInputs(root, provider)) {
    const { lockFile = '', overlayFile, specFile } = input;
    // oxlint-disable-next-line no-await-in-loop -- one description after the other
    const { document } = await loadSpec(specFile, overlayFile);
    const lock = JSON.parse(readFileSync(lockFile, 'utf8')) as NameLock;
    found.push(...rowIdentities(readContract(document.root, lock, specFile)));
  }
  return found;
}

const providers = reviewedProviders();
const identities = new Map<string, readonly RowIdentity[]>();
// On a machine that is busy four descriptions take their time.
beforeAll(async () => {
  for (const provider of providers) identities.set(provider, await identitiesOf(provider));
}, 600_000);

describe('the field by which a row is got, changed or deleted', () => {
  it.each(providers)('is required in the rows of every list of %s, but for those with a reason', async (provider) => {
    const found = (identities.get(provider) ?? [])
      .filter(({ isRequired }) => !isRequired)
      .map(({ field, path, schema }) => `${schema ?? path}.${field}`);
    const { optionalIdentities = {} } = await loadSupport(root, provider, 'review');
    expect(found.toSorted()).toEqual(Object.keys(optionalIdentities).toSorted());
  });

  it('is in every row that a description shows', () => {
    for (const rows of identities.values()) {
      expect(rows.length).toBeGreaterThan(5);
      expect(rows.filter(({ shown, withField }) => shown !== withField)).toEqual([]);
    }
  });
});
