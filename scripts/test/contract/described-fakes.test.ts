import { findProviders } from '../../src/generate/providers.ts';
import { root } from '../../src/run-tool.ts';
import { loadDescribed } from '../support/described-fake/provider.ts';
import { describeFake } from '../support/described-fake/suite.ts';
import { testedProviders } from '../support/tested-providers.ts';

for (const id of testedProviders(findProviders(root))) describeFake(await loadDescribed(id));
