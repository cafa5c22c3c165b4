import { stringLiteral } from '../../emit/text.ts';
import type { ProviderFacts } from '../describe-provider.ts';
import { type ExampleCall, inputText } from './calls.ts';
import { optionsName } from './client.ts';
import { testOptions } from './credential-texts.ts';

/** The text of `test/fake.test.ts`: the client over its fake, as far as the description alone tells what is right. */
export function fakeTestFile(facts: ProviderFacts, calls: readonly ExampleCall[]): string {
  const { errors, pascal, title } = facts;
  const options = optionsName(facts);
  const message = (errors.message ?? 'message')
    .split('.')
    .reduceRight((inner, name) => `{ ${stringLiteral(name)}: ${inner} }`, "'Not today'");
  const guarded = calls.find(({ isOpen }) => !isOpen);
  const [first] = [...calls.filter(({ isList }) => isList), ...calls];
  const refusals = first
    ? `
describe('a call of ${title}', () => {
  const call = (options: OpenOptions) => {
    const fake = fake${pascal}();
    const made = open(fake, { retry: false, ...options });
    return { fake, answer: () => Promise.resolve(made(${stringLiteral(first.name)}, inputOf(fake, ${stringLiteral(first.name)}, ${inputText(first.input) || '{}'}))) };
  };

${guarded ? wrongKeyTest(facts, guarded) : ''}  it('that fails has the status and what the service says', async () => {
    const { answer, fake } = call({});
    fake.fail(undefined, fault.status(503));
    await expect(answer()).rejects.toMatchObject({ status: 503, detail: expect.anything() as unknown });
  });

  it('that fails is told from the errors of others, and its detail is typed', async () => {
    const { answer, fake } = call({});
    fake.fail(undefined, fault.status(503));
    const error: unknown = await answer().catch((reason: unknown) => reason);
    expect(is${pascal}Error(error, 'not_found')).toBe(false);
    expect(is${pascal}Error(new WaError('server_error', 'of another', { provider: 'another' }))).toBe(false);
    if (!is${pascal}Error(error) || !is${pascal}Error(error, 'server_error')) throw error;
    const detail: ${pascal}ErrorDetail | undefined = error.detail;
    expect(detail).toBeDefined();
  });

  it('arrives over loopback, too', async () => {
    const fake = fake${pascal}();
    const { close, url } = await fake.listen();
    onTestFinished(close);
    const made = open(fake, { baseUrl: url, fetch: undefined });
    expect(await made(${stringLiteral(first.name)}, inputOf(fake, ${stringLiteral(first.name)}, ${inputText(first.input) || '{}'}))).toBeDefined();
  });
});
`
    : '';
  return `import { readFileSync } from 'node:fs';

import ${first ? '{ type List, WaError }' : 'type { List }'} from '@wa-clients/core';
import { describe, expect, it${first ? ', onTestFinished' : ''} } from 'vitest';

import { readError } from '../src/errors.ts';
import { fakeDescription } from '../src/generated/fake.ts';
import { validator } from '../src/generated/schemas.ts';
import { create${pascal}${first ? `, is${pascal}Error, type ${pascal}ErrorDetail` : ''}${options === 'ClientOptions' ? ', type ClientOptions' : `, type ${options}`} } from '../src/index.ts';
import { type Fake${pascal}, fake${pascal}${first ? ', fault' : ''} } from '../src/testing.ts';

type Call = readonly [name: string, input: object, pageSize: number];

/** Reading calls, with what they have to be given beside the ids of the fake's rows. */
const { lists, reads } = JSON.parse(readFileSync(new URL('calls.json', import.meta.url), 'utf8')) as Record<
  'lists' | 'reads',
  readonly Call[]
>;

type OpenOptions = Partial<Omit<${options}, 'baseUrl'>> & { readonly baseUrl?: string };

/** Opens a client of a fake that refuses answers which are not as described; calls by public name. */
function open({ baseUrl, fetch }: Fake${pascal}, options: OpenOptions = {}) {
  const validate = validator({ requests: 'off', responses: 'strict' });
  const given: ${options} & Required<Pick<OpenOptions, 'baseUrl'>> = { ${testOptions(facts)}, baseUrl, fetch, validate, ...options };
  const client = create${pascal}(given);
  return (name: string, input: object, more?: object): List<object> => {
    const [resource = '', method = ''] = name.split('.');
    const tree = client as unknown as Record<string, Record<string, (input: object, more?: object) => List<object>>>;
    const found = tree[resource]?.[method];
    if (!found) throw new Error(\`There is no \${name}.\`);
    return found(input, more);
  };
}

function operationOf(name: string) {
  return fakeDescription.operations.find((one) => one.operation === name);
}

/** Whether the fake answers an operation; the description says too little, or contradicts itself, about others, or has them no longer. */
function isAnswered([name]: Call): boolean {
  const operation = operationOf(name);
  return operation !== undefined && operation.unanswered === undefined;
}

/** The id of a row, which may stand in an object of it. */
function idOf(row: unknown, path: string): unknown {
  let value = row;
  for (const name of path.split('.')) value = (value as Readonly<Record<string, unknown>> | undefined)?.[name];
  return value;
}

/** How many rows the fake has for a list. */
function rowsOf(fake: Fake${pascal}, name: string, input: Readonly<Record<string, unknown>>): number {
  const { collection, path = '' } = operationOf(name) ?? {};
  const parents = [...path.matchAll(/\\{([^{}]+)\\}/g)].map(([, parameter = '']) => String(input[parameter]));
  return collection === undefined ? 0 : fake.collection(collection, ...parents).length;
}

/** The input of a call, with ids of rows that the fake has wherever its path means one. */
function inputOf(fake: Fake${pascal}, name: string, given: object): Record<string, unknown> {
  const input: Record<string, unknown> = { ...given };
  const operation = operationOf(name);
  const parameters = [...(operation?.path ?? '').matchAll(/\\{([^{}]+)\\}/g)].map(([, parameter = '']) => parameter);
  const before: string[] = [];
  for (const [index, parameter] of parameters.entries()) {
    const isOwn = index === parameters.length - 1 && operation?.does === 'get';
    const parent = operation?.parents?.[index] ?? (isOwn ? operation.collection : undefined);
    const collection = fakeDescription.collections.find((one) => one.name === parent);
    const rows = collection ? fake.collection(collection.name, ...(collection.depth === index ? before : [])) : [];
    const id = idOf(rows[0], collection?.id ?? '');
    if (id !== undefined) input[parameter] = typeof input[parameter] === 'string' ? String(id) : id;
    before.push(String(input[parameter]));
  }
  return input;
}

describe('the fake ${title}', () => {
  it.runIf(lists.some(isAnswered)).each(lists.filter(isAnswered))('is walked through %s to its end: every row once, every page as described', async (name, given, pageSize) => {
    const fake = fake${pascal}({ rows: 45 });
    const call = open(fake);
    const input = inputOf(fake, name, given);
    const held = rowsOf(fake, name, input);
    const found: string[] = [];
    const pages: number[] = [];
    for await (const page of call(name, input, { pageSize }).pages()) {
      found.push(...page.items.map((row) => JSON.stringify(row)));
      pages.push(page.items.length);
    }
    const whole = Array.from({ length: Math.floor(held / pageSize) }, () => pageSize);
    expect(pages.slice(0, whole.length)).toEqual(whole);
    expect(found).toHaveLength(held);
    // Rows of which nothing is described that differs are told apart by nobody.
    if (operationOf(name)?.alike !== true) expect(new Set(found).size).toBe(held);
  });

  it.runIf(reads.some(isAnswered)).each(reads.filter(isAnswered))('answers %s as described', async (name, given) => {
    const fake = fake${pascal}();
    expect(await open(fake)(name, inputOf(fake, name, given))).toBeDefined();
  });

  it('knows every operation by its name', async () => {
    const call = open(fake${pascal}());
    const calls = fakeDescription.operations.map(async ({ operation }) => call(operation, {}));
    for (const { reason } of (await Promise.allSettled(calls)) as { reason?: unknown }[]) expect(String(reason)).not.toMatch(/There is no/);
  });
});

describe('an error body of ${title}', () => {
  it('is read where the description has its message', () => {
    expect(readError(${message})).toMatchObject({ message: 'Not today' });
  });

  it.each([null, undefined, 'text', 7, [], {}])('of another form says nothing: %j', (body) => {
    expect(readError(body)).not.toMatchObject({ message: expect.anything() as unknown });
  });
});
${refusals}`;
}

/** Calls that a wrong key is refused for, where a call takes one. */
function wrongKeyTest(facts: ProviderFacts, { input, name }: ExampleCall): string {
  const call = `${stringLiteral(name)}, inputOf(fake, ${stringLiteral(name)}, ${inputText(input) || '{}'})`;
  return `  it('with a wrong key is refused, and tells no key', async () => {
    const fake = fake${facts.pascal}();
    const made = open(fake, { retry: false, ${testOptions(facts, true)} });
    const error: unknown = await Promise.resolve(made(${call})).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ status: 401 });
    expect(JSON.stringify(error)).not.toContain('wrong:key');
  });

`;
}

/** The text of `test/calls.json`. */
export function callsFile(calls: readonly ExampleCall[]): string {
  const of = (wanted: boolean) =>
    calls
      .filter(({ isList }) => isList === wanted)
      .map(({ input, name, pageSize }) => (wanted ? [name, input, pageSize] : [name, input]));
  return `${JSON.stringify({ lists: of(true), reads: of(false) }, null, 2)}\n`;
}
