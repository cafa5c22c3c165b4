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

/** A client of Kapso with every operation as a method. */
export type Kapso = RawClient<paths> & Resources;

const definition: ProviderDefinition = {
  provider: 'kapso',
  userAgent: '@wa-clients/kapso/source',
  baseUrl: 'https://api.kapso.ai/platform/v1',
  credential: (key) => ({ 'X-API-Key': key }),
  readError,
};

/**
 * Creates a client of Kapso; nothing is sent before the first call.
 *
 * `apiKey` is a project's key.
 *
 * @throws ConfigError when an option cannot work.
 * @example
 * const kapso = createKapso({ apiKey: fromEnv('KAPSO_API_KEY') });
 */
export function createKapso(options: ClientOptions): Kapso {
  return withResources<paths, Resources>(createClient(definition, options), resources);
}

/**
 * Creates a client without methods, for the operation functions: an app that uses a few carries only those.
 *
 * @throws ConfigError when an option cannot work.
 * @example
 * const client = createKapsoClient({ apiKey: fromEnv('KAPSO_API_KEY') });
 */
export function createKapsoClient(options: ClientOptions): Client {
  return createClient(definition, options);
}
