import { hasMembers, tagOf } from '../tag-of.ts';

/**
 * A value as it is sent, a Date as the text that RFC 3339 has for it.
 *
 * @throws Error, for the caller to name the call, about a number or a Date that is none, and about a function, a promise, a
 * Map or another object whose members do not say what it is: JSON would write null or an empty object, or leave it out.
 */
export function plainValue(name: string, value: unknown): unknown {
  const tag = tagOf(value);
  const isDate = tag === 'Date';
  const isLost =
    isDate || tag === 'Number'
      ? !Number.isFinite(Number(value))
      : tag === 'Symbol' || (Object(value) === value && !hasMembers(value));
  if (isLost) throw new Error(`"${name}" is no usable ${tag}`);
  return isDate ? (value as Date).toISOString() : value;
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

/**
 * A value as a text of whole letters, for a place that would send half a letter as another one.
 *
 * @throws Error, for the caller to name the call, about half a letter.
 */
export function wholeText(name: string, value: unknown): string {
  const text = String(value);
  if (/[\ud800-\udfff]/u.test(text)) throw new Error(`"${name}" is malformed`);
  return text;
}

/** Writes a body as JSON; throws as `plainValue` does. */
export function encodeJson(body: unknown): string {
  return JSON.stringify(body, function check(this: Record<string, unknown>, name, value: unknown) {
    // What has a method toJSON is its result by now, an invalid Date null.
    plainValue(name, value ?? this[name]);
    return value;
  });
}
