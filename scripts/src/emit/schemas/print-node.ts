import { isObject, type Json, type JsonObject } from '../../spec/document.ts';
import { localPointer } from '../../spec/pointer.ts';
import { propertyKey, stringLiteral } from '../text.ts';
import { arrayChecks, numberChecks, regularExpression, stringChecks } from './print-checks.ts';
import type { PrintContext } from './print-context.ts';

const single = [
  'items',
  'contains',
  'unevaluatedItems',
  'additionalProperties',
  'propertyNames',
  'unevaluatedProperties',
  'not',
  'if',
  'then',
  'else',
];
const lists = ['prefixItems', 'allOf', 'anyOf', 'oneOf'];
const maps = ['properties', 'dependentSchemas'];
const numbers = ['minContains', 'maxContains', 'minProperties', 'maxProperties'];

/** Prints a schema as keywords for the evaluator of core; the schemas in it are printed by whoever asks. */
export function printNode(
  { referenceName }: PrintContext,
  schema: JsonObject,
  indent: string,
  printInner: (schema: Json | undefined, indent: string) => string,
): string {
  const inner = `${indent}  `;
  const print = (value: Json | undefined) => printInner(value, inner);
  const parts: string[] = [];
  const add = (name: string, text: string) => parts.push(`${inner}${name}: ${text},\n`);
  const { type } = schema;
  if (type !== undefined)
    add('type', `[${(Array.isArray(type) ? type : [type]).map((one) => stringLiteral(String(one))).join(', ')}]`);
  if (Array.isArray(schema['enum']) && schema['x-open-enum'] !== true) add('enum', literal(schema['enum']));
  if ('const' in schema) add('const', literal(schema['const']));
  for (const [name, checks] of [
    ['string', stringChecks(schema)],
    ['number', numberChecks(schema)],
    ['array', arrayChecks(schema)],
  ] as const) {
    if (checks.length > 0) add(name, `[${checks.join(', ')}]`);
  }
  if (schema['uniqueItems'] === true) add('uniqueItems', 'true');
  for (const name of numbers) if (typeof schema[name] === 'number') add(name, String(schema[name]));
  if (Array.isArray(schema['required'])) add('required', literal(schema['required']));
  if (isObject(schema['dependentRequired'])) add('dependentRequired', literal(schema['dependentRequired']));
  if (typeof schema['$ref'] === 'string') add('ref', referenceName(localPointer(schema['$ref']) ?? ''));
  for (const name of lists) {
    const list = schema[name];
    if (Array.isArray(list)) add(name, `[${list.map(print).join(', ')}]`);
  }
  for (const name of maps) {
    const map = schema[name];
    if (isObject(map)) {
      const entries = Object.entries(map).map(([key, value]) => `${propertyKey(key)}: ${print(value)}`);
      add(name, `{ ${entries.join(', ')} }`);
    }
  }
  if (isObject(schema['patternProperties'])) {
    const entries = Object.entries(schema['patternProperties']);
    add(
      'patternProperties',
      `[${entries.map(([key, value]) => `[${regularExpression(key)}, ${print(value)}]`).join(', ')}]`,
    );
  }
  for (const name of single) if (name in schema) add(name, print(schema[name]));
  return `c.schema({\n${parts.join('')}${indent}})`;
}

function literal(value: Json): string {
  if (typeof value === 'string') return stringLiteral(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (!isObject(value)) return String(value);
  return `{ ${Object.entries(value)
    .map(([name, one]) => `${propertyKey(name)}: ${literal(one)}`)
    .join(', ')} }`;
}
