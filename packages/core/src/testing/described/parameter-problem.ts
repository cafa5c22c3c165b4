import type { FakeParameter } from './fake-description.ts';

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
const moment = /^\d{4}-\d\d-\d\d([Tt ]\d\d:\d\d(:\d\d(\.\d+)?)?([Zz]|[+-]\d\d:?\d\d)?)?$/;

/** What is wrong with the texts that a request has for a parameter, in words. */
export function parameterProblem(parameter: FakeParameter, texts: readonly string[]): string | undefined {
  const { format, name, pattern, required, type, values } = parameter;
  const [text] = texts;
  if (text === undefined) return required ? `${name} is missing` : undefined;
  if (type === 'integer' && !/^-?\d+$/.test(text)) return `${name} must be a whole number`;
  if (type === 'number' && (text.trim() === '' || Number.isNaN(Number(text)))) return `${name} must be a number`;
  if (type === 'boolean' && text !== 'true' && text !== 'false') return `${name} must be true or false`;
  if (values && !values.some((value) => String(value) === text)) return `${name} must be one of ${values.join(', ')}`;
  if (format === 'uuid' && !uuid.test(text)) return `${name} must be a UUID`;
  if (format === 'date-time' && !moment.test(text)) return `${name} must be an ISO 8601 timestamp`;
  if (pattern !== undefined && !compiled(pattern).test(text)) return `${name} has the wrong form`;
  return undefined;
}

/** A pattern as JSON Schema has it, with Unicode; one that only is a regular expression without is taken as that. */
function compiled(pattern: string): RegExp {
  try {
    return new RegExp(pattern, 'u');
  } catch {
    return new RegExp(pattern);
  }
}
