import { failure } from '../errors/failure.ts';
import { isBranded, type WaErrorCode } from '../errors/wa-error.ts';
import { safeCause } from './connection-failure.ts';
import type { Exchange } from './exchange.ts';

/**
 * The value of an option that may be a function of the app's.
 *
 * @throws WaError of the code given, when that function fails.
 */
export async function askApp<Value>(
  option: Value | (() => Value | Promise<Value>),
  what: string,
  code: WaErrorCode,
  { context, names }: Exchange,
): Promise<Value> {
  try {
    return typeof option === 'function' ? await (option as () => Value | Promise<Value>)() : option;
  } catch (error) {
    if (isBranded(error)) throw error;
    throw failure(code, names, `the function given as ${what} failed`, { cause: safeCause(error, context.scrubber) });
  }
}
