import { propertyKey, stringLiteral } from '../../emit/text.ts';
import type { ServerContract } from '../../contract/read-servers.ts';
import type { ClientPlace } from '../own-servers.ts';

/** Names for what one function of the client's options hands to the next. */
const pairs = ['placed, others', 'chosen, left', 'reached, rest', 'called, remaining'] as const;

/**
 * The text of `src/client.ts` with typed options for where else calls are made to: `baseUrls`, and `servers` for those whose
 * URLs have variables. What a client has of both already stays. Undefined where it is not made as new packages are.
 */
export function clientWithPlaces(text: string, pascal: string, places: readonly ClientPlace[]): string | undefined {
  const there = text.split(`export interface ${pascal}BaseUrls {`)[1]?.split('\n}')[0] ?? '';
  const news = places.filter(({ name }) => !there.includes(`  readonly ${propertyKey(name)}?: string | undefined;`));
  const chosen = news.filter(({ server }) => server);
  let edited: string | undefined = withOptionsType(text, pascal);
  if (news.length > 0) edited = edited && withAddresses(edited, pascal, news);
  if (chosen.length > 0) edited = edited && withVariables(edited, pascal, chosen);
  return edited;
}

/** Values of the parts of a server's URL, as members of a type. */
export function variableMembers(variables: ServerContract['variables'], indent: string): string {
  const members = Object.entries(variables).map(([name, variable]) => {
    const type = variable.values.length === 0 ? 'string' : variable.values.map(stringLiteral).join(' | ');
    const usual = variable.default.replaceAll(/[^\w .:/-]/g, ' ');
    return `${indent}/** Default \`${usual}\`. */\n${indent}readonly ${propertyKey(name)}?: ${type} | undefined;\n`;
  });
  return members.join('');
}

/** A server's URL with its variables, as code. */
export function templateText(
  { keyOrigins, template, variables }: NonNullable<ClientPlace['server']>,
  indent: string,
): string {
  const members = Object.entries(variables).map(([name, { default: usual, values }]) => {
    const some = values.length === 0 ? '' : `, values: [${values.map(stringLiteral).join(', ')}]`;
    return `${indent}    ${propertyKey(name)}: { default: ${stringLiteral(usual)}${some} },\n`;
  });
  const url = stringLiteral(template.replace(/\/+$/, ''));
  const origins = keyOrigins ? `${indent}  keyOrigins: [${keyOrigins.map(stringLiteral).join(', ')}],\n` : '';
  return `{\n${indent}  url: ${url},\n${indent}  variables: {\n${members.join('')}${indent}  },\n${origins}${indent}}`;
}

function withOptionsType(text: string, pascal: string): string | undefined {
  if (text.includes(`export interface ${pascal}Options`)) return text;
  if (!text.includes('(options: ClientOptions)')) return undefined;
  const type = `/** Options of the client. */\nexport interface ${pascal}Options extends ClientOptions {\n}\n\n`;
  return beforeDefinition(text, type)?.replaceAll('(options: ClientOptions)', `(options: ${pascal}Options)`);
}

function withAddresses(text: string, pascal: string, places: readonly ClientPlace[]): string | undefined {
  const members = places.map(({ name }) => `  readonly ${propertyKey(name)}?: string | undefined;\n`).join('');
  const names = places.map(({ name }) => stringLiteral(name)).join(', ');
  const opening = `export interface ${pascal}BaseUrls {\n`;
  if (text.includes(opening)) {
    return text
      .replace(opening, () => opening + members)
      .replace('const places = [', () => `const places = [${names}, `);
  }
  const doc =
    '  /** Base URLs of what is not called at `baseUrl`, for an app whose `baseUrl` does not say where that is. */\n';
  const typed = withMember(
    text,
    pascal,
    `${doc}  readonly baseUrls?: ${pascal}BaseUrls | undefined;\n`,
    `/** Base URLs of the provider's other APIs and of the servers of single operations. */\n${opening}${members}}\n\n`,
  );
  const named =
    typed &&
    beforeDefinition(typed, `/** Names of what is not called at \`baseUrl\`. */\nconst places = [${names}];\n\n`);
  return named && withImport(withStep(named), 'withBaseUrls');
}

function withVariables(text: string, pascal: string, places: readonly ClientPlace[]): string | undefined {
  const found = places.flatMap(({ name, server }) => (server ? [{ name, server }] : []));
  const members = found
    .map(
      ({ name, server }) =>
        `  readonly ${propertyKey(name)}?: {\n${variableMembers(server.variables, '    ')}  } | undefined;\n`,
    )
    .join('');
  const values = found.map(({ name, server }) => `  ${propertyKey(name)}: ${templateText(server, '  ')},\n`).join('');
  const opening = `export interface ${pascal}Servers {\n`;
  if (text.includes(opening)) {
    return text
      .replace(opening, () => opening + members)
      .replace('const servers = {\n', () => `const servers = {\n${values}`);
  }
  const doc = '  /** Parts of the same URLs by the same names; not beside a URL in `baseUrls`. */\n';
  const typed = withMember(
    text,
    pascal,
    `${doc}  readonly servers?: ${pascal}Servers | undefined;\n`,
    `/** Parts of the URLs of what is not called at \`baseUrl\`. */\n${opening}${members}}\n\n`,
  );
  const valued =
    typed && beforeDefinition(typed, `/** URLs with parts that an app chooses. */\nconst servers = {\n${values}};\n\n`);
  const step = /^(.*)withBaseUrls\((\w+), places, (\w+)\)/m;
  if (!valued || !step.test(valued)) return undefined;
  const pair = freePair(valued);
  const [definition = '', options = ''] = pair.split(', ');
  return withImport(
    valued.replace(
      step,
      (_, before: string, from: string, given: string) =>
        `  const [${pair}] = withServers(${from}, servers, ${given});\n${before}withBaseUrls(${definition}, places, ${options})`,
    ),
    'withServers',
  );
}

/** With one more option, and the type that it is of. */
function withMember(text: string, pascal: string, memberText: string, type: string): string | undefined {
  const opening = new RegExp(`^/\\*\\*(?:(?!\\*/)[^])*\\*/\\n(export interface ${pascal}Options .*\\{)(\\n?)`, 'm');
  const found = opening.exec(text);
  if (!found) return undefined;
  const [whole] = found;
  const rest = text.slice(found.index + whole.length);
  return `${text.slice(0, found.index)}${type}${whole.endsWith('\n') ? whole : `${whole}\n`}${memberText}${rest}`;
}

function beforeDefinition(text: string, added: string): string | undefined {
  const marks = /(?:^\/\/ CHOOSE: .*\n)*^const definition/m.exec(text);
  return marks ? text.slice(0, marks.index) + added + text.slice(marks.index) : undefined;
}

/** With the base URLs taken out of the options before the client is made, and before credentials are. */
function withStep(text: string): string | undefined {
  const made = /^ {2}return createClient\((?:\.\.\.(\w+)\()?(\w+), (?:(\w+), )?(\w+)\)?\);$/m.exec(text);
  if (!made) return undefined;
  const [whole, callee, definition = '', values = '', options = ''] = made;
  const pair = freePair(text);
  const [placed = '', others = ''] = pair.split(', ');
  if (callee === undefined) {
    return text.replace(whole, `  return createClient(...withBaseUrls(${definition}, places, ${options}));`);
  }
  return text.replace(
    whole,
    callee === 'withCredentials'
      ? `  const [${pair}] = withBaseUrls(${definition}, places, ${options});
  return createClient(...withCredentials(${placed}, ${values}, ${others}));`
      : `  const [${pair}] = ${callee}(${definition}, ${values}, ${options});
  return createClient(...withBaseUrls(${placed}, places, ${others}));`,
  );
}

function freePair(text: string): string {
  return pairs.find((pair) => !text.includes(`const [${pair}]`)) ?? pairs[0];
}

function withImport(text: string | undefined, name: string): string | undefined {
  return text?.includes('  withResources,\n')
    ? text.replace('  withResources,\n', `  withResources,\n  ${name},\n`)
    : undefined;
}
