import {
  type Client,
  type ClientOptions,
  createClient,
  type ProviderDefinition,
  withResources,
} from '@wa-clients/core';

import { checkSuccess, readError } from './errors.ts';
import { methods } from './generated/methods.ts';
import type { Resources } from './generated/operations.ts';

/** Options of a WhatsApp Gateway client: those of every client, and the base URL of the deployment. */
export interface GatewayOptions extends ClientOptions {
  /** Base URL of your deployment: https, http on loopback or with `allowHttp`, or relative to a page. */
  readonly baseUrl: string;
}

/** A WhatsApp Gateway client with every operation as a method. */
export type Gateway = Client<'gateway'> & Resources;

const definition: ProviderDefinition = {
  provider: 'gateway',
  userAgent: '@wa-clients/gateway/source',
  credential: (key) => ({ Authorization: `Bearer ${key}` }),
  readError,
  checkSuccess,
};

/**
 * Creates a WhatsApp Gateway client; no request is sent before the first call.
 *
 * `apiKey` is an API key (`wa_...`) or a login token, which expires after 5 minutes, so give a function for one; `baseUrl` is the URL of your deployment and has no default.
 *
 * @throws ConfigError if an option is invalid.
 * @example
 * const gateway = createGateway({ apiKey: fromEnv('GATEWAY_API_KEY'), baseUrl: 'https://gateway.example.com' });
 */
export function createGateway(options: GatewayOptions): Gateway {
  return withResources<Resources>(createClient(definition, options), methods);
}

/**
 * Creates a client without methods for the operation functions, so that an app bundles only the functions it uses.
 *
 * @throws ConfigError if an option is invalid.
 * @example
 * const client = createGatewayClient({ apiKey: fromEnv('GATEWAY_API_KEY'), baseUrl: 'https://gateway.example.com' });
 */
export function createGatewayClient(options: GatewayOptions): Client<'gateway'> {
  return createClient(definition, options);
}
