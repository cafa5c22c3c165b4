import { failure } from '../errors/failure.ts';
import { keyFault } from '../safety/key.ts';
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
  const fault = keyFault(key, context.origin);
  if (fault) throw failure('config_invalid', names, `apiKey ${fault}`);
  scrubber.remember(key as string);
  return definition.credential(key as string);
}
