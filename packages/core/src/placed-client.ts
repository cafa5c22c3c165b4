import { type Client, type ClientInternals, internalsKey, internalsOf } from './client.ts';
import type { CallPlace, ProviderDefinition } from './definition.ts';
import { failure, namesOf } from './errors/failure.ts';
import { isLoopback } from './safety/base-url.ts';
import type { Transport } from './transport/transport.ts';
import type { StoredRequest, TransportCall } from './transport/transport-call.ts';

/**
 * Gives the client for calls to another place than its own; the same one each time, so that middleware of its raw client
 * lasts.
 */
export function placedClient(
  client: Client,
  key: unknown,
  // That of another API has its name.
  makePlace: (own: ProviderDefinition & { readonly name?: string }) => CallPlace,
): Client {
  const internals = internalsOf(client);
  const places = (internals.places ??= new Map<unknown, Client>());
  let placed = places.get(key);
  if (!placed) {
    const { definition } = internals;
    const place = makePlace(definition);
    const at = internalsAt(internals, definition.placeOf?.(place) ?? place);
    // The client itself is what an app holds, and prints; this one is for operation functions.
    placed = { provider: client.provider, close: () => client.close(), [internalsKey]: () => at } as unknown as Client;
    places.set(key, placed);
  }
  return placed;
}

function internalsAt(internals: ClientInternals, place: CallPlace): ClientInternals {
  const { baseUrl: own, transport } = internals;
  const { definition = internals.definition } = place;
  const address = addressOf(internals, place);
  if (address === undefined) {
    const problem = `baseUrl does not say where to call ${place.described}; give baseUrls["${place.name}"] as well`;
    const refuse = async (_: StoredRequest, { operation }: TransportCall<unknown>) => {
      throw failure('config_invalid', namesOf(definition, operation), problem);
    };
    return { ...internals, transport: Object.assign(refuse, transport) as Transport, route: undefined };
  }
  const baseUrl = address.replace(/\/+$/, '');
  const { origin } = new URL(baseUrl);
  const isOwn = origin === new URL(own).origin || place.takesKey;
  const more = {
    baseUrl,
    // Credentials go to the client's own origin unless another one is named here.
    at: { definition, ...(isOwn && { origin }) },
    mayVisit: (url: URL) => url.origin === origin,
  };
  // What a call says itself comes last: the server of an operation is a place within that of its service.
  const send = <Result>(request: StoredRequest, call: TransportCall<Result>) =>
    transport(request, { ...more, ...call });
  let route: ClientInternals['route'];
  return {
    ...internals,
    baseUrl,
    definition,
    transport: Object.assign(send, transport),
    places: undefined,
    get route(): ClientInternals['route'] {
      // Middleware of the client's own raw client sees these calls too.
      const { route: ofClient } = internals;
      return route ?? (ofClient && ((request, parts, call) => ofClient(request, parts, { ...more, ...call })));
    },
    set route(given) {
      route = given;
    },
  };
}

/**
 * Where a place is, as seen from where the app has its calls go; undefined where that does not say it.
 *
 * An app whose `baseUrl` leads away from the described service, to a proxy, a fake or another region, has no call go to the
 * service itself.
 */
function addressOf(internals: ClientInternals, place: CallPlace): string | undefined {
  const { baseUrl, definition } = internals;
  const chosen = definition.baseUrls?.[place.name];
  if (chosen) return chosen;
  const given = new URL(baseUrl);
  const usual = new URL(definition.baseUrl ?? baseUrl);
  const described = new URL(place.described, usual);
  const isHere = definition.baseUrl === undefined ? !isLoopback(given) : usual.origin === given.origin;
  if (isHere) return described.href;
  const [path, usualPath] = [given, usual].map(({ pathname }) => pathname.replace(/\/+$/, '')) as [string, string];
  const isPrefixed = definition.baseUrl !== undefined && described.origin === usual.origin && path.endsWith(usualPath);
  if (isPrefixed) return given.origin + path.slice(0, path.length - usualPath.length) + described.pathname;
  return isLoopback(given) ? place.onLoopback(baseUrl, described) : undefined;
}
