import { RequestInvalidError } from '../errors/errors.ts';

const dotSegment = /^(\.|%2e){1,2}$/i;

/**
 * Fills a path template with encoded values.
 *
 * @throws RequestInvalidError for a missing or empty value and for one that would climb the path (`.`, `..`, encoded too).
 */
export function fillPath(template: string, values: Readonly<Record<string, unknown>>): string {
  const path = template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if ((typeof value !== 'string' && typeof value !== 'number') || value === '') {
      throw invalid(template, `path parameter "${name}" must be a non-empty text or number`);
    }
    if (dotSegment.test(String(value))) throw invalid(template, `path parameter "${name}" must not be a dot segment`);
    try {
      return encodeURIComponent(value);
    } catch {
      throw invalid(template, `path parameter "${name}" is not well-formed text`);
    }
  });
  if (path.split('/').some((segment) => dotSegment.test(segment))) throw invalid(template, 'holds a dot segment');
  return path;
}

function invalid(path: string, what: string): RequestInvalidError {
  return new RequestInvalidError('request_invalid', `${path}: ${what}.`, { path });
}
