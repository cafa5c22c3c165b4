import { findProviders } from '../../src/generate/providers.ts';
import { root } from '../../src/run-tool.ts';
import { loadAllDescribed } from '../support/described-fake/provider.ts';
import { describeFake } from '../support/described-fake/suite.ts';
import { testedProviders } from '../support/tested-providers.ts';

for (const one of await loadAllDescribed(testedProviders(findProviders(root)))) describeFake(one);
