import { WaError } from './errors/wa-error.ts';
import { checkOptions } from './options/check-options.ts';

/** URL of a server with parts that an app chooses. */
export interface ServerTemplate {
  /** With the names of its variables in braces. */
  readonly url: string;
  /** Variables of the URL by their names. */
  readonly variables: Readonly<Record<string, ServerVariable>>;
}

/** Part of a server's URL. */
interface ServerVariable {
  /** Value of an app that chooses none. */
  readonly default: string;
  /** The values that it can have. Default: any. */
  readonly values?: readonly string[];
}

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
  const fail = (text: string) => new WaError('config_invalid', `${provider}: ${text}.`, { provider });
  const { server, ...others } = options ?? {};
  const chosen = server as Readonly<Record<string, unknown>> | undefined;
  checkOptions(server, Object.keys(variables).join(' '), fail, 'server variable');
  if (server && others.baseUrl !== undefined) throw fail('give server or baseUrl, not both');
  const baseUrl = url.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const { default: usual = '', values } = variables[name] ?? {};
    const value = chosen?.[name] ?? usual;
    if (values && !values.includes(value as string)) throw fail(`server.${name} must be ${values.join(' or ')}`);
    // Anything else could end the host, and lead to another one.
    if (value !== usual && (typeof value !== 'string' || !/^(?!\.+$)[\w.~-]+$/.test(value)))
      throw fail(`server.${name} must be a text of letters, digits and . _ ~ -`);
    return value;
  });
  return [{ ...definition, baseUrl }, others];
}
