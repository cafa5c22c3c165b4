import type { Operation } from '../operation.ts';

/** Whether sending the operation twice does no more than sending it once. */
export function isIdempotent({ idempotent, method }: Operation): boolean {
  // Of the methods that a description can have, these two alone do more when they come twice.
  return idempotent === true || (idempotent !== false && !/^(POST|PATCH)$/i.test(method));
}
