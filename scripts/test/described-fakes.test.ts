import { describeFake } from './support/described-fake/suite.ts';
import { testedProviders } from './support/described-fake/provider.ts';

for (const provider of testedProviders) describeFake(provider);
