interface KeyOptions {
  readonly apiKey?: unknown;
}

/**
 * Options of a client whose credentials have names, made of options with a key: those that its fake accepts take the place
 * of the key.
 */
export function withTestCredentials<Options extends KeyOptions>(
  testing: Record<string, unknown>,
  { apiKey, ...others }: Options,
): Options {
  const { testCredentials: credentials } = testing;
  return (credentials === undefined ? { apiKey, ...others } : { credentials, ...others }) as unknown as Options;
}
