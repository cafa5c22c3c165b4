import { describe, expect, it } from 'vitest';

import { sampleManifest } from '../../test/support/sample-package.ts';
import { checkBillOfMaterials } from './bill-of-materials.ts';

const licenses = [{ license: { id: 'MIT' } }];
const core = { group: '@wa-clients', name: 'core', version: '1.0.0', licenses };
const manifest = { ...sampleManifest, dependencies: { '@wa-clients/core': '^1.0.0' } };
const subject = { group: '@wa-clients', name: 'sample', version: '1.0.0' };

function found(changes: object): string[] {
  const bill = { bomFormat: 'CycloneDX', metadata: { component: subject }, components: [core], ...changes };
  return checkBillOfMaterials(JSON.stringify(bill), manifest).map(({ problem, remedy }) => `${problem} ${remedy}`);
}

describe('the check of a bill of materials', () => {
  it('has nothing to say about one that names the package and what it brings along', () => {
    expect(found({})).toEqual([]);
  });

  it.each([
    [{ bomFormat: 'SPDX' }, 'has the format SPDX'],
    [
      { metadata: { component: { ...subject, name: 'core' } } },
      'is about @wa-clients/core, not @wa-clients/sample 1.0.0',
    ],
    [{ metadata: {} }, 'is about nothing'],
    [{ components: [] }, 'lacks @wa-clients/core. Run pnpm install'],
    [{ components: [core, { name: 'left-pad', version: '1.0.0', licenses }] }, 'names left-pad, which comes along'],
    [{ components: [{ ...core, licenses: [] }] }, 'says no license of @wa-clients/core'],
  ])('refuses %j', (changes, expected) => {
    expect(found(changes)).toEqual([expect.stringContaining(expected)]);
  });
});
