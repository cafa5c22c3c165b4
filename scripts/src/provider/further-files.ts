import { stringLiteral } from '../emit/text.ts';
import { serviceOf } from '../names/package-part.ts';
import { upperFirst } from '../names/words.ts';
import type { ProviderFacts } from './describe-provider.ts';
import { indexWith, testingWith, toolsWith } from './edit-package.ts';
import type { ProposedList } from './pagination/proposal.ts';
import type { ClientPlace } from './own-servers.ts';
import { clientWithPlaces } from './templates/client-places.ts';
import { packageStrategies, type PackageStrategy, paginationFile } from './templates/pagination.ts';
import { pagingFile } from './templates/paging.ts';
import { errorsFile } from './templates/errors.ts';
import { describedFile, failureBodyFile, withValueFile } from './templates/testing.ts';

/** What the files of a further description are made from. */
export interface FurtherFilesInput {
  readonly facts: ProviderFacts;
  /** Name of the description. */
  readonly name: string;
  /** Where its operations are called. */
  readonly places: readonly ClientPlace[];
  readonly lists: readonly ProposedList[];
  /** Whether an operation takes a form, which its fake reads. */
  readonly takesForms: boolean;
  /** A file of the package, by its path; undefined where there is none. */
  readonly read: (path: string) => string | undefined;
}

/** Files of a package that are written or changed, and what is left to a person. */
export interface FurtherFiles {
  readonly files: Readonly<Record<string, string>>;
  readonly choices: readonly string[];
}

/** The hand-written part of a package for a further description: where it is called, how it pages and fails, its fake. */
export function furtherFiles({ facts, lists, name, places, read, takesForms }: FurtherFilesInput): FurtherFiles {
  const strategies = packageStrategies(lists);
  const choices: string[] = [];
  const files: Record<string, string> = {
    'src/services.ts': servicesFile(facts, name, read('src/services.ts')),
    [`src/${name}-errors.ts`]: readerFile(facts, name),
    ...fakeFiles(facts, name, strategies, takesForms),
  };
  if (strategies.length > 0) {
    files['src/pagination.ts'] = withStrategies(
      read('src/pagination.ts') ?? '',
      paginationFile(strategies, facts.title),
    );
  }
  for (const [path, edit] of [
    ['src/client.ts', (text: string) => clientWithPlaces(text, facts.pascal, places)],
    ['src/index.ts', (text: string) => indexWith(text, facts.pascal, files['src/client.ts'] ?? '')],
    ['src/testing.ts', (text: string) => testingWith(text, facts.pascal, name)],
    ['src/tools.ts', (text: string) => toolsWith(text, name)],
  ] as const) {
    const edited = edit(read(path) ?? '');
    if (edited !== undefined) files[path] = edited;
    else
      choices.push(
        `${path}: ${toDo[path].replaceAll('NAME', name).replace('PLACES', JSON.stringify(places.map((place) => place.name)))}`,
      );
  }
  return { files, choices };
}

/** What a person does where a file is not as it was made. */
const toDo = {
  'src/client.ts': 'add the option `baseUrls` by withBaseUrls(definition, PLACES, options)',
  'src/index.ts': 'export the type of the options',
  'src/testing.ts': 'add the routes, the reset and the collections of src/testing/NAME/described.ts to the fake',
  'src/tools.ts': 'give makeTools the NAMETools of src/generated/tools.ts as well',
} as const;

function servicesFile(
  { address, requestIdHeader, title }: ProviderFacts,
  name: string,
  old: string | undefined,
): string {
  const service = serviceOf({ isFirst: false, word: name }) ?? '';
  const reader = `read${upperFirst(name)}Error`;
  const header = requestIdHeader === undefined ? '' : `  requestIdHeader: ${stringLiteral(requestIdHeader)},\n`;
  const mark = address.baseUrl === undefined ? '// CHOOSE: the description says no address.\n' : '';
  const constant = `/** The API of ${title} that the description ${name} is of. */
${mark}export const ${service}: Service = {
  name: ${stringLiteral(name)},
  baseUrl: ${stringLiteral(address.baseUrl ?? 'https://choose.invalid')},
${header}  readError: ${reader},
};
`;
  const line = `import { ${reader} } from './${name}-errors.ts';\n`;
  if (old === undefined) return `import type { Service } from '@wa-clients/core';\n\n${line}\n${constant}`;
  const end = old.lastIndexOf('\nimport ') < 0 ? 0 : old.indexOf('\n', old.lastIndexOf('\nimport ') + 1) + 1;
  return `${old.slice(0, end)}${line}${old.slice(end)}\n${constant}`;
}

/** The reader of errors out of the template for a whole package. */
function readerFile(facts: ProviderFacts, name: string): string {
  const whole = errorsFile(facts);
  const reader = whole.slice(whole.indexOf('/** Parses '));
  return `import { type ProviderError, textOrUndefined } from '@wa-clients/core';\n\n${reader.replace('function readError(', `function read${upperFirst(name)}Error(`)}`;
}

/** Strategies beside those that are there, in one import of core. */
function withStrategies(old: string, more: string): string {
  const pattern = /^import \{([^}]*)\} from '@wa-clients\/core';\n/m;
  const [there, added] = [old, more].map((text) => namesIn(pattern.exec(text)?.[1] ?? ''));
  const names = [...new Set([...(there ?? []), ...(added ?? [])])].toSorted((a, b) =>
    a.replace('type ', '').localeCompare(b.replace('type ', ''), 'en'),
  );
  const rest = [old, more].map((text) => text.replace(pattern, '').trim());
  const kept = rest[0]?.includes('readonly never[]') ? rest.slice(1) : rest;
  return `import { ${names.join(', ')} } from '@wa-clients/core';\n\n${kept.filter((text) => text !== '').join('\n\n')}\n`;
}

function namesIn(list: string): string[] {
  return list
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

function fakeFiles(
  facts: ProviderFacts,
  name: string,
  strategies: readonly PackageStrategy[],
  takesForms: boolean,
): Record<string, string> {
  const { pascal, title } = facts;
  const folder = `src/testing/${name}`;
  const described = describedFile(facts, strategies, takesForms)
    .replace(
      'import { describedRoutes, type DescribedRoutes',
      'import { describedRoutes, type DescribedRoutes, type ProviderFakeOptions',
    )
    .replace(
      "'../generated/fake.ts';",
      `'../../generated/${name}/fake.ts';\nimport { ${name}Service } from '../../services.ts';`,
    )
    .replace(`import type { Fake${pascal}Options } from './options.ts';\n`, '')
    .replace(`described${pascal}(`, `described${upperFirst(name)}(`)
    .replace(`Fake${pascal}Options`, 'ProviderFakeOptions')
    .replace(
      '    description: fakeDescription,\n',
      `    description: fakeDescription,\n    service: ${name}Service.baseUrl,\n`,
    );
  return {
    [`${folder}/described.ts`]: described,
    [`${folder}/failure-body.ts`]: failureBodyFile(facts),
    [`${folder}/with-value.ts`]: withValueFile,
    ...(strategies.length > 0 && { [`${folder}/paging.ts`]: pagingFile(strategies, title) }),
  };
}
