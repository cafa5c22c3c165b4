import {
  type Client,
  type ClientOptions,
  createClient,
  type ProviderDefinition,
  WaError,
  withBaseUrls,
  withResources,
} from '@wa-clients/core';

import { readError } from './errors.ts';
import { methods } from './generated/methods.ts';
import type { Resources } from './generated/operations.ts';
import { mediaOrigin } from './media-origin.ts';

/** Cloud API client with every operation as a method. */
export type Cloud = Client & Resources;

/** Options of a Cloud API client. */
export interface CloudOptions extends ClientOptions {
  /** Version of the Graph API, such as `v24.0`, which is the default. With `baseUrl`, its last segment is the version. */
  readonly version?: string | undefined;
  /**
   * Other base URLs where `baseUrl` does not say them: that of the host of files, in place of `https://lookaside.fbsbx.com`.
   * The access token is sent there.
   */
  readonly baseUrls?: { readonly [mediaOrigin]?: string | undefined } | undefined;
}

const definition: ProviderDefinition = {
  provider: 'cloud',
  userAgent: '@wa-clients/cloud/source',
  credential: (key) => ({ Authorization: `Bearer ${key}` }),
  readError,
  requestIdHeader: 'x-fb-trace-id',
};

/**
 * Creates a Cloud API client; no request is sent before the first call.
 *
 * `apiKey` is an access token, such as that of a system user.
 *
 * @throws ConfigError if an option is invalid.
 * @example
 * const cloud = createCloud({ apiKey: fromEnv('WHATSAPP_ACCESS_TOKEN'), version: 'v24.0' });
 */
export function createCloud(options: CloudOptions): Cloud {
  return withResources<Resources>(createCloudClient(options), methods);
}

/**
 * Creates a client without methods for use with the operation functions, so that an app bundles only the operations
 * that it uses.
 *
 * @throws ConfigError if an option is invalid.
 * @example
 * const client = createCloudClient({ apiKey: fromEnv('WHATSAPP_ACCESS_TOKEN') });
 */
export function createCloudClient(options: CloudOptions): Client {
  const { version, ...others } = Object(options) as CloudOptions;
  if (version != null && (others.baseUrl != null || !/^v\d+\.\d+$/.test(version))) {
    const text = 'cloud: version must be of the form v24.0, and not given beside baseUrl.';
    throw new WaError('config_invalid', text, { provider: 'cloud' });
  }
  const placed = { ...definition, baseUrl: `https://graph.facebook.com/${version ?? 'v24.0'}` };
  return createClient(...withBaseUrls(placed, [mediaOrigin], others));
}
