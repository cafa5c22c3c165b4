import { isWaError, type SchemaDriftEvent } from '@wa-clients/core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import type { ValidationModes } from '@wa-clients/core/schemas';
import type { FakeOperation } from '@wa-clients/core/testing';
import type { OperationContract } from '../../src/contract/contract.ts';
import { findProviders } from '../../src/generate/providers.ts';
import { root } from '../../src/run-tool.ts';
import type { JsonObject } from '../../src/spec/document.ts';
import { findOperations } from '../../src/spec/operations.ts';
import { readInputs, type TestedOperation } from '../support/described-fake/inputs.ts';
import { loadAllDescribed, type TestedProvider } from '../support/described-fake/provider.ts';
import { wrongInputs } from '../support/described-fake/wrong-inputs.ts';
import { sentAsKnown } from '../support/prism-methods.ts';
import { isRecursive, type PrismServer, servePrism, violationsOf, withTwinsApart } from '../support/prism.ts';
import { testKey } from '../support/test-key.ts';
import { testedProviders } from '../support/tested-providers.ts';

// Prism compiles the schemas of an operation when it is asked for it.
vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

const providers = await Promise.all(
  (await loadAllDescribed(testedProviders(findProviders(root)))).map(async (provider) => {
    const { label: id } = provider;
    const inputs = await readInputs(provider);
    // Prism knows no queries and fragments in paths, by which two operations at one path are named apart.
    const answered = inputs.operations.filter(({ data }) => data.unanswered === undefined && !/[?#]/.test(data.path));
    const calls = answered.flatMap((operation) => methodsOf(operation).map((method) => [method, operation] as const));
    return { id, provider, inputs, calls };
  }),
);

const strict: ValidationModes = { requests: 'strict', responses: 'strict' };

/** The public names of an operation: one for each way to page. */
function methodsOf({ draft: { operation } }: TestedOperation): string[] {
  return [operation.name.method, ...Object.values(operation.name.strategies ?? {}).map(({ method }) => method)];
}

/** What the fake knows of an operation, by the names that the description has for its path. */
function asDescribed({ data, draft: { operation } }: TestedOperation): FakeOperation {
  const known = Object.entries(data.known ?? {}).map(([given, value]) => {
    const { sentAs = given } = operation.parameters.find((one) => one.in === 'path' && one.name === given) ?? {};
    return [sentAs, value] as const;
  });
  return { ...data, path: operation.path, known: Object.fromEntries(known) };
}

/** Whether the body of an operation is JSON. */
function isJson({ body }: OperationContract): boolean {
  return body?.sent.format === 'json';
}

/** Whether an operation asks for a key in every way that it can be called. */
function isSecured(description: JsonObject, { method, path }: FakeOperation): boolean {
  const found = findOperations(description).find((one) => one.path === path && one.method.toUpperCase() === method);
  const security = found?.node['security'] ?? description['security'];
  return Array.isArray(security) && security.length > 0 && security.every((one) => Object.keys(one ?? {}).length > 0);
}

/** Calls operations on Prism, and keeps every answer; a retry would hide what it refuses. */
function clientOf({ makeClient, schemas, service }: TestedProvider, url: string, modes: ValidationModes) {
  const answers: Response[] = [];
  const drift: SchemaDriftEvent[] = [];
  const client = makeClient({
    apiKey: testKey,
    baseUrl: url,
    ...(service !== undefined && { baseUrls: { [service]: url } }),
    retry: false,
    fetch: async (input: Request | string | URL, init?: RequestInit) => {
      const headers = new Headers(init?.headers);
      // While Prism compiles a schema for seconds, a connection that is kept is closed as the next request is sent on it.
      headers.set('connection', 'close');
      const target = input instanceof Request ? input.url : input.toString();
      const answer = await fetch(...sentAsKnown(target, { ...init, headers }));
      answers.push(answer);
      return answer;
    },
    hooks: { onSchemaDrift: (event) => void drift.push(event) },
    validate: schemas.validator(modes),
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
    prism = await servePrism(withTwinsApart(inputs.description, inputs.operations.map(asDescribed), provider.context));
  });
  afterAll(() => prism.close());

  it.each(calls)('takes the request of %s, and its answer is parsed and valid', async (name, operation) => {
    // Answers that Prism cannot make are not looked at.
    const isAnswered = !isRecursive(inputs.description, operation.draft.success.schema);
    const { answers, call, drift } = clientOf(provider, prism.url, { requests: 'strict', ...(isAnswered && strict) });
    const input = await inputs.inputOf(operation, provider.makeFake({}));
    const error = await call(name, input).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    // What is made of types alone may say that there is more, and give no cursor; then a list must not go by it.
    const isLie = operation.draft.operation.pagination.length > 0 && isWaError(error, 'wrong_shape');
    // Prism has a redirect without its URL, where the description has no header for it.
    const isUnlocated = operation.draft.operation.result.kind === 'redirect' && isWaError(error, 'wrong_shape');
    const violations = answers.flatMap(violationsOf);
    // Of schemas with rare values Prism makes answers that it finds wrong itself.
    const isOwn = violations.some(({ location }) => location[0] === 'response');
    // An answer that it could not make has no rows either.
    const isEmpty = isLie && !isAnswered;
    const isToldApart =
      isLie && /contradicts|has none of the parameters|is not a list of links|is \d+ on page \d+/.test(error.message);
    if (!isToldApart && !isEmpty && !isUnlocated && !isOwn) {
      // Thrown, it says in full what is wrong.
      if (error instanceof Error) throw error;
      expect(error).toBeUndefined();
    }
    expect(answers).toHaveLength(1);
    expect(violations.filter(({ location }) => location[0] !== 'response')).toEqual([]);
    if (!isOwn) expect(drift).toEqual([]);
  });

  it('would have refused each of them with a value of a wrong type, or without a key', async () => {
    const { answers, call } = clientOf(provider, prism.url, {});
    // In an address and in a form a value of any type is a text.
    const json = new Set(calls.flatMap(([name, { draft }]) => (isJson(draft.operation) ? [name] : [])));
    const all = await wrongInputs(inputs, provider.makeFake({}), (at) => at.startsWith('body'));
    const wrong = all.filter(({ operation }) => json.has(operation));
    let refused = 0;
    const accepted: string[] = [];
    const own = clientOf(provider, prism.url, strict);
    for (const { input, operation } of wrong) {
      // What one of several alternatives takes is not wrong after all.
      const refusal = await own.call(operation, input).catch((reason: unknown) => reason);
      if (!isWaError(refusal, 'request_invalid')) continue;
      refused += 1;
      const error = await call(operation, input).catch((reason: unknown) => reason);
      if (!isWaError(error) || ![400, 422].includes(answers.at(-1)?.status ?? 0)) accepted.push(operation);
    }
    expect(accepted).toEqual([]);
    // Only a description without a JSON body to spoil has nothing that could be refused.
    const hasBody = calls.some(
      ([
        ,
        {
          draft: { operation },
        },
      ]) => isJson(operation) && operation.body?.kind === 'fields',
    );
    if (hasBody) expect(refused).toBeGreaterThan(0);
    const secured = inputs.operations
      .map(asDescribed)
      .find((data) => data.method === 'GET' && isSecured(inputs.description, data));
    if (!secured) return;
    const { known = {}, path } = secured;
    const filled = path.replaceAll(/\{([^{}]+)\}/g, (_, name: string) => provider.context[name] ?? known[name] ?? '1');
    const unsigned = await fetch(`${prism.url}${filled}`);
    expect(unsigned.status).toBe(401);
  });
});
