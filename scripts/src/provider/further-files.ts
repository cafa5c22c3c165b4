import { propertyKey, stringLiteral } from '../emit/text.ts';
import { serviceOf } from '../names/package-part.ts';
import { upperFirst } from '../names/words.ts';
import type { ProviderFacts } from './describe-provider.ts';
import type { ProposedList } from './pagination/proposal.ts';
import { packageStrategies, type PackageStrategy, paginationFile } from './templates/pagination.ts';
import { pagingFile } from './templates/paging.ts';
import { errorsFile } from './templates/errors.ts';
import { describedFile, failureBodyFile, withValueFile } from './templates/testing.ts';

/** What the files of a further description are made from. */
export interface FurtherFilesInput {
  readonly facts: ProviderFacts;
  /** Name of the description. */
  readonly name: string;
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
export function furtherFiles({ facts, lists, name, read, takesForms }: FurtherFilesInput): FurtherFiles {
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
    ['src/client.ts', (text: string) => clientWith(text, facts.pascal, name)],
    ['src/index.ts', (text: string) => indexWith(text, facts.pascal)],
    ['src/testing.ts', (text: string) => testingWith(text, facts.pascal, name)],
    ['src/tools.ts', (text: string) => toolsWith(text, name)],
  ] as const) {
    const edited = edit(read(path) ?? '');
    if (edited !== undefined) files[path] = edited;
    else choices.push(`${path}: ${toDo[path].replaceAll('NAME', name)}`);
  }
  return { files, choices };
}

/** What a person does where a file is not as it was made. */
const toDo = {
  'src/client.ts': 'add the option `baseUrls` by withBaseUrls(definition, ["NAME"], options)',
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

/** The client with the option `baseUrls`; undefined where it is not made as new packages are. */
function clientWith(text: string, pascal: string, name: string): string | undefined {
  const member = `    readonly ${propertyKey(name)}?: string | undefined;\n`;
  if (text.includes('const otherApis = [')) {
    return text
      .replace('const otherApis = [', `const otherApis = [${stringLiteral(name)}, `)
      .replace('readonly baseUrls?: {\n', `readonly baseUrls?: {\n${member}`);
  }
  const isPlain = text.includes('createClient(definition, options)') && text.includes('(options: ClientOptions)');
  if (!isPlain || !text.includes('  withResources,\n') || text.includes(`interface ${pascal}Options`)) return undefined;
  const type = `/** Options of the client. */
export interface ${pascal}Options extends ClientOptions {
  /** Base URLs of the provider's other APIs, for an app whose \`baseUrl\` does not say where they are. */
  readonly baseUrls?: {
${member}  } | undefined;
}

`;
  const marks = /(?:^\/\/ CHOOSE: .*\n)*^const definition/m.exec(text);
  if (!marks) return undefined;
  return `${text.slice(0, marks.index)}${type}/** Names of the provider's other APIs. */\nconst otherApis = [${stringLiteral(name)}];\n\n${text.slice(marks.index)}`
    .replace('  withResources,\n', '  withBaseUrls,\n  withResources,\n')
    .replaceAll('createClient(definition, options)', 'createClient(...withBaseUrls(definition, otherApis, options))')
    .replaceAll('(options: ClientOptions)', `(options: ${pascal}Options)`);
}

function indexWith(text: string, pascal: string): string | undefined {
  if (text.includes(`type ${pascal}Options`)) return text;
  const line = `type ${pascal} } from './client.ts';`;
  return text.includes(line)
    ? text.replace(line, `type ${pascal}, type ${pascal}Options } from './client.ts';`)
    : undefined;
}

/** The fake with the routes of the description; undefined where it is not made as new packages are. */
function testingWith(text: string, pascal: string, name: string): string | undefined {
  const call = `  const described = described${pascal}(options);\n`;
  const isAnother = text.includes('routes: [...described.routes');
  const isPlain =
    text.includes('    routes: described.routes,\n') && text.includes('collection: described.collection }');
  if (!text.includes(call) || !(isPlain || isAnother)) return undefined;
  const line = `import { described${upperFirst(name)} } from './testing/${name}/described.ts';\n`;
  const added = text
    .replace(call, `${call}  const ${name} = described${upperFirst(name)}(options);\n`)
    .replace('import { failureBody }', `${line}import { failureBody }`);
  if (isAnother) {
    return added
      .replace('routes: [...described.routes', `routes: [...described.routes, ...${name}.routes`)
      .replace('      described.reset();\n', `      described.reset();\n      ${name}.reset();\n`)
      .replace('collectionOf(described.collection', `collectionOf(described.collection, ${name}.collection`);
  }
  return added
    .replace('    routes: described.routes,\n', `    routes: [...described.routes, ...${name}.routes],\n`)
    .replace(
      '    reset: described.reset,\n',
      `    reset: () => {\n      described.reset();\n      ${name}.reset();\n    },\n`,
    )
    .replace(
      'collection: described.collection }',
      `collection: collectionOf(described.collection, ${name}.collection) }`,
    )
    .replace('import { createFake,', 'import { collectionOf, createFake,');
}

/** The tools with those of the description; undefined where they are not made as new packages are. */
function toolsWith(text: string, name: string): string | undefined {
  const [imported, given] = [
    /^import \{ (toolDescriptions[^}]*), type ToolName \}/m.exec(text)?.[1],
    /\(client, \[(.*)\],/.exec(text)?.[1],
  ];
  if (imported === undefined || given !== imported) return undefined;
  return text.replaceAll(imported, `${imported}, ${name}Tools`);
}
