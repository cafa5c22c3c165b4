import { encode } from './encode.ts';
import type { ParameterWriter } from './parameter-writer.ts';

/**
 * Fills a path template with encoded values.
 *
 * @throws Error, for the caller to name the call, when a value is missing, empty or not well-formed, or the path would
 * climb (`.`, `..`, encoded too).
 */
export function fillPath(
  template: string,
  values: Readonly<Record<string, unknown>>,
  write: ParameterWriter = pathText,
): string {
  const path = template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = values[name];
    const text = value !== '' && write(name, value);
    if (!text) throw new Error(`"${name}" must be a non-empty text, a number or a Date`);
    return text;
  });
  if (/(^|\/)(\.|%(25)?2e){1,2}([/?]|$)/i.test(path)) throw new Error('the path holds a dot segment');
  return path;
}

/** The text of a value in the usual way; undefined for one that is no text, number, boolean or date. */
export function pathText(name: string, value: unknown): string | undefined {
  return /string|number|boolean/.test(typeof value) || value instanceof Date ? encode(name, value) : undefined;
}
