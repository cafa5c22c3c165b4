import type { CallPlace } from './definition.ts';
import { optionFailure } from './errors/failure.ts';
import { fillServer, type ServerTemplate } from './fill-server.ts';
import { checkOptions } from './options/check-options.ts';

/** What an app chooses of the URLs of the provider's other APIs. */
export interface ServersOption {
  /** Values of variables by the names of the APIs. */
  readonly servers?: object | undefined;
}

/**
 * Puts into a definition the URLs that the option `servers` makes of variables, and gives the other options; it stands around
 * `withBaseUrls`, whose addresses are for the same names.
 *
 * Such a URL takes the place of the described one, so that an app whose `baseUrl` leads elsewhere has no call go there either.
 *
 * @throws ConfigError about an API or a variable that is unknown, a value that the variable cannot have, or an address that
 * is given as well.
 * @example
 * const [placed, others] = withServers(definition, { whatsapp: { url: 'https://api.example.com/{version}', variables: { version: { default: 'v2' } } } }, options);
 * const client = createClient(...withBaseUrls(placed, ['whatsapp'], others));
 */
export function withServers<
  Definition extends { readonly provider: string },
  Options extends ServersOption & { readonly baseUrls?: object | undefined },
>(
  definition: Definition,
  templates: Readonly<Record<string, ServerTemplate>>,
  options: Options,
): [Definition & { readonly placeOf: (place: CallPlace) => CallPlace }, Omit<Options, 'servers'>] {
  const { provider } = definition;
  const fail = optionFailure(provider);
  const { servers: given, ...others } = options ?? {};
  checkOptions(given, Object.keys(templates).join(' '), fail);
  const chosen = new Map<string, { readonly url: string; readonly takesKey: boolean }>();
  for (const [name, values] of Object.entries(given ?? {}) as [string, object | undefined][]) {
    if (!values) continue;
    if (Object.hasOwn(others.baseUrls ?? {}, name)) throw fail(`give servers.${name} or baseUrls.${name}, not both`);
    const template = templates[name]!;
    const url = fillServer(template, values, `servers.${name}`, fail);
    // A path is one of the client's own origin.
    const { origin } = new URL(url, 'https://relative.invalid');
    chosen.set(name, { url, takesKey: template.keyOrigins?.includes(origin) ?? true });
  }
  const placeOf = (place: CallPlace): CallPlace => {
    const { takesKey, url } = chosen.get(place.name) ?? {};
    if (url === undefined) return place;
    const api = place.definition;
    return {
      ...place,
      described: url,
      takesKey: place.takesKey && takesKey,
      // The servers of its operations are found from where the API is.
      ...(api && { definition: { ...api, baseUrl: url } }),
    };
  };
  return [{ ...definition, placeOf }, others];
}
