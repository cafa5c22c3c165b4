/**
 * `[Symbol.asyncDispose]()` for `await using`, where the compiler's `lib` has that symbol; nothing elsewhere, so that the
 * declarations compile without it.
 */
export type AsyncDisposal = SymbolConstructor extends { readonly asyncDispose: infer Name extends symbol }
  ? { readonly [Key in Name]: () => Promise<void> }
  : object;
