/**
 * Encodes the value of a parameter; moments are written as RFC 3339 does.
 *
 * @throws Error, for the caller to name the call, about half a letter, a Date that is none, or what no text stands for.
 */
export function encode(name: string, value: unknown): string {
  try {
    return encodeURIComponent(value instanceof Date ? value.toISOString() : (value as string));
  } catch {
    throw new Error(`"${name}" is malformed`);
  }
}
