/**
 * A parameter's value, a Date as the text that RFC 3339 has for it.
 *
 * @throws Error, for the caller to name the call, about a Date or a number that is none.
 */
export function textOrDate(name: string, value: unknown): unknown {
  const isDate = value instanceof Date;
  if ((isDate || typeof value === 'number') && !Number.isFinite(Number(value))) throw notFinite(name, value);
  return isDate ? value.toISOString() : value;
}

/**
 * Encodes the value of a parameter.
 *
 * @throws Error, for the caller to name the call, about half a letter, or a value that is no text, number or date.
 */
export function encode(name: string, value: unknown): string {
  const text = textOrDate(name, value);
  try {
    return encodeURIComponent(text as string);
  } catch {
    throw new Error(`"${name}" is malformed`);
  }
}

/**
 * Writes a body as JSON.
 *
 * @throws Error, for the caller to name the call, about a number or a Date that JSON would write as null.
 */
export function encodeJson(body: unknown): string {
  return JSON.stringify(body, function check(this: Record<string, unknown>, name, value: unknown) {
    // Of a Date, the text has been made already; an invalid one has become null.
    const given = this[name];
    if ((typeof given === 'number' || given instanceof Date) && !Number.isFinite(Number(given))) {
      throw notFinite(name, given);
    }
    return value;
  });
}

function notFinite(name: string, value: unknown): Error {
  return new Error(`"${name}" is ${value instanceof Date ? 'an invalid Date' : String(value)}`);
}
