import type { SchemeContract } from '../../contract/scheme.ts';
import { propertyKey, stringLiteral } from '../../emit/text.ts';
import type { ProviderFacts } from '../describe-provider.ts';

/** What a scheme takes, in words. */
const inWords: Readonly<Record<SchemeContract['kind'], string>> = {
  header: 'an API key',
  query: 'an API key, which is sent in the query',
  cookie: 'an API key, which is sent in a cookie; browsers let no page do so',
  bearer: 'an API key or an access token',
  basic: 'a user name and a password',
  transport: 'no part of a request',
  unsupported: 'not sent',
};

/** What an app gives to be known, in words. */
export function keyInWords({ access: { given, only, schemes } }: ProviderFacts): string {
  if (only !== undefined) {
    const [scheme] = schemes;
    return `\`apiKey\` is ${inWords[scheme?.kind ?? 'bearer']}${given.length === 0 ? '; it may be left out' : ''}`;
  }
  const each = schemes.map(({ kind, name }) => `\`${name}\` is ${inWords[kind]}`).join('; ');
  if (given.length === 0) return `\`credentials\` may have a credential of each kind that the service takes: ${each}`;
  const wanted = given.map((names) => names.map((name) => `\`${name}\``).join(' with ')).join(', or ');
  return `\`credentials\` has ${wanted}: ${each}`;
}

/** Whether the credentials of a client are made by a plan of its own, in `src/credentials.ts`. */
export function hasPlan({ access }: ProviderFacts): boolean {
  return access.key === undefined;
}

/**
 * Options with which examples create a client, their secrets from the environment.
 *
 * @param tokenText Code that gives the access tokens of the scheme that has a token endpoint.
 */
export function exampleOptions({ access, address, id }: ProviderFacts, tokenText?: string): string {
  const { given, only, schemes } = access;
  const baseUrl = address.baseUrl === undefined ? [`baseUrl: ${stringLiteral(exampleUrl({ address, id }))}`] : [];
  const env = id.toUpperCase();
  if (only !== undefined) return [`apiKey: ${tokenText ?? `fromEnv('${env}_API_KEY')`}`, ...baseUrl].join(', ');
  const named = (name: string) => schemes.find((scheme) => scheme.name === name);
  const fits = (names: readonly string[]) => names.some((name) => named(name)?.tokenEndpoint);
  const usual = given[0] ?? schemes.slice(0, 1).map(({ name }) => name);
  const names = tokenText === undefined ? usual : (given.find(fits) ?? usual);
  const members = names.map((name) => {
    const prefix = `${env}_${name.replaceAll(/[^A-Za-z0-9]+/g, '_').toUpperCase()}`;
    if (tokenText !== undefined && named(name)?.tokenEndpoint) return `${propertyKey(name)}: ${tokenText}`;
    const value =
      named(name)?.kind === 'basic'
        ? `() => ({ username: fromEnv('${prefix}_USERNAME')(), password: fromEnv('${prefix}_PASSWORD')() })`
        : `fromEnv('${prefix}')`;
    return `${propertyKey(name)}: ${value}`;
  });
  return [`credentials: { ${members.join(', ')} }`, ...baseUrl].join(', ');
}

/** An example of the base URL, where a service has none of its own. */
export function exampleUrl({ address, id }: Pick<ProviderFacts, 'address' | 'id'>): string {
  return address.baseUrl ?? `https://${id}.example.com${address.path}`;
}

/** Options with which tests create a client, as code. */
export function testOptions({ access: { only, schemes } }: ProviderFacts, isWrong = false): string {
  const key = (index: number) => (isWrong ? 'wrong:key' : `test-key${only === undefined ? `-${index + 1}` : ''}`);
  if (only !== undefined) return `apiKey: '${key(0)}'`;
  const members = schemes.map(({ kind, name }, index) => {
    const password = isWrong ? 'wrong:key' : 'test-password';
    return `${propertyKey(name)}: ${kind === 'basic' ? `{ username: 'test-user', password: '${password}' }` : `'${key(index)}'`}`;
  });
  return `credentials: { ${members.join(', ')} }`;
}
