import {
  type Client,
  type ClientOptions,
  createClient,
  type ProviderDefinition,
  withResources,
} from '@wa-clients/core';

import { readError } from './errors.ts';
import { methods } from './generated/methods.ts';
import type { Resources } from './generated/operations.ts';

/** A Wapikit client with every operation as a method. */
export type Wapikit = Client<'wapikit'> & Resources;

const definition: ProviderDefinition = {
  provider: 'wapikit',
  userAgent: '@wa-clients/wapikit/source',
  baseUrl: 'https://api.wapikit.com/api',
  // The token is sent without a prefix in its own header; the service does not read Authorization.
  credential: (key) => ({ 'x-access-token': key }),
  readError,
};

/**
 * Creates a Wapikit client; no request is sent before the first call.
 *
 * `apiKey` is an access token; set `baseUrl` for a self-hosted instance.
 *
 * @throws ConfigError if an option is invalid.
 * @example
 * const wapikit = createWapikit({ apiKey: fromEnv('WAPIKIT_API_KEY') });
 */
export function createWapikit(options: ClientOptions): Wapikit {
  return withResources<Resources>(createClient(definition, options), methods);
}

/**
 * Creates a client without methods for the operation functions, so that an app bundles only the functions it uses.
 *
 * @throws ConfigError if an option is invalid.
 * @example
 * const client = createWapikitClient({ apiKey: fromEnv('WAPIKIT_API_KEY') });
 */
export function createWapikitClient(options: ClientOptions): Client<'wapikit'> {
  return createClient(definition, options);
}
