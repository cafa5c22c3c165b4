/** Where a part keeps its headers. */
export const headersOfPart: unique symbol = Symbol.for('wa-clients.part');

/** A part of a multipart body with headers of its own. */
export interface Part<Value, Headers extends object> {
  readonly value: Value;
  readonly [headersOfPart]: Headers;
}

/**
 * Gives a part of a multipart body headers of its own, beside those that say what it is.
 *
 * @example
 * { attachment: part(file, { 'X-Checksum': 'abc' }) }
 */
export function part<Value, Headers extends object>(value: Value, headers: Headers): Part<Value, Headers> {
  return { value, [headersOfPart]: headers };
}

/** Fields of which some may be parts with headers of their own, those of a list each by itself. */
export type WithPartHeaders<Fields, Headers extends Readonly<Record<string, object>>> = {
  [Name in keyof Fields]: Name extends keyof Headers ? MaybePart<Fields[Name], Headers[Name]> : Fields[Name];
};

type MaybePart<Value, Headers extends object> = Value extends undefined
  ? Value
  : Value extends readonly (infer Item)[]
    ? readonly (Item | Part<Item, Headers>)[]
    : Value | Part<Value, Headers>;
