import { fault } from '@wa-clients/core/testing';

import { upperFirst } from '../../../../../scripts/src/names/words.ts';
import { hasSupport, loadSupport } from '../../../../../scripts/src/providers/load-support.ts';
import { readExplorerData } from '../../../../../scripts/src/site/explorer-data/read-explorer-data.ts';
import { root } from '../../../../../scripts/src/run-tool.ts';
import type { ProviderBinding } from '../../run/provider-binding.ts';

/** What the module of a provider gives the explorer, loaded in Node. */
export async function loadBinding(provider: string): Promise<ProviderBinding> {
  const packageName = `@wa-clients/${provider}`;
  const load = async (path: string) => (await import(/* @vite-ignore */ path)) as Record<string, never>;
  const [index, testing, schemas, data] = await Promise.all([
    load(packageName),
    load(`${packageName}/testing`),
    load(`${packageName}/schemas`),
    readExplorerData(root, provider),
  ]);
  const quirks = hasSupport(root, provider, 'quirks') ? await loadSupport(root, provider, 'quirks') : {};
  const [client, bare] = [`create${upperFirst(provider)}`, `create${upperFirst(provider)}Client`];
  return {
    data,
    packageName,
    create: { client, bare },
    createClient: index[client] as unknown as ProviderBinding['createClient'],
    createFake: testing[`fake${upperFirst(provider)}`] as unknown as ProviderBinding['createFake'],
    validator: schemas['validator'] as unknown as ProviderBinding['validator'],
    prepared: quirks.prepared ?? {},
    fault,
  };
}
