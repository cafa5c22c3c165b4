import { encode } from './encode.ts';

/**
 * Fills a path template with encoded values.
 *
 * @throws Error, for the caller to name the call, when a value is missing, empty or not well-formed, or would climb the
 * path (`.`, `..`, encoded too).
 */
export function fillPath(template: string, values: Readonly<Record<string, unknown>>): string {
  const path = template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) throw new Error(`"${name}" is missing`);
    if (value === '' || !(/string|number/.test(typeof value) || value instanceof Date)) {
      throw new Error(`path parameter "${name}" must be a number, text or Date, and not empty`);
    }
    return encode(name, value);
  });
  if (/(^|\/)(\.|%(25)?2e){1,2}(\/|$)/i.test(path)) throw new Error('the path holds a dot segment');
  return path;
}
