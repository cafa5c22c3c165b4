import { stringLiteral } from '../../emit/text.ts';
import type { ProviderFacts } from '../describe-provider.ts';
import { clientWithPlaces, templateText, variableMembers } from './client-places.ts';
import { exampleOptions, hasPlan, keyInWords } from './credential-texts.ts';

/** The name of the type of a client's options. */
export function optionsName(facts: ProviderFacts): string {
  const { access, address, pascal, places } = facts;
  const isOwn =
    address.baseUrl === undefined ||
    address.server ||
    places.length > 0 ||
    access.only === undefined ||
    access.given.length === 0;
  return isOwn ? `${pascal}Options` : 'ClientOptions';
}

/** The text of `src/client.ts`. */
export function clientFile(facts: ProviderFacts): string {
  const text = clientWithPlaces(plainClientFile(facts), facts.pascal, facts.places);
  if (text === undefined) throw new Error('The template of clients has no place for the option baseUrls.');
  return text;
}

function plainClientFile(facts: ProviderFacts): string {
  const { access, address, id, pascal, requestIdHeader, title } = facts;
  const options = optionsName(facts);
  const isPlanned = hasPlan(facts);
  const marks = facts.doubts.map((doubt) => `// CHOOSE: ${doubt.replaceAll(/[^\x20-\x7e]/g, ' ')}.\n`).join('');
  const base = address.baseUrl === undefined ? '' : `  baseUrl: ${stringLiteral(address.baseUrl)},\n`;
  const requestId = requestIdHeader === undefined ? '' : `  requestIdHeader: ${stringLiteral(requestIdHeader)},\n`;
  const example = exampleOptions(facts);
  const others = address.others.map(
    ({ url }) => ` * Another server: \`${url.replaceAll(/[`*]/g, '')}\`, as \`baseUrl\`.\n`,
  );
  const words = `${keyInWords(facts)}${baseInWords(facts)}`;
  const fromCore = [
    'type Client',
    'type ClientOptions',
    'createClient',
    'type ProviderDefinition',
    ...(access.only !== undefined && access.given.length === 0 ? ['type TokenCredential'] : []),
    ...(isPlanned ? ['withCredentials'] : []),
    'withResources',
    ...(address.server ? ['withServer'] : []),
  ];
  const own = access.only === undefined ? `, type ${pascal}Credentials` : '';
  return `import {
${fromCore.map((name) => `  ${name},\n`).join('')}} from '@wa-clients/core';

${isPlanned ? `import { ${id}Credentials${own} } from './credentials.ts';\n` : ''}import { readError } from './errors.ts';
import { methods } from './generated/methods.ts';
import type { Resources } from './generated/operations.ts';

${optionsType(facts)}/** A ${title} client with every operation as a method. */
export type ${pascal} = Client<${stringLiteral(id)}> & Resources;

${marks}const definition: ${isPlanned ? "Omit<ProviderDefinition, 'credential'>" : 'ProviderDefinition'} = {
  provider: ${stringLiteral(id)},
  userAgent: ${stringLiteral(`@wa-clients/${id}/source`)},
${base}${credentialText(facts)}${requestId}  readError,
};

${serverText(facts)}/**
 * Creates a ${title} client; no request is sent before the first call.
 *
 * ${words}.
${others.length === 0 ? '' : ` *\n${others.join('')}`} *
 * @throws ConfigError if an option is invalid.
 * @example
 * const ${id} = create${pascal}({ ${example} });
 */
export function create${pascal}(options: ${options}): ${pascal} {
  return withResources<Resources>(create${pascal}Client(options), methods);
}

/**
 * Creates a client without methods for the operation functions, so that an app bundles only the functions it uses.
 *
 * @throws ConfigError if an option is invalid.
 * @example
 * const client = create${pascal}Client({ ${example} });
 */
export function create${pascal}Client(options: ${options}): Client<${stringLiteral(id)}> {
${createText(facts)}}
`;
}

/** Where the client calls, as far as an app has to say so, as the end of a sentence. */
export function baseInWords({ address }: ProviderFacts): string {
  if (address.baseUrl !== undefined) return address.server ? '; `server` chooses the parts of the base URL' : '';
  const path = address.path === '' ? '' : `, with the path \`${address.path.replaceAll(/[`*]/g, '')}\``;
  return `; \`baseUrl\` is the URL of the service${path}, and has no default`;
}

function optionsType(facts: ProviderFacts): string {
  const { access, address, pascal, title } = facts;
  if (optionsName(facts) === 'ClientOptions') return '';
  const isKeyUsual = access.only !== undefined && access.given.length > 0;
  const key =
    access.only === undefined
      ? `  /** ${access.given.length === 0 ? 'Credentials; each kind may be left out.' : 'Credentials that the operations take.'} */\n  readonly credentials${access.given.length === 0 ? '?' : ''}: ${pascal}Credentials${access.given.length === 0 ? ' | undefined' : ''};\n`
      : isKeyUsual
        ? ''
        : '  /** API key or token, or a function that returns it for each attempt. Default: none is sent. */\n  readonly apiKey?: TokenCredential | undefined;\n';
  const base =
    address.baseUrl === undefined
      ? '  /** Base URL of the service: https, http on loopback or with `allowHttp`, or relative to a page. */\n  readonly baseUrl: string;\n'
      : '';
  const server = address.server
    ? `  /** Parts of the base URL; not beside \`baseUrl\`. */\n  readonly server?: ${pascal}Server | undefined;\n`
    : '';
  return `${serverType(facts)}/** Options of a ${title} client. */
export interface ${pascal}Options extends ${isKeyUsual ? 'ClientOptions' : "Omit<ClientOptions, 'apiKey'>"} {
${key}${base}${server}}

`;
}

function serverType({ address: { server }, pascal, title }: ProviderFacts): string {
  if (!server) return '';
  return `/** Parts of the base URL of ${title} that an app chooses. */
export interface ${pascal}Server {
${variableMembers(server.variables, '  ')}}

`;
}

function serverText({ address: { server } }: ProviderFacts): string {
  return server ? `const server = ${templateText({ ...server, keyOrigins: undefined }, '')};\n\n` : '';
}

function credentialText({ access: { key } }: ProviderFacts): string {
  if (!key) return '';
  const value = key.prefix === '' ? 'key' : `\`${key.prefix}\${key}\``;
  const header = /^[A-Za-z]+$/.test(key.header) ? key.header : stringLiteral(key.header);
  return `  credential: (key) => ({ ${header}: ${value} }),\n`;
}

function createText(facts: ProviderFacts): string {
  const { address, id } = facts;
  if (!address.server)
    return `  return createClient(${hasPlan(facts) ? `...withCredentials(definition, ${id}Credentials, options)` : 'definition, options'});\n`;
  if (!hasPlan(facts)) return '  return createClient(...withServer(definition, server, options));\n';
  return `  const [placed, others] = withServer(definition, server, options);
  return createClient(...withCredentials(placed, ${id}Credentials, others));
`;
}
