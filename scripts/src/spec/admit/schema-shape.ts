import { isObject, type Json } from '../document.ts';
import { longestPattern } from '../longest-pattern.ts';
import { pointerTo } from '../pointer.ts';
import type { Visit } from '../walk.ts';
import { backtrackingProblem } from './backtracking.ts';
import type { Refuse } from './refuse.ts';

const types = new Set(['string', 'number', 'integer', 'boolean', 'object', 'array', 'null']);
const remedy = 'Correct the keyword; JSON Schema 2020-12 says what it takes.';

const isText = (value: Json): boolean => typeof value === 'string';
const isSchema = (value: Json): boolean => isObject(value) || typeof value === 'boolean';
const isCount = (value: Json): boolean => typeof value === 'number' && Number.isInteger(value) && value >= 0;
const isNumber = (value: Json): boolean => typeof value === 'number';
const isListOf = (test: (value: Json) => boolean) => (value: Json) => Array.isArray(value) && value.every(test);
const isMapOf = (test: (value: Json) => boolean) => (value: Json) =>
  isObject(value) && Object.values(value).every(test);
const isType = (value: Json): boolean => typeof value === 'string' && types.has(value);

/** What each keyword takes. */
const takes: Readonly<Record<string, (value: Json) => boolean>> = {
  ...Object.fromEntries(['title', 'description', 'format', 'pattern', '$comment'].map((name) => [name, isText])),
  ...Object.fromEntries(
    [
      'minLength',
      'maxLength',
      'minItems',
      'maxItems',
      'minProperties',
      'maxProperties',
      'minContains',
      'maxContains',
    ].map((name) => [name, isCount]),
  ),
  ...Object.fromEntries(['minimum', 'maximum'].map((name) => [name, isNumber])),
  ...Object.fromEntries(['allOf', 'anyOf', 'oneOf', 'prefixItems'].map((name) => [name, isListOf(isSchema)])),
  ...Object.fromEntries(
    ['properties', 'patternProperties', '$defs', 'dependentSchemas'].map((name) => [name, isMapOf(isSchema)]),
  ),
  ...Object.fromEntries(
    ['items', 'not', 'if', 'then', 'else', 'contains', 'additionalProperties', 'propertyNames'].map((name) => [
      name,
      isSchema,
    ]),
  ),
  type: (value) => isType(value) || isListOf(isType)(value),
  required: isListOf(isText),
  dependentRequired: isMapOf(isListOf(isText)),
  enum: (value) => Array.isArray(value),
  multipleOf: (value) => typeof value === 'number' && value > 0,
  // OpenAPI 3.0 writes a flag here, 3.1 a bound.
  exclusiveMinimum: (value) => isNumber(value) || typeof value === 'boolean',
  exclusiveMaximum: (value) => isNumber(value) || typeof value === 'boolean',
};

/** Checks that a schema's keywords hold what they take, and that its patterns are regular expressions. */
export function checkSchemaShape({ node, pointer }: Visit, refuse: Refuse): void {
  for (const [keyword, value] of Object.entries(node)) {
    const isTaken = Object.hasOwn(takes, keyword) ? takes[keyword] : undefined;
    if (isTaken && !isTaken(value)) {
      refuse(pointerTo(pointer, keyword), 'schema-keyword', `"${keyword}" does not take this value`, remedy);
    }
  }
  if (typeof node['pattern'] === 'string') checkPattern(node['pattern'], `${pointer}/pattern`, refuse);
  if (isObject(node['patternProperties'])) {
    for (const pattern of Object.keys(node['patternProperties'])) {
      checkPattern(pattern, pointerTo(`${pointer}/patternProperties`, pattern), refuse);
    }
  }
}

function checkPattern(pattern: string, pointer: string, refuse: Refuse): void {
  if (pattern.length > longestPattern) {
    refuse(pointer, 'pattern', `the pattern is longer than ${longestPattern} characters`, 'Shorten it.');
  }
  const flags = patternFlags(pattern);
  if (flags === undefined) {
    return refuse(
      pointer,
      'pattern',
      `${JSON.stringify(pattern)} is no regular expression`,
      'Write it as ECMA-262 takes it.',
    );
  }
  const problem = backtrackingProblem(pattern, flags);
  if (problem !== undefined) {
    const change = 'Write it so that no part of a text can be matched in more than one way, or leave it out.';
    refuse(pointer, 'pattern-cost', `${JSON.stringify(pattern)} ${problem}`, change);
  }
}

/** The flags under which a pattern is a regular expression: Unicode, as JSON Schema asks for, before none. */
export function patternFlags(pattern: string): 'u' | '' | undefined {
  for (const flags of ['u', ''] as const) {
    try {
      // Compiled only, never run.
      void new RegExp(pattern, flags);
      return flags;
    } catch {
      // The next, laxer, flags may take it.
    }
  }
  return undefined;
}
