import { ConfigError, RequestInvalidError } from '../errors/errors.ts';
import { checkHeaders } from '../safety/headers.ts';
import type { TransportContext } from './exchange.ts';

/**
 * The headers that carry the key, asked for at each attempt so that a key can change between two.
 *
 * @throws ConfigError for a key that is none, and whatever the app's own function throws.
 */
export async function credentialHeaders({
  definition,
  options,
  scrubber,
}: TransportContext): Promise<Record<string, string>> {
  const key = typeof options.apiKey === 'function' ? await options.apiKey() : options.apiKey;
  if (typeof key !== 'string' || key === '') {
    throw new ConfigError('config_invalid', `${definition.provider}: apiKey gave no text.`, {
      provider: definition.provider,
    });
  }
  scrubber.remember(key);
  const headers = definition.credential(key);
  try {
    checkHeaders(headers);
  } catch (error) {
    throw error instanceof RequestInvalidError
      ? new ConfigError('config_invalid', `${definition.provider}: apiKey holds a line break or a control character.`)
      : error;
  }
  return headers;
}
