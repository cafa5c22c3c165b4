import { checkOptions } from './options/check-options.ts';

/** URL of a server with parts that an app chooses. */
export interface ServerTemplate {
  /** With the names of its variables in braces. */
  readonly url: string;
  /** Variables of the URL by their names. */
  readonly variables: Readonly<Record<string, ServerVariable>>;
  /** Origins beside that of the client that credentials may be sent to. Default: any that the variables lead to. */
  readonly keyOrigins?: readonly string[];
}

/** Part of a server's URL. */
interface ServerVariable {
  /** Value of an app that chooses none. */
  readonly default: string;
  /** The values that it can have. Default: any. */
  readonly values?: readonly string[];
}

/**
 * The URL of a server with what an app chooses of it.
 *
 * @param option Name of the option that has the values, for errors.
 * @throws the error that `fail` makes, about a variable that is unknown, or a value that the variable cannot have.
 */
export function fillServer(
  { url, variables }: ServerTemplate,
  given: object | undefined,
  option: string,
  fail: (text: string) => Error,
): string {
  const chosen = given as Readonly<Record<string, unknown>> | undefined;
  checkOptions(given, Object.keys(variables).join(' '), fail);
  return url.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const { default: usual = '', values } = variables[name] ?? {};
    const value = chosen?.[name] ?? usual;
    if (values && !values.includes(value as string)) throw fail(`${option}.${name} must be ${values.join(' or ')}`);
    // Anything else could end the host, and lead to another one.
    if (value !== usual && (typeof value !== 'string' || !/^(?!\.+$)[\w.~-]+$/.test(value)))
      throw fail(`${option}.${name} must be a string of letters, digits and . _ ~ -`);
    return value;
  });
}
