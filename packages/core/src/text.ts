/** The value when it is text, else undefined: for members of a body that nobody has checked. */
export function textOrUndefined(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
