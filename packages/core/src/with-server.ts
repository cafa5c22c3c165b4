import { optionFailure } from './errors/failure.ts';
import { fillServer, type ServerTemplate } from './fill-server.ts';

/** What an app chooses of a server's URL. */
export interface ServerOptions {
  /** Base URL in place of the template. */
  readonly baseUrl?: string | undefined;
  /** Values of variables by their names. */
  readonly server?: object | undefined;
}

/**
 * Makes the base URL of a definition of what the option `server` says, and gives the other options.
 *
 * @throws ConfigError about a variable that is unknown, or a value that the variable cannot have.
 * @example
 * const [placed, others] = withServer(definition, { url: 'https://{region}.example.com', variables: { region: { default: 'eu' } } }, options);
 */
export function withServer<Definition extends { readonly provider: string }, Options extends ServerOptions>(
  definition: Definition,
  { url, variables }: ServerTemplate,
  options: Options,
): [Definition & { readonly baseUrl: string }, Omit<Options, 'server'>] {
  const { provider } = definition;
  const fail = optionFailure(provider);
  const { server, ...others } = options ?? {};
  if (server && others.baseUrl !== undefined) throw fail('give server or baseUrl, not both');
  const baseUrl = fillServer({ url, variables }, server, 'server', fail);
  return [{ ...definition, baseUrl }, others];
}
