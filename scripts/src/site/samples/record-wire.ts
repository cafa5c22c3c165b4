import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { ClientOptions } from '@wa-clients/core';
import type { FakeDescription } from '@wa-clients/core/testing';

import type { OperationContract } from '../../contract/contract.ts';
import { findDescriptions } from '../../generate/providers.ts';
import { upperFirst } from '../../names/words.ts';
import type { DescribedFake, ProviderQuirks } from '../../providers/quirks.ts';
import type { DescriptionReference } from '../reference/provider-reference.ts';
import { exampleKey } from './example-key.ts';
import { inputsToTry } from './inputs-to-try.ts';
import { openFake, type OpenedFake } from './open-fake.ts';
import { pathIds } from './path-ids.ts';
import { readRequest, readResponse } from './read-wire.ts';
import type { WireExample } from './wire-example.ts';

/** What a provider's package and its fake are made of. */
interface Provider {
  readonly fake: DescribedFake;
  readonly methods: Record<string, Record<string, (input: object, options?: object) => PromiseLike<unknown>>>;
  /** What was sent last, and answered. */
  readonly last: () => Promise<Pick<WireExample, 'request' | 'response'> | undefined>;
}

/** Calls every operation of a provider with the real client against its fake; one that the fake cannot answer is left out. */
export async function recordWire(
  root: string,
  id: string,
  descriptions: readonly DescriptionReference[],
): Promise<Map<string, WireExample>> {
  const opened = await openFake(root, id);
  const { quirks } = opened;
  const provider = openProvider(id, opened);
  // Nobody has looked at its rows, as in an app of the reader's: a reset keeps the places of those that were looked at.
  const untouched = async () => openProvider(id, await openFake(root, id));
  const places = new Map(findDescriptions(root, id).map((place) => [place.label, place]));
  const found = new Map<string, WireExample>();
  for (const { contract, label } of descriptions) {
    const file = join(root, places.get(label)?.generated ?? '', 'fake.ts');
    const { fakeDescription } = (await import(pathToFileURL(file).href)) as {
      readonly fakeDescription: FakeDescription;
    };
    const ids = pathIds(contract, fakeDescription, provider.fake, quirks.context ?? {});
    const answered = new Set(
      fakeDescription.operations.filter((one) => one.unanswered === undefined).map(({ operation }) => operation),
    );
    for (const operation of contract.operations) {
      const { method } = operation.name;
      if (!answered.has(method) || quirks.notBuilt?.includes(method)) continue;
      const example = await callOnce(
        { looked: provider, untouched },
        operation,
        quirks,
        () => ids(operation),
        contract.root,
      );
      if (example) found.set(method, example);
    }
  }
  return found;
}

async function callOnce(
  providers: { readonly looked: Provider; readonly untouched: () => Promise<Provider> },
  operation: OperationContract,
  { prepared }: ProviderQuirks,
  idsOf: () => Record<string, unknown>,
  root: Parameters<typeof inputsToTry>[0],
): Promise<WireExample | undefined> {
  const { method } = operation.name;
  const [resource = '', name = ''] = method.split('.');
  const options = operation.pagination[0]?.sizeParameter === undefined ? {} : { pageSize: 2 };
  let first: WireExample | undefined;
  for (const values of inputsToTry(root, operation)) {
    providers.looked.fake.reset();
    const ids = idsOf();
    for (const open of [providers.untouched, () => providers.looked]) {
      const { fake, last, methods } = await open();
      const call = methods[resource]?.[name];
      if (!call) throw new Error(`The client has no ${method}.`);
      const input = { ...values, ...ids, ...prepared?.[method]?.(fake) };
      const isSuccess = await Promise.resolve(call(input, options)).then(
        () => true,
        () => false,
      );
      const wire = await last();
      if (!wire) continue;
      const example: WireExample = { input, ...wire, isRepeatable: isSuccess && fake !== providers.looked.fake };
      if (isSuccess) return example;
      first ??= example;
    }
  }
  return first;
}

function openProvider(id: string, { fake, index, testing }: OpenedFake): Provider {
  const makeClient = index[`create${upperFirst(id)}`] as (options: object) => Provider['methods'];
  let exchange:
    | readonly [request: Promise<WireExample['request']>, response: Promise<WireExample['response']>]
    | undefined;
  const fetch: NonNullable<ClientOptions['fetch']> = async (input, init) => {
    const request = new Request(input, init);
    const response = await fake.fetch(request.clone());
    exchange = [readRequest(request), readResponse(response.clone())];
    return response;
  };
  const { testCredentials } = testing;
  const key = testCredentials === undefined ? { apiKey: exampleKey } : { credentials: testCredentials };
  const methods = makeClient({ ...key, baseUrl: fake.baseUrl, fetch, retry: false });
  return {
    fake,
    methods,
    last: async () => {
      const [request, response] = exchange ?? [];
      exchange = undefined;
      return request && response && { request: await request, response: await response };
    },
  };
}
