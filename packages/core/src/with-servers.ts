import type { ProviderDefinition } from './definition.ts';
import { WaError } from './errors/wa-error.ts';
import { fillServer, type ServerTemplate } from './fill-server.ts';
import { checkOptions } from './options/check-options.ts';

/** What an app chooses of the URLs of the provider's other APIs. */
export interface ServersOption {
  /** Values of variables by the names of the APIs. */
  readonly servers?: object | undefined;
}

/**
 * Makes base URLs of the provider's other APIs of what the option `servers` says, and gives the other options; it stands
 * around `withBaseUrls`, whose addresses are for the same names.
 *
 * @throws ConfigError about an API or a variable that is unknown, a value that the variable cannot have, or an address that
 * is given as well.
 * @example
 * const [placed, others] = withServers(definition, { whatsapp: { url: 'https://api.example.com/{version}', variables: { version: { default: 'v2' } } } }, options);
 * const client = createClient(...withBaseUrls(placed, ['whatsapp'], others));
 */
export function withServers<Options extends ServersOption & { readonly baseUrls?: object | undefined }>(
  definition: ProviderDefinition,
  templates: Readonly<Record<string, ServerTemplate>>,
  options: Options,
): [ProviderDefinition, Omit<Options, 'servers'>] {
  const { provider } = definition;
  const fail = (text: string) => new WaError('config_invalid', `${provider}: ${text}.`, { provider });
  const { servers, ...others } = options ?? {};
  checkOptions(servers, Object.keys(templates).join(' '), fail);
  const baseUrls: Record<string, string> = {};
  for (const [name, values] of Object.entries(servers ?? {}) as [string, object | undefined][]) {
    if (!values) continue;
    if (Object.hasOwn(others.baseUrls ?? {}, name)) throw fail(`give servers.${name} or baseUrls.${name}, not both`);
    baseUrls[name] = fillServer(templates[name]!, values, `servers.${name}`, fail);
  }
  return [{ ...definition, baseUrls }, others];
}
