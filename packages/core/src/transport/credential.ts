import { failure } from '../errors/failure.ts';
import { isBranded } from '../errors/wa-error.ts';
import { keyFault } from '../safety/key.ts';
import { safeCause } from './connection-failure.ts';
import type { Exchange } from './exchange.ts';

/**
 * The headers that carry the key, asked for at each attempt so that a key can change between two.
 *
 * @throws WaError `config_invalid` for a key that is none, and when the app's own function fails.
 */
export async function credentialHeaders({ context, names }: Exchange): Promise<Record<string, string>> {
  const { definition, options, scrubber } = context;
  let key: unknown = options.apiKey;
  try {
    if (typeof key === 'function') key = await key();
  } catch (error) {
    if (isBranded(error)) throw error;
    throw failure('config_invalid', names, 'the function given as apiKey failed', {
      cause: safeCause(error, scrubber),
    });
  }
  const fault = keyFault(key, context.origin);
  if (fault) throw failure('config_invalid', names, `apiKey ${fault}`);
  scrubber.remember(key as string);
  return definition.credential(key as string);
}
