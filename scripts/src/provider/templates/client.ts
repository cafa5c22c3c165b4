import { stringLiteral } from '../../emit/text.ts';
import type { ProviderFacts } from '../describe-provider.ts';

/** What an app gives as its key, in words. */
export function keyInWords({ credential }: ProviderFacts): string {
  if (credential.isEncoded) return 'the user name and the password, separated by a colon';
  return credential.prefix === '' ? 'an API key' : 'an API key or an access token';
}

/** The text of `src/client.ts`. */
export function clientFile(facts: ProviderFacts): string {
  const { baseUrl, credential, id, pascal, requestIdHeader, title } = facts;
  const options = baseUrl === undefined ? `${pascal}Options` : 'ClientOptions';
  const address = baseUrl === undefined ? `, baseUrl: 'https://${id}.example.com'` : '';
  const key = credential.isEncoded ? 'btoa(key)' : 'key';
  const value = credential.prefix === '' ? key : `\`${credential.prefix}\${${key}}\``;
  const header = /^[A-Za-z]+$/.test(credential.header) ? credential.header : stringLiteral(credential.header);
  const marks = facts.doubts.map((doubt) => `// CHOOSE: ${doubt.replaceAll(/[^\x20-\x7e]/g, ' ')}.\n`).join('');
  const own =
    baseUrl === undefined
      ? `/** Options of a ${title} client: those of every client, and the base URL of the service. */
export interface ${pascal}Options extends ClientOptions {
  /** Base URL of the service: https, http on loopback or with \`allowHttp\`, or relative to a page. */
  readonly baseUrl: string;
}

`
      : '';
  return `import {
  type Client,
  type ClientOptions,
  createClient,
  type ProviderDefinition,
  type RawClient,
  withResources,
} from '@wa-clients/core';

import { readError } from './errors.ts';
import { type Resources, resources } from './generated/operations.ts';
import type { paths } from './generated/types.ts';

${own}/** A ${title} client with every operation as a method. */
export type ${pascal} = RawClient<paths> & Resources;

${marks}const definition: ProviderDefinition = {
  provider: ${stringLiteral(id)},
  userAgent: ${stringLiteral(`@wa-clients/${id}/source`)},
${baseUrl === undefined ? '' : `  baseUrl: ${stringLiteral(baseUrl)},\n`}  credential: (key) => ({ ${header}: ${value} }),
${requestIdHeader === undefined ? '' : `  requestIdHeader: ${stringLiteral(requestIdHeader)},\n`}  readError,
};

/**
 * Creates a ${title} client; no request is sent before the first call.
 *
 * \`apiKey\` is ${keyInWords(facts)}.
 *
 * @throws ConfigError if an option is invalid.
 * @example
 * const ${id} = create${pascal}({ apiKey: fromEnv('${id.toUpperCase()}_API_KEY')${address} });
 */
export function create${pascal}(options: ${options}): ${pascal} {
  return withResources<paths, Resources>(createClient(definition, options), resources);
}

/**
 * Creates a client without methods for the operation functions, so that an app bundles only the functions it uses.
 *
 * @throws ConfigError if an option is invalid.
 * @example
 * const client = create${pascal}Client({ apiKey: fromEnv('${id.toUpperCase()}_API_KEY')${address} });
 */
export function create${pascal}Client(options: ${options}): Client {
  return createClient(definition, options);
}
`;
}
