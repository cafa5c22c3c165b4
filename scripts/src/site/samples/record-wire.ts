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
      const example = await callOnce(provider, operation, quirks, () => ids(operation), contract.root);
      if (example) found.set(method, example);
    }
  }
  return found;
}

async function callOnce(
  { fake, last, methods }: Provider,
  operation: OperationContract,
  { prepared }: ProviderQuirks,
  idsOf: () => Record<string, unknown>,
  root: Parameters<typeof inputsToTry>[0],
): Promise<WireExample | undefined> {
  const [resource = '', name = ''] = operation.name.method.split('.');
  const method = methods[resource]?.[name];
  if (!method) throw new Error(`The client has no ${operation.name.method}.`);
  const isSized = operation.pagination[0]?.sizeParameter !== undefined;
  const call = async (input: object): Promise<boolean> => {
    try {
      await method(input, isSized ? { pageSize: 2 } : {});
      return true;
    } catch {
      return false;
    }
  };
  let first: WireExample | undefined;
  for (const values of inputsToTry(root, operation)) {
    const ids = idsOf();
    for (const isRepeatable of [true, false]) {
      fake.reset();
      if (!isRepeatable) idsOf();
      const input = { ...values, ...ids, ...prepared?.[operation.name.method]?.(fake) };
      const isSuccess = await call(input);
      const wire = await last();
      if (!wire) continue;
      const example: WireExample = { input, ...wire, isRepeatable: isRepeatable && isSuccess };
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
