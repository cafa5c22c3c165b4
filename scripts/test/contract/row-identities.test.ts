import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { providerInput } from '../../src/generate/generate-files.ts';
import { findProviders } from '../../src/generate/providers.ts';
import type { NameLock } from '../../src/names/names.ts';
import { rowIdentities } from '../../src/provider/identity/row-identities.ts';
import { root } from '../../src/run-tool.ts';
import { loadSpec } from '../../src/spec/load.ts';

/** Rows whose identity may be missing, and why that is left so. */
const optional: Readonly<Record<string, string>> = {
  'kapso NotificationEventType.name':
    'a kind of notification is named by its key, which is required; no path takes either',
  'gateway SendResult.waMessageId': 'a message that waits in the queue has no id of WhatsApp yet',
};

async function identitiesOf(provider: string) {
  const { lockFile = '', overlayFile, specFile } = providerInput(root, provider);
  const { document } = await loadSpec(specFile, overlayFile);
  return rowIdentities(document.root, JSON.parse(readFileSync(lockFile, 'utf8')) as NameLock, specFile);
}

describe('the field by which a row is got, changed or deleted', () => {
  it('is required in the rows of every list of every provider, but for those with a reason', async () => {
    const found: string[] = [];
    for (const provider of findProviders(root)) {
      for (const { field, isRequired, path, schema } of await identitiesOf(provider))
        if (!isRequired) found.push(`${provider} ${schema ?? path}.${field}`);
    }
    expect(found.toSorted()).toEqual(Object.keys(optional).toSorted());
  });

  it('is in every row that a description shows', async () => {
    for (const provider of findProviders(root)) {
      const identities = await identitiesOf(provider);
      expect(identities.length).toBeGreaterThan(5);
      expect(identities.filter(({ shown, withField }) => shown !== withField)).toEqual([]);
    }
  });
});
