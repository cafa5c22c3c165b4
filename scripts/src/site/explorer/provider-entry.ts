import { join } from 'node:path';

import { upperFirst } from '../../names/words.ts';
import { hasSupport, supportFile } from '../../providers/load-support.ts';

/** Name of the module that holds the data of the provider. */
export const dataModule = 'wa-clients:explorer-data';

/** The module of a provider for the explorer, as source text: its own packages, its own fake, its own data. */
export function providerEntry(root: string, provider: string): string {
  const name = `@wa-clients/${provider}`;
  const [client, bare] = [`create${upperFirst(provider)}`, `create${upperFirst(provider)}Client`];
  const hasQuirks = hasSupport(root, provider, 'quirks');
  const quirks = supportFile(root, provider, 'quirks');
  return `
import { ${client} as createClient } from '${name}';
import * as testing from '${name}/testing';
import { validator } from '${name}/schemas';
import { fault } from '@wa-clients/core/testing';
${hasQuirks ? `import { quirks } from ${JSON.stringify(quirks)};` : 'const quirks = {};'}
import data from '${dataModule}';
import { defineExplorer } from ${JSON.stringify(join(root, 'docs/site/explorer/define-explorer.ts'))};

// A provider whose credentials have names is given those that its fake accepts.
const { testCredentials } = testing;
const withCredentials = ({ apiKey, ...others }) => (testCredentials ? { credentials: testCredentials, ...others } : { apiKey, ...others });
defineExplorer({
  data,
  packageName: '${name}',
  create: { client: '${client}', bare: '${bare}' },
  createClient: (options) => createClient(withCredentials(options)),
  createFake: () => testing.fake${upperFirst(provider)}(),
  validator,
  prepared: quirks.prepared ?? {},
  fault,
});
`;
}
