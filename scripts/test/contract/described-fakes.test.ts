import { vi } from 'vitest';

import { findProviders } from '../../src/generate/providers.ts';
import { root } from '../../src/run-tool.ts';
import { loadAllDescribed } from '../support/described-fake/provider.ts';
import { describeFake } from '../support/described-fake/suite.ts';
import { testedProviders } from '../support/tested-providers.ts';

// A description with hundreds of operations takes its time on a machine that is busy with other tests.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 600_000 });

for (const one of await loadAllDescribed(testedProviders(findProviders(root)))) describeFake(one);
