import { WaError } from './errors/wa-error.ts';

/**
 * A key that is read from an environment variable at each call, for `apiKey`.
 *
 * @throws ConfigError, from the call, when the variable is not set.
 * @example
 * const kapso = createKapso({ apiKey: fromEnv('KAPSO_API_KEY') });
 */
export function fromEnv(name: string): () => string {
  return () => {
    const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
    const value = process?.env?.[name];
    if (!value) throw new WaError('config_invalid', `Environment variable ${name} is not set.`);
    return value;
  };
}
