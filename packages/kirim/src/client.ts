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

/** A Kirim.chat client with every operation as a method. */
export type Kirim = Client<'kirim'> & Resources;

const definition: ProviderDefinition = {
  provider: 'kirim',
  userAgent: '@wa-clients/kirim/source',
  baseUrl: 'https://api.kirim.chat/v1',
  credential: (key) => ({ Authorization: `Bearer ${key}` }),
  requestIdHeader: 'x-request-id',
  readError,
};

/**
 * Creates a Kirim.chat client; no request is sent before the first call.
 *
 * `apiKey` is the API key of an organization (`kdv_live_...`).
 *
 * @throws ConfigError if an option is invalid.
 * @example
 * const kirim = createKirim({ apiKey: fromEnv('KIRIM_API_KEY') });
 */
export function createKirim(options: ClientOptions): Kirim {
  return withResources<Resources>(createClient(definition, options), methods);
}

/**
 * Creates a client without methods for the operation functions, so that an app bundles only the functions it uses.
 *
 * @throws ConfigError if an option is invalid.
 * @example
 * const client = createKirimClient({ apiKey: fromEnv('KIRIM_API_KEY') });
 */
export function createKirimClient(options: ClientOptions): Client<'kirim'> {
  return createClient(definition, options);
}
