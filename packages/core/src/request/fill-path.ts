import { encode } from './encode.ts';

const dotSegment = /^(\.|%2e){1,2}$/i;

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
    const isText = /^(string|number)$/.test(typeof value) || value instanceof Date;
    if (!isText || value === '' || dotSegment.test(String(value))) {
      throw new Error(`path parameter "${name}" must be a number, text or Date, not empty, no dot segment`);
    }
    return encode(name, value);
  });
  if (path.split('/').some((segment) => dotSegment.test(segment))) throw new Error('the path holds a dot segment');
  return path;
}
