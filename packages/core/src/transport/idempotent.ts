import type { Operation } from '../operation.ts';

/** Whether sending the operation twice does no more than sending it once. */
export function isIdempotent({ idempotent, method }: Operation): boolean {
  // Of the methods that HTTP defines, these two alone do more when they come twice; others say so in their data.
  return idempotent === true || (idempotent !== false && !/^(POST|PATCH)$/i.test(method));
}
