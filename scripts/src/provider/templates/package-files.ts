import { stringLiteral } from '../../emit/text.ts';
import type { ProviderFacts } from '../describe-provider.ts';
import { optionsName } from './client.ts';

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>;
  readonly [name: string]: unknown;
}

/**
 * The manifest of a new package: that of another one with the names changed, so that entries, peers and scripts are the
 * same as everywhere.
 */
export function manifestFile(pattern: string, patternId: string, { id, title }: ProviderFacts): string {
  const { scripts, exports, ...others } = JSON.parse(pattern) as Manifest;
  const own = Object.entries(exports as Record<string, unknown>).filter(
    ([entry]) => entry !== './webhooks' && entry !== './realtime',
  );
  const manifest = {
    ...others,
    name: `@wa-clients/${id}`,
    version: '0.0.0',
    description: `Typed client for the ${title} API: every call typed, every list pageable, nothing to configure.`,
    keywords: [...new Set(['api-client', id, 'openapi', 'typescript', 'whatsapp', 'whatsapp-business'])].toSorted(),
    exports: Object.fromEntries(own),
    scripts: Object.fromEntries(Object.entries(scripts).map(([name, text]) => [name, text.replaceAll(patternId, id)])),
  };
  // In the order of the pattern.
  const names = Object.keys(JSON.parse(pattern) as object);
  const sorted = Object.entries(manifest).toSorted(([a], [b]) => names.indexOf(a) - names.indexOf(b));
  return `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`;
}

/** The text of `turbo.json`: the description is what the checks of a package read beside the package. */
export function turboFile(id: string): string {
  const task = { inputs: ['$TURBO_EXTENDS$', `$TURBO_ROOT$/specs/${id}/**`] };
  return `${JSON.stringify({ extends: ['//'], tasks: { 'generate-check': task, 'test:contract': task } }, null, 2)}\n`;
}

/** The text of `src/msw.ts`. */
export function mswFile({ id, pascal }: ProviderFacts): string {
  return `import { mswHandlers, type MswHandlersOptions } from '@wa-clients/core/msw';
import type { RequestHandler } from 'msw';

import type { Fake${pascal} } from './testing.ts';

/**
 * Returns msw request handlers that serve the fake.
 *
 * @example
 * const server = setupServer(...${id}Handlers(fake${pascal}()));
 */
export function ${id}Handlers(fake: Fake${pascal}, options?: MswHandlersOptions): RequestHandler[] {
  return mswHandlers(fake, options);
}
`;
}

/** The text of `src/raw.ts`. */
export function rawFile({ id, title }: ProviderFacts): string {
  return `import type { Client } from '@wa-clients/core';
import { type RawClient, rawClient } from '@wa-clients/core/raw';

import type { paths } from './generated/types.ts';

/**
 * Returns the openapi-fetch client of a ${title} client, over the same transport; always the same one for the same client.
 * Middleware that is added to it sees the calls of the operation functions too.
 *
 * @throws ConfigError if the value is not a client.
 * @example
 * raw(${id}).use({ onRequest: ({ request }) => console.log(request.url) });
 */
export function raw(client: Client<${stringLiteral(id)}>): RawClient<paths> {
  return rawClient<paths>(client);
}
`;
}

/** The text of `src/index.ts`: what another package takes from core, and the names of this one. */
export function indexFile(pattern: string, facts: ProviderFacts): string {
  const { access, address, pascal, places } = facts;
  const fromPattern = pattern.slice(pattern.lastIndexOf('export {'));
  const fromCore = access.tokenEndpoint
    ? fromPattern.replace('  type Client,\n', '  type Client,\n  clientCredentials,\n')
    : fromPattern;
  const options = optionsName(facts) === 'ClientOptions' ? '' : `, type ${pascal}Options`;
  const server = [
    ...(places.length > 0 ? ['BaseUrls'] : []),
    ...(address.server ? ['Server'] : []),
    ...(places.some((place) => place.server) ? ['Servers'] : []),
  ]
    .map((name) => `, type ${pascal}${name}`)
    .join('');
  const credentials =
    access.only === undefined ? `export type { ${pascal}Credentials } from './credentials.ts';\n` : '';
  return `export { create${pascal}, create${pascal}Client, type ${pascal}${options}${server} } from './client.ts';
${credentials}export { is${pascal}Error, is${pascal}ErrorOf, type ${pascal}ErrorDetail } from './errors.ts';
export * from './generated/operations.ts';
${fromCore}`;
}
