import createFetchClient, { type Client as FetchClient } from 'openapi-fetch';

import type { ClientOptions, Operation, ProviderDefinition } from './definition.ts';
import { ConfigError } from './errors/errors.ts';
import { checkBaseUrl } from './safety/base-url.ts';
import { fillPath } from './safety/path.ts';
import { createTransport, type Transport } from './transport/transport.ts';
import { toResponse } from './transport/to-response.ts';

/** What the functions of this package need of a client; it never leaves the package. */
export interface ClientInternals {
  readonly definition: ProviderDefinition;
  readonly options: ClientOptions;
  readonly transport: Transport;
  /** The openapi-fetch client, made at the first call. */
  readonly raw: () => FetchClient<Record<string, never>>;
}

declare const clientBrand: unique symbol;

/** A client of one provider, to be passed to its operation functions. */
export interface Client {
  /** Provider id, for example `kapso`. */
  readonly provider: string;
  readonly [clientBrand]: true;
}

/** A client that also gives the openapi-fetch client beneath it. */
export interface RawClient<Paths extends {}> extends Client {
  /** The openapi-fetch client over the same transport, for whatever the operation functions do not cover. */
  readonly raw: FetchClient<Paths>;
}

/** A tree of operation functions, as the generated code exports it. */
export interface ResourceTree {
  readonly [name: string]: ResourceTree | ((client: Client, ...rest: never[]) => unknown);
}

const internalsKey = Symbol.for('wa-clients.client');

// The resources' type is the generated code's promise about the tree; nothing else could tell it.
// oxlint-disable typescript/no-unnecessary-type-parameters
/**
 * Creates a client; nothing is sent, and the platform's fetch is not even loaded, before the first call.
 *
 * @throws ConfigError when the options cannot work.
 */
export function createClient<Paths extends {}, Resources extends object>(
  definition: ProviderDefinition,
  options: ClientOptions,
  resources?: ResourceTree,
): RawClient<Paths> & Resources {
  const { provider } = definition;
  const { apiKey } = options ?? {};
  if (typeof apiKey !== 'function' && (typeof apiKey !== 'string' || apiKey === '')) {
    throw new ConfigError(
      'config_invalid',
      `${provider}: apiKey must be a non-empty text or a function that gives one.`,
    );
  }
  const baseUrl = checkBaseUrl(provider, options.baseUrl ?? definition.baseUrl);
  const transport = createTransport(definition, options, baseUrl);
  let fetchClient: FetchClient<Record<string, never>> | undefined;
  const pathSerializer = (url: string, values: Record<string, unknown>) =>
    url.startsWith(baseUrl) ? baseUrl + fillPath(url.slice(baseUrl.length), values) : fillPath(url, values);
  const raw = () => (fetchClient ??= createFetchClient({ baseUrl, pathSerializer, fetch: rawFetch(transport) }));
  const internals: ClientInternals = { definition, options, transport, raw };
  const client = bind(resources ?? {}, () => client as unknown as Client);
  Object.defineProperties(client, {
    provider: { value: provider, enumerable: true },
    raw: { get: raw, enumerable: true },
    // Behind a function, so that no way of printing the client reaches the options.
    [internalsKey]: { value: () => internals },
  });
  return client as unknown as RawClient<Paths> & Resources;
}

// oxlint-enable typescript/no-unnecessary-type-parameters

/**
 * The internals of a client.
 *
 * @throws ConfigError when the value is no client of these packages.
 */
export function internalsOf(client: Client): ClientInternals {
  const internals = (client as { [internalsKey]?: () => ClientInternals } | undefined)?.[internalsKey]?.();
  if (!internals) {
    throw new ConfigError('config_invalid', 'The first argument is no client. Pass what create<Provider>() returned.');
  }
  return internals;
}

function bind(tree: ResourceTree, client: () => Client): Record<string, unknown> {
  const bound: Record<string, unknown> = {};
  for (const [name, node] of Object.entries(tree)) {
    bound[name] =
      typeof node === 'function' ? (...rest: unknown[]) => node(client(), ...(rest as never[])) : bind(node, client);
  }
  return bound;
}

function rawFetch(transport: Transport) {
  return async (request: Request): Promise<Response> => {
    const operation: Operation = { name: 'raw', method: request.method, path: 'raw' };
    return toResponse(await transport(request, { operation, signal: request.signal }, 'answer'));
  };
}
