import { isObject, type Json, type JsonObject, listOf } from '../document.ts';
import { mostAcross, uniqueAcross } from '../limits-across.ts';
import { longestPattern } from '../longest-pattern.ts';
import { isInexactNumber } from '../number-text.ts';
import { patternFlags } from '../pattern-problem.ts';
import { pointerTo } from '../pointer.ts';
import { countKeywords } from '../schema-keywords.ts';
import type { Visit } from '../walk.ts';
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
  ...Object.fromEntries([...countKeywords].map((name) => [name, isCount])),
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
  [mostAcross]: isMapOf(isCount),
  [uniqueAcross]: isListOf(isText),
};

/** Checks that a schema's keywords hold what they take, and that its patterns are regular expressions. */
export function checkSchemaShape({ node, pointer }: Visit, refuse: Refuse): void {
  for (const [keyword, value] of Object.entries(node)) {
    const isTaken = Object.hasOwn(takes, keyword) ? takes[keyword] : undefined;
    if (isTaken && !isTaken(value)) {
      refuse(pointerTo(pointer, keyword), 'schema-keyword', `"${keyword}" does not take this value`, remedy);
    }
  }
  const { pattern, patternProperties } = node;
  if (typeof pattern === 'string') checkPattern(pattern, `${pointer}/pattern`, refuse);
  if (isObject(patternProperties)) {
    for (const name of Object.keys(patternProperties)) {
      checkPattern(name, pointerTo(`${pointer}/patternProperties`, name), refuse);
    }
  }
  checkValues(node, pointer, refuse);
  checkOpenEnum(node, pointer, refuse);
}

/** Checks that only a list of texts is open: the type of any other would take texts that no value is. */
function checkOpenEnum(node: JsonObject, pointer: string, refuse: Refuse): void {
  const { enum: values, type } = node;
  const isOfTexts = type === undefined || [type].flat().includes('string');
  if (node['x-open-enum'] !== true || !Array.isArray(values)) return;
  if (isOfTexts && values.every((one) => one === null || typeof one === 'string')) return;
  const how =
    'Leave it out, and take "enum" out instead where other values are possible (remove: true), in an overlay.';
  refuse(`${pointer}/x-open-enum`, 'open-enum', 'only an enum of texts can be open', how);
}

/** Checks that a pattern can be printed; patterns that cost too much have been left out before. */
function checkPattern(pattern: string, pointer: string, refuse: Refuse): void {
  if (pattern.length > longestPattern || patternFlags(pattern) === undefined) {
    refuse(pointer, 'pattern', 'the pattern is no regular expression, or too long', 'Write it as ECMA-262 takes it.');
  }
}

/** Checks that the listed values of numbers are numbers that JavaScript has: others would be sent as another number. */
function checkValues(node: JsonObject, pointer: string, refuse: Refuse): void {
  if ([node['type']].flat().includes('string')) return;
  const listed = listOf(node['enum']);
  const values: [place: string, value: Json | undefined][] = [
    [`${pointer}/const`, node['const']],
    ...listed.map((value, index): [string, Json] => [pointerTo(`${pointer}/enum`, index), value]),
  ];
  for (const [place, value] of values) {
    if (typeof value !== 'string' || !isInexactNumber(value)) continue;
    const how = 'Take it out in an overlay (target: its place, remove: true), or give the schema the type "string".';
    refuse(place, 'number', `${value} is beyond what a number holds, and would be sent as another one`, how);
  }
}
