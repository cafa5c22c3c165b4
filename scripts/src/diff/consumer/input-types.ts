/**
 * What printed inputs name beside components, as far as probes look at it: the types that core exports for them, and
 * those of the platform, each of which is like no other.
 */
export const inputTypes = `
declare const kind: unique symbol;
interface Of<K> { readonly [kind]: K }
declare global {
  interface Blob extends Of<'Blob'> {}
  interface FormData extends Of<'FormData'> {}
  interface URLSearchParams extends Of<'URLSearchParams'> {}
  interface ReadableStream<T> extends Of<['ReadableStream', T]> {}
}
export interface StreamedFile extends Of<'StreamedFile'> {}
type KnownNames<Fields> = Fields extends unknown
  ? keyof { [Name in keyof Fields as string extends Name ? never : number extends Name ? never : Name]: unknown }
  : never;
export type OrNone<Fields> = Fields | { [Name in KnownNames<Fields>]?: undefined };
export interface Part<Value, Headers extends object> extends Of<'Part'> { readonly value: Value; readonly headers: Headers }
export type WithPartHeaders<Fields, Headers extends Readonly<Record<string, object>>> = {
  [Name in keyof Fields]: Name extends keyof Headers ? MaybePart<Fields[Name], Headers[Name]> : Fields[Name];
};
type MaybePart<Value, Headers extends object> = Value extends undefined
  ? Value
  : Value extends readonly (infer Item)[]
    ? readonly (Item | Part<Item, Headers>)[]
    : Value | Part<Value, Headers>;
export type Given = Blob | FormData | URLSearchParams | ReadableStream<Uint8Array> | StreamedFile | Date | Uint8Array;
`;
