import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { findProviders } from '../generate/providers.ts';

/** The provider whose files and dependencies a new one is given: the first that depends on core alone. */
export function patternProvider(root: string): string {
  const providers = findProviders(root);
  const plain = providers.find((id) => {
    const text = readFileSync(join(root, 'packages', id, 'package.json'), 'utf8');
    const { dependencies = {} } = JSON.parse(text) as { readonly dependencies?: object };
    return Object.keys(dependencies).join() === '@wa-clients/core';
  });
  return plain ?? providers[0] ?? '';
}
