import { WaError } from './errors/wa-error.ts';

/**
 * Returns a function for `apiKey` that reads the key from an environment variable at each call.
 *
 * @throws ConfigError, from the call, if the variable is not set.
 * @example
 * const kapso = createKapso({ apiKey: fromEnv('KAPSO_API_KEY') });
 */
export function fromEnv(name: string): () => string {
  return () => {
    const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
    const value = process?.env?.[name];
    if (!value)
      throw new WaError('config_invalid', `Environment variable ${name} is not set.`, { operation: 'fromEnv' });
    return value;
  };
}
