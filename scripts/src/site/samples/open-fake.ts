import type { OperationSchemas } from '@wa-clients/core/schemas';
import type { VirtualClock } from '@wa-clients/core/testing';

import { upperFirst } from '../../names/words.ts';
import { loadSupport } from '../../providers/load-support.ts';
import type { DescribedFake, ProviderQuirks } from '../../providers/quirks.ts';
import { exampleKey } from './example-key.ts';

/** A provider's fake as examples are made with it. */
export interface OpenedFake {
  readonly fake: DescribedFake;
  readonly quirks: ProviderQuirks;
  /** Entries of the package: its own, and the one for tests. */
  readonly index: Record<string, unknown>;
  readonly testing: Record<string, unknown>;
}

/** Makes a fake of a provider that holds requests against the schemas, with the same rows and the same time every time. */
export async function openFake(root: string, id: string): Promise<OpenedFake> {
  const load = async (entry: string) => (await import(`@wa-clients/${id}${entry}`)) as Record<string, unknown>;
  // Not imported above: the commands of the site load this file before they build the packages.
  const { virtualClock } = await import('@wa-clients/core/testing');
  const [index, testing, schemas] = await Promise.all([load(''), load('/testing'), load('/schemas')]);
  const makeFake = testing[`fake${upperFirst(id)}`] as (options: {
    readonly apiKey: string;
    readonly clock: VirtualClock;
    readonly schemas: OperationSchemas;
  }) => DescribedFake;
  const operationSchemas = schemas['operationSchemas'] as OperationSchemas;
  const fake = makeFake({ apiKey: exampleKey, clock: virtualClock(), schemas: operationSchemas });
  return { fake, quirks: await loadSupport(root, id, 'quirks'), index, testing };
}
