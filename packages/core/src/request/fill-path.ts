import { hasMembers } from '../tag-of.ts';
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
    if (!text) throw new Error(`"${name}" must be a non-empty string, a number or a Date`);
    return text;
  });
  if (/(^|\/)(\.|%(25)?2e){1,2}([/?]|$)/i.test(path)) throw new Error('the path holds a dot segment');
  return path;
}

/** The text of a value in the usual way; undefined for none, a list or an object. */
export function pathText(name: string, value: unknown): string | undefined {
  return value == null || hasMembers(value) ? undefined : encode(name, value);
}
