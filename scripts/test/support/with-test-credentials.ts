interface KeyOptions {
  readonly apiKey?: unknown;
}

/**
 * Options of a client whose credentials have names, made of options with a key: those that its fake accepts take the place
 * of the key, and what fetches a key fetches each of them.
 */
export function withTestCredentials<Options extends KeyOptions>(
  testing: Record<string, unknown>,
  { apiKey, ...others }: Options,
): Options {
  const { testCredentials: accepted } = testing;
  const isFetched = typeof apiKey === 'function' && accepted !== undefined;
  const names = Object.keys(accepted ?? {});
  const credentials = isFetched ? Object.fromEntries(names.map((name) => [name, apiKey])) : accepted;
  return (credentials === undefined ? { apiKey, ...others } : { credentials, ...others }) as unknown as Options;
}
