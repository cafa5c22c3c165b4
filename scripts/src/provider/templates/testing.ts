import { propertyKey, stringLiteral } from '../../emit/text.ts';
import type { ProviderFacts } from '../describe-provider.ts';
import type { ErrorShape } from '../error-shape.ts';
import { exampleUrl, hasPlan, testOptions } from './credential-texts.ts';
import type { PackageStrategy } from './pagination.ts';

/** The text of `src/testing.ts`. */
export function testingFile(facts: ProviderFacts): string {
  const { access, address, id, pascal, title } = facts;
  const base = stringLiteral(exampleUrl(facts));
  const given = address.baseUrl === undefined ? ', baseUrl: fake.baseUrl' : '';
  const isPlanned = hasPlan(facts);
  const takes = access.only === undefined ? 'credentials' : `apiKey = 'test-key'`;
  const accepted =
    access.only === undefined ? '{ ...testCredentials, ...credentials }' : `{ ${propertyKey(access.only)}: apiKey }`;
  const refusal =
    access.only === undefined
      ? 'The credentials are missing or wrong: this fake takes testCredentials, or those of its option credentials'
      : 'The key is missing or wrong: this fake takes that of its option apiKey, which is test-key by default';
  return `import { checkFakeOptions, createFake, ${isPlanned ? 'credentialsCheck, ' : ''}type DescribedRoutes, type Fake, type RouteAnswer } from '@wa-clients/core/testing';

${isPlanned ? `import { ${id}Credentials } from './credentials.ts';\n` : ''}import { fakeDescription } from './generated/fake.ts';
import { described${pascal} } from './testing/described.ts';
import { failureBody } from './testing/failure-body.ts';
${access.only === undefined ? `import { type Fake${pascal}Options, testCredentials } from './testing/options.ts';` : `import type { Fake${pascal}Options } from './testing/options.ts';`}

export { type Fake, type Fault, fault, type VirtualClock, virtualClock } from '@wa-clients/core/testing';
export ${access.only === undefined ? `{ type Fake${pascal}Options, testCredentials }` : `type { Fake${pascal}Options }`} from './testing/options.ts';

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
 * @throws RangeError for an option that does not exist or cannot work.
 * @example
 * const fake = fake${pascal}();
 * const ${id} = create${pascal}({ ${access.only === undefined ? 'credentials: testCredentials' : testOptions(facts)}${given}, fetch: fake.fetch });
 */
export function fake${pascal}(given?: Fake${pascal}Options): Fake${pascal} {
  const options = checkFakeOptions('fake${pascal}', given, '${access.only === undefined ? 'credentials:object' : ''}', [fakeDescription]);
  const { ${takes}, baseUrl = ${base}, clock } = options;
${isPlanned ? `  const isRight = credentialsCheck(${id}Credentials, ${accepted});\n` : ''}  const described = described${pascal}(options);
  const fake = createFake({
    baseUrl,
    ...(clock && { clock }),
    failure: (status) => refuse(status, \`Request failed with status \${status}\`),
    authenticate: ${checkText(facts)} ? undefined : refuse(401, '${refusal}'),
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

/** What says whether a request has the right credentials. */
function checkText({ access: { key } }: ProviderFacts): string {
  if (!key) return '(request, schemes) => isRight(request, schemes)';
  const header = `headers.get(${stringLiteral(key.header.toLowerCase())})`;
  if (key.prefix === '') return `({ headers }) => ${header} === apiKey`;
  // The scheme is the same in any case.
  return `({ headers }) => /^${key.prefix.trim().toLowerCase()} +(.*)$/i.exec(${header} ?? '')?.[1] === apiKey`;
}

/** The text of \`src/testing/options.ts\`. */
export function testingOptionsFile(facts: ProviderFacts): string {
  const { access, address, pascal } = facts;
  const isKey = access.only !== undefined;
  const members = access.schemes.map(
    ({ kind, name }) => `    readonly ${propertyKey(name)}?: ${kind === 'basic' ? 'NameAndPassword' : 'string'};\n`,
  );
  const isBasic = access.schemes.some(({ kind }) => kind === 'basic');
  const accepted = isKey
    ? '  /** API key that it accepts. Default `test-key`. */\n  readonly apiKey?: string;\n'
    : `  /** Credentials that it accepts. Default: {@link testCredentials}. */\n  readonly credentials?: {\n${members.join('')}  };\n`;
  const values = isKey
    ? ''
    : `/** Credentials that the fake accepts by default. */\nexport const testCredentials = ${testOptions(facts).replace('credentials: ', '')};\n\n`;
  return `${isBasic && !isKey ? "import type { NameAndPassword } from '@wa-clients/core';\n" : ''}import type { ProviderFakeOptions } from '@wa-clients/core/testing';

${values}/** Options of the fake. */
export interface Fake${pascal}Options extends ProviderFakeOptions {
${accepted}  /** Base URL of the fake. Default: ${address.baseUrl === undefined ? 'an example URL' : 'the base URL of the service'}. */
  readonly baseUrl?: string;
}
`;
}

/** The text of \`src/testing/failure-body.ts\`. */
export function failureBodyFile({ errors, title }: { readonly errors: ErrorShape; readonly title: string }): string {
  return `import { withValue } from './with-value.ts';

const place = ${stringLiteral(errors.message ?? 'message')};

/**
 * Error body in the format of ${title}; the other fields of a sample from the description are kept, and all of one that has no
 * place for a message.
 */
export function failureBody(message: string, sample?: unknown): unknown {
  const isPlace = sample === undefined || place.split('.').reduce(within, sample) !== undefined;
  return isPlace ? withValue(sample, place, message) : sample;
}

function within(value: unknown, name: string): unknown {
  return (value as Readonly<Record<string, unknown>> | null | undefined)?.[name];
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
export function describedFile(
  { pascal }: ProviderFacts,
  strategies: readonly PackageStrategy[],
  takesForms: boolean,
): string {
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
  return `import { describedRoutes, type DescribedRoutes${takesForms ? ', readForm' : ''} } from '@wa-clients/core/testing';

import { fakeDescription } from '../generated/fake.ts';
import { failureBody } from './failure-body.ts';
import type { Fake${pascal}Options } from './options.ts';
${from}
/** All operations of the description, over example rows from the description. */
export function described${pascal}({ rows, schemas, seed, sizes }: Fake${pascal}Options): DescribedRoutes {
  return describedRoutes({
    description: fakeDescription,
    rows,
    schemas,
    seed,
    sizes,
${takesForms ? '    forms: readForm,\n' : ''}${cursor}    page: ${page},
    refuse: ({ message, sample, status }) => ({ status, body: failureBody(message, sample) }),
  });
}
`;
}
