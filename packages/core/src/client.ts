import type { AsyncDisposal } from './async-disposal.ts';
import type { ClientOptions, ProviderDefinition } from './definition.ts';
import { optionFailure } from './errors/failure.ts';
import { createScrubber, type Scrubber } from './errors/scrubber.ts';
import { inspect, WaError } from './errors/wa-error.ts';
import { checkOptions } from './options/check-options.ts';
import { clientOptionNames, hookNames } from './options/option-names.ts';
import type { Outcome } from './outcome.ts';
import type { RequestParts } from './request/split-input.ts';
import { checkBaseUrl } from './safety/base-url.ts';
import { checkKey } from './safety/key.ts';
import type { StoredRequest, TransportCall } from './transport/transport-call.ts';
import { createTransport, type Transport } from './transport/transport.ts';

/** What the functions of this package need of a client; it never leaves the package. */
export interface ClientInternals {
  readonly definition: ProviderDefinition;
  readonly options: ClientOptions;
  /** Checked address of the service, without a slash at its end. */
  readonly baseUrl: string;
  readonly transport: Transport;
  /** Knows the keys that were sent. */
  readonly scrubber: Scrubber;
  /** Clients for other places than the client's own, each made at its first call. */
  places?: Map<unknown, Client> | undefined;
  /** The way of a call through openapi-fetch, once that has middleware. */
  route?: ((request: StoredRequest, parts: RequestParts, call: TransportCall<Outcome>) => Promise<Outcome>) | undefined;
}

declare const clientBrand: unique symbol;

/**
 * A client of one provider, to be passed to its operation functions; those of another provider do not compile with it. One
 * whose provider is not known fits them all.
 */
export interface Client<Provider extends string = string> extends AsyncDisposal {
  /** Provider id, for example `kapso`. */
  readonly provider: string;
  /**
   * Closes the client: every call under way fails with `aborted`, and so does every later one; resolves once all of them
   * have ended. `await using` does the same.
   */
  close(): Promise<void>;
  // A method, whose parameter is compared both ways: a client of any provider is one of this, and the other way round.
  [clientBrand](provider: Provider): void;
}

/** Leads from a client to its internals. */
export const internalsKey: unique symbol = Symbol.for('wa-clients.client');

/**
 * Creates a client; nothing is sent, and the platform's fetch is not even loaded, before the first call.
 *
 * @throws ConfigError when the options cannot work.
 */
export function createClient(definition: ProviderDefinition, options: ClientOptions): Client {
  const { provider } = definition;
  const fail = optionFailure(provider);
  checkOptions(options, clientOptionNames, fail);
  const { allowHttp, apiKey, baseUrl: address, clock, hooks } = options ?? {};
  checkOptions(hooks, hookNames, fail, true);
  if (clock && !clock.now) throw fail('clock must be a clock');
  const baseUrl = checkBaseUrl(address ?? definition.baseUrl, allowHttp, fail);
  if (typeof apiKey !== 'function') checkKey(apiKey, baseUrl, fail);
  const scrubber = createScrubber();
  // As they are now: an app may make the next client of the very same object, with another key in it.
  const own = { ...options };
  const internals: ClientInternals = {
    definition,
    options: own,
    baseUrl,
    transport: createTransport(definition, own, baseUrl, scrubber, fail),
    scrubber,
  };
  const { close } = internals.transport;
  const { asyncDispose } = Symbol as { readonly asyncDispose?: symbol };
  // Behind a function, so that no way of printing the client reaches the options.
  return Object.defineProperties(
    { provider, close },
    {
      // An older platform has no such symbol; the second then takes the place of the first.
      [asyncDispose ?? internalsKey]: { value: close },
      // Node would print every method of every resource.
      [inspect]: { value: () => `${provider} client for ${baseUrl}` },
      [internalsKey]: { value: () => internals },
    },
  ) as unknown as Client;
}

/**
 * The internals of a client.
 *
 * @throws ConfigError when the value is no client of these packages.
 */
export function internalsOf(client: Client): ClientInternals {
  const internals = (client as { [internalsKey]?: () => ClientInternals } | undefined)?.[internalsKey]?.();
  if (!internals) {
    throw new WaError('config_invalid', 'The first argument must be a client.');
  }
  return internals;
}
