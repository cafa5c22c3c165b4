/** What a value says that it is, such as `Map` or `AbortSignal`, of whatever realm; plain objects and class instances are `Object`. */
export function tagOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}

/** Whether a value is what its members say: a list, a plain object or an instance of a class of the app's own. */
export function hasMembers(value: unknown): value is object {
  return /^(Object|Array)$/.test(tagOf(value));
}
