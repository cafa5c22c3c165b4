import type { Json, JsonObject } from '../../spec/document.ts';

/** What an array whose first items have schemas of their own holds. */
export interface Tuple {
  readonly counted: readonly Json[];
  /** How many of them there are at least. */
  readonly least: number;
  /** The schema of all further items; false where there are none. */
  readonly rest: Json;
}

/** Reads the items of an array by their places. */
export function tupleOf({ items, maxItems, minItems }: JsonObject, prefixItems: readonly Json[]): Tuple {
  const most = typeof maxItems === 'number' ? maxItems : Infinity;
  const counted = prefixItems.slice(0, most);
  const isClosed = items === false || most <= counted.length;
  return { counted, least: typeof minItems === 'number' ? minItems : 0, rest: isClosed ? false : (items ?? true) };
}
