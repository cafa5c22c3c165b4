import type { ClientOptions, ProviderDefinition } from './definition.ts';
import { optionFailure } from './errors/failure.ts';
import { checkOptions } from './options/check-options.ts';
import { checkBaseUrl } from './safety/base-url.ts';

/** Other addresses for what is not called at `baseUrl`. */
export interface BaseUrlsOption {
  /** Base URLs by the names of what they are for. */
  readonly baseUrls?: object | undefined;
}

/**
 * Puts into a definition what the option `baseUrls` says, and gives the other options.
 *
 * @param names Names of the provider's other APIs and servers.
 * @throws ConfigError about a name that is unknown, or an address that is no base URL.
 * @example
 * const client = createClient(...withBaseUrls(definition, ['whatsapp'], options));
 */
export function withBaseUrls<
  Definition extends Pick<ProviderDefinition, 'baseUrls' | 'provider'>,
  Options extends BaseUrlsOption & Pick<ClientOptions, 'allowHttp'>,
>(
  definition: Definition,
  names: readonly string[],
  options: Options,
): [Definition & { readonly baseUrls: Readonly<Record<string, string>> }, Omit<Options, 'baseUrls'>] {
  const { provider } = definition;
  const fail = optionFailure(provider);
  const { baseUrls: given, ...others } = options ?? {};
  checkOptions(given, names.join(' '), fail);
  const baseUrls: Record<string, string> = { ...definition.baseUrls };
  for (const [name, url] of Object.entries(given ?? {})) {
    if (url != null) {
      baseUrls[name] = checkBaseUrl(url as string, options.allowHttp, (text) => fail(`baseUrls.${name}: ${text}`));
    }
  }
  return [{ ...definition, baseUrls }, others];
}
