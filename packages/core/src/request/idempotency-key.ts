import type { CallOptions } from '../call-options.ts';
import type { Input, Operation } from '../operation.ts';
import { isSafeHeader } from '../safety/headers.ts';

/** A call with its idempotency key in place, where its operation takes one. */
export interface KeyedCall {
  /** The operation as this call makes it: a key of the caller's makes repeating the call harmless. */
  readonly operation: Operation;
  readonly input: Input;
  /** The key that was made for this call, where neither the input nor the options gave or refused one. */
  readonly madeKey?: string;
}

/**
 * Puts the key of a call into its input: that of the input, by the header's own name; that of the options; else a new one.
 *
 * @throws Error, for the caller to name the call, about a key that is none, that is given twice, or that the operation
 * does not take.
 */
export function withIdempotencyKey(
  operation: Operation,
  input: Input,
  { idempotencyKey: option }: CallOptions,
): KeyedCall {
  const { idempotent: name } = operation;
  if (typeof name !== 'string') {
    if (option) throw new Error('the operation takes no idempotency key; leave out idempotencyKey');
    return { operation, input };
  }
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
  if (!isKey) throw new Error(`the idempotency key (${name}) must be a text that a header can carry, and not blank`);
  return { operation: { ...operation, idempotent: true }, input: { ...input, [name]: given } };
}

/** A random key; pages that are not served over https have no `randomUUID`, and some platforms no `crypto`. */
function createKey(): string {
  const { crypto } = globalThis as { crypto?: Partial<Crypto> };
  if (crypto?.randomUUID) return crypto.randomUUID();
  const bytes = Array.from({ length: 16 }, () => Math.random() * 256);
  return Array.from(crypto?.getRandomValues?.(new Uint8Array(16)) ?? bytes, (byte) =>
    Math.trunc(byte).toString(16).padStart(2, '0'),
  ).join('');
}
