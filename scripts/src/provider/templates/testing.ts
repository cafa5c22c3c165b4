import { stringLiteral } from '../../emit/text.ts';
import type { ErrorShape, ProviderFacts } from '../describe-provider.ts';
import type { PackageStrategy } from './pagination.ts';

/** The text of `src/testing.ts`. */
export function testingFile(facts: ProviderFacts): string {
  const { baseUrl, credential, id, pascal, title } = facts;
  const address = baseUrl ?? `https://${id}.example.com`;
  const key = credential.isEncoded ? 'btoa(apiKey)' : 'apiKey';
  const sent = credential.prefix === '' ? key : `\`${credential.prefix}\${${key}}\``;
  const given = baseUrl === undefined ? ', baseUrl: fake.baseUrl' : '';
  return `import { createFake, type DescribedRoutes, type Fake, type RouteAnswer } from '@wa-clients/core/testing';

import { described${pascal} } from './testing/described.ts';
import { failureBody } from './testing/failure-body.ts';
import type { Fake${pascal}Options } from './testing/options.ts';

export { type Fake, type Fault, fault, type VirtualClock, virtualClock } from '@wa-clients/core/testing';
export type { Fake${pascal}Options } from './testing/options.ts';

/** An in-memory fake of ${title}. */
export interface Fake${pascal} extends Fake {
  /**
   * Returns the rows of a resource by its name; \`parents\` are the ids in its path, by default those of the first rows.
   *
   * @throws RangeError if there is no collection with this name.
   */
  readonly collection: DescribedRoutes['collection'];
}

/**
 * Creates an in-memory fake of ${title}, which implements every operation as described.
 *
 * @example
 * const fake = fake${pascal}();
 * const ${id} = create${pascal}({ apiKey: '${credential.isEncoded ? 'test:key' : 'test-key'}'${given}, fetch: fake.fetch });
 */
export function fake${pascal}(options: Fake${pascal}Options = {}): Fake${pascal} {
  const { apiKey = '${credential.isEncoded ? 'test:key' : 'test-key'}', baseUrl = ${stringLiteral(address)}, clock } = options;
  const described = described${pascal}(options);
  const fake = createFake({
    baseUrl,
    ...(clock && { clock }),
    failure: (status) => refuse(status, \`Request failed with status \${status}\`),
    authenticate: ({ headers }) =>
      headers.get(${stringLiteral(credential.header.toLowerCase())}) === ${sent} ? undefined : refuse(401, 'The key is missing or wrong'),
    isWhole: true,
    reset: described.reset,
    routes: described.routes,
  });
  return { ...fake, collection: described.collection };
}

function refuse(status: number, message: string): RouteAnswer {
  return { status, body: failureBody(message) };
}
`;
}

/** The text of \`src/testing/options.ts\`. */
export function testingOptionsFile({ baseUrl, credential, pascal }: ProviderFacts): string {
  return `import type { ProviderFakeOptions } from '@wa-clients/core/testing';

/** Options of the fake. */
export interface Fake${pascal}Options extends ProviderFakeOptions {
  /** API key that it accepts. Default \`${credential.isEncoded ? 'test:key' : 'test-key'}\`. */
  readonly apiKey?: string;
  /** Base URL of the fake. Default: ${baseUrl === undefined ? 'an example URL' : 'the base URL of the service'}. */
  readonly baseUrl?: string;
}
`;
}

/** The text of \`src/testing/failure-body.ts\`. */
export function failureBodyFile({ errors, title }: { readonly errors: ErrorShape; readonly title: string }): string {
  return `import { withValue } from './with-value.ts';

/** Error body in the format of ${title}; the other fields of a sample from the description are kept. */
export function failureBody(message: string, sample?: unknown): unknown {
  return withValue(sample, ${stringLiteral(errors.message ?? 'message')}, message);
}
`;
}

/** The text of \`src/testing/with-value.ts\`. */
export const withValueFile = `/** Returns a copy with another value at a dot-separated path; at the empty one, the value itself. */
export function withValue(value: unknown, path: string, inner: unknown): unknown {
  if (path === '') return inner;
  const [name = '', ...rest] = path.split('.');
  const members = typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
  const old: unknown = Object.hasOwn(members, name) ? (members as Record<string, unknown>)[name] : undefined;
  return { ...members, [name]: rest.length === 0 ? inner : withValue(old, rest.join('.'), inner) };
}
`;

/** The text of \`src/testing/described.ts\`. */
export function describedFile({ pascal }: ProviderFacts, strategies: readonly PackageStrategy[]): string {
  const cursors = strategies.flatMap(({ name, proposal }) =>
    proposal.kind === 'cursor-after' || proposal.kind === 'cursor-token' ? [{ name, options: proposal.options }] : [],
  );
  const [first] = cursors;
  const parameter = first && ('cursor' in first.options ? first.options.cursor : first.options.after);
  const more =
    first && 'hasMore' in first.options && first.options.hasMore !== undefined ? first.options.hasMore : undefined;
  const cursor =
    first && parameter !== undefined
      ? `    cursor: { parameter: ${stringLiteral(parameter)}, next: ${stringLiteral(first.options.next)}${more === undefined ? '' : `, more: ${stringLiteral(more)}`} },
    cursorStrategies: [${stringLiteral(first.name)}],
`
      : '';
  const page =
    strategies.length === 0
      ? '({ items, operation, rows: wanted }) => ({ status: 200, body: withValue(operation.sample, items, wanted) })'
      : 'pageOf';
  const from =
    strategies.length === 0
      ? "import { withValue } from './with-value.ts';\n"
      : "import { pageOf } from './paging.ts';\n";
  return `import { describedRoutes, type DescribedRoutes } from '@wa-clients/core/testing';

import { fakeDescription } from '../generated/fake.ts';
import { failureBody } from './failure-body.ts';
import type { Fake${pascal}Options } from './options.ts';
${from}
/** All operations of the description, over example rows from the description. */
export function described${pascal}({ rows, schemas, seed }: Fake${pascal}Options): DescribedRoutes {
  return describedRoutes({
    description: fakeDescription,
    rows,
    schemas,
    seed,
${cursor}    page: ${page},
    refuse: ({ message, sample, status }) => ({ status, body: failureBody(message, sample) }),
  });
}
`;
}
