import { join } from 'node:path';

import { expect, it } from 'vitest';

import { findProviders } from '../../src/generate/providers.ts';
import { root } from '../../src/run-tool.ts';
import { findUndocumented } from '../support/public-declarations.ts';

it('says in a comment what each symbol of a provider package and each of its fields is', () => {
  expect(findUndocumented(findProviders(root).map((provider) => join(root, 'packages', provider)))).toEqual([]);
});
