import type { Json } from '../../spec/document.ts';

/** Who a value is held against a schema for: what only the other side tells need not be there. */
export type Direction = 'request' | 'response';

/** Which members and items of a value some schema has looked at, for the `unevaluated` keywords. */
export interface Seen {
  readonly properties: Set<string>;
  readonly items: Set<number>;
}

/** Holds a value of another place, or the same one, against a schema; undefined where it does not fit. */
export type Judge = (schema: Json | undefined, value: Json) => Seen | undefined;
