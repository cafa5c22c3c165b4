import {
  type Client,
  type ClientOptions,
  createClient,
  type ProviderDefinition,
  WaError,
  withBaseUrls,
  withResources,
} from '@wa-clients/core';

import type { AppSecretProof } from './app-secret-proof.ts';
import { readError } from './errors.ts';
import { methods } from './generated/methods.ts';
import type { Resources } from './generated/operations.ts';
import { mediaOrigin } from './media-origin.ts';

/** Cloud API client with every operation as a method. */
export type Cloud = Client<'cloud'> & Resources;

/** Options of a Cloud API client. */
export interface CloudOptions extends ClientOptions {
  /** Version of the Graph API, such as `v24.0`, which is the default. With `baseUrl`, its last segment is the version. */
  readonly version?: string | undefined;
  /** Proof of the access token for apps that require it, made by `appSecretProof(secret)`. Default: none is sent. */
  readonly appSecretProof?: AppSecretProof | undefined;
  /**
   * Other base URLs where `baseUrl` does not say them: that of the host of files, in place of `https://lookaside.fbsbx.com`.
   * The access token is sent there.
   */
  readonly baseUrls?: { readonly [mediaOrigin]?: string | undefined } | undefined;
}

const definition: ProviderDefinition = {
  provider: 'cloud',
  userAgent: '@wa-clients/cloud/source',
  // The operations that say so are those of an upload session.
  credential: (key, { call }) => ({ Authorization: `${call.operation.credentials ? 'OAuth' : 'Bearer'} ${key}` }),
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
export function createCloudClient(options: CloudOptions): Client<'cloud'> {
  const { appSecretProof: proof, version, ...others } = Object(options) as CloudOptions;
  if (version != null && others.baseUrl != null) {
    throw fail('give version or baseUrl, not both: the last segment of baseUrl is the version');
  }
  if (version != null && !/^v\d+\.\d+$/.test(version)) throw fail('version must be of the form v24.0');
  if (proof != null && !proof.addTo) throw fail('appSecretProof must be what appSecretProof(secret) returns');
  const placed = { ...definition, baseUrl: `https://graph.facebook.com/${version ?? 'v24.0'}` };
  return createClient(...withBaseUrls(proof?.addTo(placed, others) ?? placed, [mediaOrigin], others));
}

function fail(text: string): WaError {
  return new WaError('config_invalid', `cloud: ${text}.`, { provider: 'cloud' });
}
