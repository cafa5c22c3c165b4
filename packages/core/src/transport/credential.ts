import { failure } from '../errors/failure.ts';
import { isSafeHeader } from '../safety/headers.ts';
import { askApp } from './ask-app.ts';
import type { Exchange } from './exchange.ts';

/**
 * The headers that carry the key, asked for at each attempt so that a key can change between two.
 *
 * @throws WaError `config_invalid` for a key that is none, and when the app's own function fails.
 */
export async function credentialHeaders(exchange: Exchange): Promise<Record<string, string>> {
  const { context, names } = exchange;
  const { definition, options, scrubber } = context;
  const key: unknown = await askApp<string>(options.apiKey, 'apiKey', 'config_invalid', exchange);
  if (typeof key !== 'string' || key === '') throw failure('config_invalid', names, 'apiKey gave no text');
  if (!isSafeHeader(key)) throw failure('config_invalid', names, 'apiKey holds a character that no header can carry');
  scrubber.remember(key);
  return definition.credential(key);
}
