import type { JsonObject } from '../../spec/document.ts';
import { limitsAcross } from '../../spec/limits-across.ts';
import { patternFlags } from '../../spec/pattern-problem.ts';
import { stringLiteral } from '../text.ts';

/** Formats that are checked; any other says something to people alone. */
const formats = new Set(['date-time', 'date', 'uuid', 'email', 'uri', 'ipv4', 'ipv6']);

/** Checks of a text's length, pattern and format. */
export function stringChecks(schema: JsonObject): string[] {
  const checks = counts(schema, ['minLength', 'maxLength']);
  if (typeof schema['pattern'] === 'string') checks.push(`c.pattern(${regularExpression(schema['pattern'])})`);
  const { format } = schema;
  if (typeof format === 'string' && formats.has(format)) checks.push(`c.format(${stringLiteral(format)})`);
  return checks;
}

/** Checks of a number's bounds. */
export function numberChecks(schema: JsonObject): string[] {
  return counts(schema, ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf']);
}

/** Checks of an array's length, and of what its items have together. */
export function arrayChecks(schema: JsonObject): string[] {
  const { most, unique } = limitsAcross(schema);
  return [
    ...counts(schema, ['minItems', 'maxItems']),
    ...most.map(([path, count]) => `c.mostAcross(${stringLiteral(path)}, ${count})`),
    ...unique.map((path) => `c.uniqueAcross(${stringLiteral(path)})`),
  ];
}

/** A regular expression, always made from a text: a literal could be ended from within. */
export function regularExpression(pattern: string): string {
  return `new RegExp(${stringLiteral(pattern)}, '${patternFlags(pattern) ?? ''}')`;
}

function counts(schema: JsonObject, names: readonly string[]): string[] {
  return names.filter((name) => typeof schema[name] === 'number').map((name) => `c.${name}(${String(schema[name])})`);
}
