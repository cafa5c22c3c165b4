import { describedProviders } from '../support/described-fake/provider.ts';
import { describeFake } from '../support/described-fake/suite.ts';
import { testedProviders } from '../support/tested-providers.ts';

for (const name of testedProviders(Object.keys(describedProviders))) {
  const provider = describedProviders[name];
  if (provider) describeFake(provider);
}
