import { encode } from './encode.ts';
import { type ParameterWriters, writerOf } from './parameter-writer.ts';

/**
 * Fills a path template with encoded values.
 *
 * @throws Error, for the caller to name the call, when a value is missing, empty or not well-formed, or the path would
 * climb (`.`, `..`, encoded too).
 */
export function fillPath(
  template: string,
  values: Readonly<Record<string, unknown>>,
  writers?: ParameterWriters,
): string {
  const path = template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = values[name];
    const write = writerOf(writers, name);
    const isText = /string|number|boolean/.test(typeof value) || value instanceof Date;
    const text = value !== '' && (write ? value != null && write(name, value) : isText && encode(name, value));
    if (!text) throw new Error(`"${name}" must be a non-empty text, a number or a Date`);
    return text;
  });
  if (/(^|\/)(\.|%(25)?2e){1,2}(\/|$)/i.test(path)) throw new Error('the path holds a dot segment');
  return path;
}
