import { readFileSync } from 'node:fs';

import { beforeAll, describe, expect, it } from 'vitest';

import { readContract } from '../../src/contract/read-contract.ts';
import { descriptionInputs } from '../../src/generate/description-inputs.ts';
import type { NameLock } from '../../src/names/names.ts';
import { rowIdentities, type RowIdentity } from '../../src/provider/identity/row-identities.ts';
import { root } from '../../src/run-tool.ts';
import { loadSpec } from '../../src/spec/load.ts';
import { testedProviders } from '../support/tested-providers.ts';

/** Rows whose identity may be missing, and why that is left so. */
const optional: Readonly<Record<string, string>> = {
  'kapso NotificationEventType.name':
    'a kind of notification is named by its key, which is required; no path takes either',
  'kapso MetaFlowAsset.name': 'the only file of a flow is its JSON, which no path takes',
  'kapso BlockedUser.wa_id': 'the vendor says user where Meta says wa_id; no path takes either',
  'kapso DirectoryContact.wa_id': 'a user without a phone number has none',
  'gateway SendResult.waMessageId': 'a message that waits in the queue has no id of WhatsApp yet',
};

async function identitiesOf(provider: string) {
  const found: RowIdentity[] = [];
  for (const { input } of await descriptionInputs(root, provider)) {
    const { lockFile = '', overlayFile, specFile } = input;
    // oxlint-disable-next-line no-await-in-loop
    const { document } = await loadSpec(specFile, overlayFile);
    const lock = JSON.parse(readFileSync(lockFile, 'utf8')) as NameLock;
    found.push(...rowIdentities(readContract(document.root, lock, specFile)));
  }
  return found;
}

const providers = testedProviders(['gateway', 'kapso', 'kirim', 'wapikit'] as const);
const identities = new Map<string, readonly RowIdentity[]>();
// On a machine that is busy four descriptions take their time.
beforeAll(async () => {
  for (const provider of providers) identities.set(provider, await identitiesOf(provider));
}, 60_000);

describe('the field by which a row is got, changed or deleted', () => {
  it('is required in the rows of every list of every provider, but for those with a reason', () => {
    const found = [...identities].flatMap(([provider, rows]) =>
      rows
        .filter(({ isRequired }) => !isRequired)
        .map(({ field, path, schema }) => `${provider} ${schema ?? path}.${field}`),
    );
    expect(found.toSorted()).toEqual(
      Object.keys(optional)
        .filter((name) => providers.some((provider) => name.startsWith(`${provider} `)))
        .toSorted(),
    );
  });

  it('is in every row that a description shows', () => {
    for (const rows of identities.values()) {
      expect(rows.length).toBeGreaterThan(5);
      expect(rows.filter(({ shown, withField }) => shown !== withField)).toEqual([]);
    }
  });
});
