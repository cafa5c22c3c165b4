import type { Operation } from '../definition.ts';

/** Whether sending the operation twice does no more than sending it once. */
export function isIdempotent({ idempotent, method }: Operation): boolean {
  return idempotent ?? /^(GET|HEAD|PUT|DELETE|OPTIONS|TRACE)$/.test(method);
}
