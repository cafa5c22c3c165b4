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

/** Options of a Gateway client: those of every client, and the address that only you know. */
export interface GatewayOptions extends ClientOptions {
  /** Address of your deployment: https, http on loopback or with `allowHttp`, or relative to a page. */
  readonly baseUrl: string;
}

/** A client of WhatsApp Gateway with every operation as a method. */
export type Gateway = RawClient<paths> & Resources;

const definition: ProviderDefinition = {
  provider: 'gateway',
  userAgent: '@wa-clients/gateway/source',
  credential: (key) => ({ Authorization: `Bearer ${key}` }),
  readError,
};

/**
 * Creates a client of WhatsApp Gateway; nothing is sent before the first call.
 *
 * `apiKey` is a key (`wa_...`) or a login token; `baseUrl` is the address of your own deployment and has no default.
 *
 * @throws ConfigError when an option cannot work.
 * @example
 * const gateway = createGateway({ apiKey: fromEnv('GATEWAY_API_KEY'), baseUrl: 'https://gateway.example.com' });
 */
export function createGateway(options: GatewayOptions): Gateway {
  return withResources<paths, Resources>(createClient(definition, options), resources);
}

/**
 * Creates a client without methods, for the operation functions: an app that uses a few carries only those.
 *
 * @throws ConfigError when an option cannot work.
 * @example
 * const client = createGatewayClient({ apiKey: fromEnv('GATEWAY_API_KEY'), baseUrl: 'https://gateway.example.com' });
 */
export function createGatewayClient(options: GatewayOptions): Client {
  return createClient(definition, options);
}
