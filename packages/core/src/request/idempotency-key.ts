import type { Input, KeyedCall, Operation } from '../operation.ts';
import { isSafeHeader } from '../safety/headers.ts';
import { createKey } from './create-key.ts';

/**
 * Puts the key of a call into its input: that of the input, by the header's own name; that of the options; else a new one.
 * Generated operations refer to it.
 *
 * @throws Error, for the caller to name the call, about a key that is none or that is given twice.
 */
export function withIdempotencyKey(operation: Operation, input: Input, option: string | false | undefined): KeyedCall {
  const name = operation.idempotent as string;
  const own = input[name];
  if (own !== undefined && option !== undefined) throw new Error(`give "${name}" or idempotencyKey, not both`);
  const given = own === undefined ? option : own;
  if (given === false) return { operation, input };
  if (given === undefined) {
    const madeKey = createKey();
    return { operation, input: { ...input, [name]: madeKey }, madeKey };
  }
  // A header loses the blanks around its value, so that a key of nothing else arrives as none.
  const isKey = typeof given === 'number' || (typeof given === 'string' && given.trim() && isSafeHeader(given));
  if (!isKey) throw new Error(`the idempotency key (${name}) must be a string that a header can carry, and not blank`);
  return { operation: { ...operation, idempotent: true }, input: { ...input, [name]: given } };
}
