import {
  type Client,
  type ClientOptions,
  createClient,
  type ProviderDefinition,
  withBaseUrls,
  withResources,
} from '@wa-clients/core';

import { readError } from './errors.ts';
import { methods } from './generated/methods.ts';
import type { Resources } from './generated/operations.ts';

/** Kapso client with every operation as a method. */
export type Kapso = Client<'kapso'> & Resources;

/** Options of a Kapso client. */
export interface KapsoOptions extends ClientOptions {
  /**
   * Other base URLs where `baseUrl` does not say them: `whatsapp` of the WhatsApp API, whose last segment is the version of
   * the Graph API of Meta. Default: `https://api.kapso.ai/meta/whatsapp/v24.0`, or the same path at the origin of `baseUrl`.
   * The other name is that of the server of `mediaFiles.download`, which has no version in its path.
   */
  readonly baseUrls?:
    | { readonly whatsapp?: string | undefined; readonly [mediaServer]?: string | undefined }
    | undefined;
}

/** Base URL that media files are downloaded from. */
const mediaServer = 'https://api.kapso.ai/meta/whatsapp';

const definition: ProviderDefinition = {
  provider: 'kapso',
  userAgent: '@wa-clients/kapso/source',
  baseUrl: 'https://api.kapso.ai/platform/v1',
  credential: (key) => ({ 'X-API-Key': key }),
  readError,
};

/**
 * Creates a Kapso client; no request is sent before the first call.
 *
 * `apiKey` is the API key of a project.
 *
 * @throws ConfigError if an option is invalid.
 * @example
 * const kapso = createKapso({ apiKey: fromEnv('KAPSO_API_KEY') });
 */
export function createKapso(options: KapsoOptions): Kapso {
  return withResources<Resources>(createKapsoClient(options), methods);
}

/**
 * Creates a client without methods for use with the operation functions, so that an app bundles only the operations
 * that it uses.
 *
 * @throws ConfigError if an option is invalid.
 * @example
 * const client = createKapsoClient({ apiKey: fromEnv('KAPSO_API_KEY') });
 */
export function createKapsoClient(options: KapsoOptions): Client<'kapso'> {
  return createClient(...withBaseUrls(definition, ['whatsapp', mediaServer], options));
}
