import { isWaError, type SchemaDriftEvent } from '@wa-clients/core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { findProviders } from '../../src/generate/providers.ts';
import { root } from '../../src/run-tool.ts';
import { readInputs, type TestedOperation } from '../support/described-fake/inputs.ts';
import { loadDescribed, type TestedProvider } from '../support/described-fake/provider.ts';
import { wrongInputs } from '../support/described-fake/wrong-inputs.ts';
import { type PrismServer, servePrism, violationsOf } from '../support/prism.ts';
import { testedProviders } from '../support/tested-providers.ts';

// Prism compiles the schemas of an operation when it is asked for it.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const providers = await Promise.all(
  testedProviders(findProviders(root)).map(async (id) => {
    const provider = await loadDescribed(id);
    const inputs = await readInputs(provider);
    const calls = inputs.operations.flatMap((operation) =>
      methodsOf(operation).map((method) => [method, operation] as const),
    );
    return { id, provider, inputs, calls };
  }),
);

/** The public names of an operation: one for each way to page. */
function methodsOf({ draft: { operation } }: TestedOperation): string[] {
  return [operation.name.method, ...Object.values(operation.name.strategies ?? {}).map(({ method }) => method)];
}

/** Calls operations on Prism, and keeps every answer; a retry would hide what it refuses. */
function clientOf({ makeClient, schemas }: TestedProvider, url: string, isValidated: boolean) {
  const answers: Response[] = [];
  const drift: SchemaDriftEvent[] = [];
  const client = makeClient({
    apiKey: 'test-key',
    baseUrl: url,
    retry: false,
    fetch: async (input: Request | string | URL, init?: RequestInit) => {
      const answer = await fetch(input, init);
      answers.push(answer);
      return answer;
    },
    hooks: { onSchemaDrift: (event) => void drift.push(event) },
    ...(isValidated && { validate: schemas.validator({ requests: 'strict', responses: 'strict' }) }),
  }) as Record<string, Record<string, (input: object) => PromiseLike<unknown>>>;
  const call = async (name: string, input: object): Promise<unknown> => {
    const [resource = '', method = ''] = name.split('.');
    const found = client[resource]?.[method];
    if (!found) throw new Error(`The client has no ${name}.`);
    // Of a list the first page: those of Prism never end.
    return found(input);
  };
  return { answers, call, drift };
}

describe.each(providers)('$id, opposite Prism', ({ calls, inputs, provider }) => {
  let prism: PrismServer;
  beforeAll(async () => {
    prism = await servePrism(inputs.root);
  });
  afterAll(() => prism.close());

  it.each(calls)('takes the request of %s, and its answer is parsed and valid', async (name, operation) => {
    const { answers, call, drift } = clientOf(provider, prism.url, true);
    const input = await inputs.inputOf(operation, provider.makeFake({}));
    const error = await call(name, input).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    // What is made of types alone may say that there is more, and give no cursor; then a list must not go by it.
    const isLie = operation.draft.operation.pagination.length > 0 && isWaError(error, 'wrong_shape');
    if (!isLie || !error.message.includes('contradicts')) expect(error).toBeUndefined();
    expect(answers).toHaveLength(1);
    expect(answers.flatMap(violationsOf)).toEqual([]);
    expect(drift).toEqual([]);
  });

  it('would have refused each of them with a value of a wrong type, or without a key', async () => {
    const { answers, call } = clientOf(provider, prism.url, false);
    // In an address a value of any type is a text.
    const wrong = await wrongInputs(inputs, provider.makeFake({}), (at) => at.startsWith('body'));
    expect(wrong.length).toBeGreaterThan(0);
    const accepted: string[] = [];
    for (const { input, operation } of wrong) {
      const error = await call(operation, input).catch((reason: unknown) => reason);
      if (!isWaError(error) || ![400, 422].includes(answers.at(-1)?.status ?? 0)) accepted.push(operation);
    }
    expect(accepted).toEqual([]);
    const { path = '' } = inputs.operations.find(({ data }) => data.method === 'GET')?.data ?? {};
    const unsigned = await fetch(`${prism.url}${path.replaceAll(/\{[^{}]+\}/g, '1')}`);
    expect(unsigned.status).toBe(401);
  });
});
