import {
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

/** A client of Wapikit with every operation as a method. */
export type Wapikit = RawClient<paths> & Resources;

const definition: ProviderDefinition = {
  provider: 'wapikit',
  userAgent: '@wa-clients/wapikit/source',
  baseUrl: 'https://api.wapikit.com/api',
  // The token travels bare in a header of its own; the service reads no Authorization header.
  credential: (key) => ({ 'x-access-token': key }),
  readError,
};

/**
 * Creates a client of Wapikit; nothing is sent before the first call.
 *
 * `apiKey` is an access token; give `baseUrl` for an instance of your own.
 *
 * @throws ConfigError when an option cannot work.
 * @example
 * const wapikit = createWapikit({ apiKey: fromEnv('WAPIKIT_API_KEY') });
 */
export function createWapikit(options: ClientOptions): Wapikit {
  return withResources<paths, Resources>(createClient(definition, options), resources);
}

/**
 * Creates a client without methods, for the operation functions: an app that uses a few carries only those.
 *
 * @throws ConfigError when an option cannot work.
 * @example
 * const client = createWapikitClient({ apiKey: fromEnv('WAPIKIT_API_KEY') });
 */
export function createWapikitClient(options: ClientOptions): Client {
  return createClient(definition, options);
}
