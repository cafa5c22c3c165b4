/**
 * A value as it is sent, a Date as the text that RFC 3339 has for it.
 *
 * @throws Error, for the caller to name the call, about a number or a Date that is none: JSON would write it as null.
 */
export function plainValue(name: string, value: unknown): unknown {
  const isDate = value instanceof Date;
  if ((isDate || typeof value === 'number') && !Number.isFinite(Number(value)))
    throw new Error(`"${name}" is ${String(value)}`);
  return isDate ? value.toISOString() : value;
}

/** Writes a text, number, boolean or date for the place that it goes to; `name` is for what is said about it. */
export type TextWriter = (name: string, value: unknown) => string;

/**
 * Encodes the value of a parameter.
 *
 * @throws Error, for the caller to name the call, about half a letter, or a value that is no text, number or date.
 */
export function encode(name: string, value: unknown): string {
  const text = plainValue(name, value);
  try {
    return encodeURIComponent(text as string);
  } catch {
    throw new Error(`"${name}" is malformed`);
  }
}

/** Writes a body as JSON; throws as `plainValue` does. */
export function encodeJson(body: unknown): string {
  return JSON.stringify(body, function check(this: Record<string, unknown>, name, value: unknown) {
    // An invalid Date has become null by now.
    plainValue(name, this[name]);
    return value;
  });
}
