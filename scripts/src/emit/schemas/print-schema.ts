import { keptMembers } from '../../sides/form-of.ts';
import { isObject, type Json, type JsonObject } from '../../spec/document.ts';
import { localPointer } from '../../spec/pointer.ts';
import { resolve } from '../../spec/resolve.ts';
import { toldApart } from '../plain/discriminators.ts';
import { propertyKey, stringLiteral } from '../text.ts';
import { arrayChecks, numberChecks, stringChecks } from './print-checks.ts';
import type { PrintContext } from './print-context.ts';
import { printFile } from './print-file.ts';
import { printNode } from './print-node.ts';

/** Keywords that say nothing of what is valid. */
const annotations = new Set([
  'title',
  'description',
  'default',
  'example',
  'examples',
  'deprecated',
  'readOnly',
  'writeOnly',
  'xml',
  'externalDocs',
  'discriminator',
  '$comment',
  '$schema',
  '$defs',
  'definitions',
  'contentEncoding',
  'contentMediaType',
  'contentSchema',
]);

/**
 * Prints a schema as an expression: with zod's own words where they say exactly what JSON Schema says, else as keywords
 * for the evaluator of core.
 */
export function printSchema(context: PrintContext, given: Json | undefined, indent: string): string {
  if (given === true || given === undefined) return 'c.anything()';
  if (!isObject(given)) return 'z.never()';
  const schema = toldApart(context.root, withKeptMembers(given));
  const file = context.takesFiles ? printFile(schema) : undefined;
  if (file !== undefined) return file;
  return (
    (context.observed.has(given) ? undefined : printPlain(context, schema, indent)) ??
    printNode(context, schema, indent, (part, inner) => printSchema(context, part, inner))
  );
}

/**
 * A schema with the members that its side does not have: a request with a read-only one is told of it, since it would have
 * no effect, and a response may have a write-only one, which nobody reads.
 */
function withKeptMembers(schema: JsonObject): JsonObject {
  const { [keptMembers.readOnly]: refused, [keptMembers.writeOnly]: taken, properties, ...more } = schema;
  if (!isObject(refused) && !isObject(taken)) return schema;
  const never = Object.keys(refused ?? {}).map((name): [string, Json] => [name, false]);
  const members = Object.fromEntries([...Object.entries(properties ?? {}), ...never, ...Object.entries(taken ?? {})]);
  return { ...more, properties: members };
}

/** The keywords of a schema that decide, without annotations and extensions. */
function decidingKeywords(schema: JsonObject): string[] {
  return Object.keys(schema).filter((name) => !annotations.has(name) && !name.startsWith('x-'));
}

function printPlain(context: PrintContext, schema: JsonObject, indent: string): string | undefined {
  const keywords = new Set(decidingKeywords(schema));
  const only = (...names: string[]) => [...keywords].every((name) => names.includes(name));
  if (keywords.size === 0) return 'c.anything()';
  if (keywords.has('$ref')) {
    if (!only('$ref')) return undefined;
    return context.referenceName(localPointer(String(schema['$ref'])) ?? '');
  }
  if (keywords.has('anyOf') && only('anyOf') && Array.isArray(schema['anyOf'])) {
    const parts = schema['anyOf'].filter((part) => !isNull(part));
    const printed = parts.map((part) => printSchema(context, part, indent));
    const union = printed.length === 1 ? (printed[0] as string) : `z.union([${printed.join(', ')}])`;
    if (printed.length === 0) return undefined;
    return parts.length < schema['anyOf'].length ? `z.nullable(${union})` : union;
  }
  if (keywords.has('oneOf') && only('oneOf') && Array.isArray(schema['oneOf'])) {
    const [part, ...others] = schema['oneOf'].filter((one) => !isNull(one));
    // Exactly one of them is what any of them is, as long as the other alternative refuses null.
    const isNullable = part !== undefined && others.length === 0 && schema['oneOf'].length === 2;
    return isNullable && refusesNull(context, part) ? `z.nullable(${printSchema(context, part, indent)})` : undefined;
  }
  if (keywords.has('const') && only('const', 'type')) {
    const { const: value, type = typeof value } = schema;
    if (typeof value === 'string' && type === 'string') return `z.literal(${stringLiteral(value)})`;
    return typeof value === 'boolean' && type === 'boolean' ? `z.literal(${String(value)})` : undefined;
  }
  const types = Array.isArray(schema['type']) ? schema['type'] : [schema['type']];
  const named = types.filter((type) => type !== 'null');
  const [type] = named;
  if (named.length !== 1 || typeof type !== 'string') return undefined;
  const printed = printType(context, type, schema, only, indent);
  if (printed === undefined) return undefined;
  return types.length > 1 ? `z.nullable(${printed})` : printed;
}

function isNull(schema: Json): boolean {
  return isObject(schema) && schema['type'] === 'null' && decidingKeywords(schema).length === 1;
}

function refusesNull({ root }: PrintContext, schema: Json): boolean {
  const type = resolve(root, schema)?.['type'];
  return Array.isArray(type) ? !type.includes('null') : type !== undefined && type !== 'null';
}

function printType(
  context: PrintContext,
  type: string,
  schema: JsonObject,
  only: (...names: string[]) => boolean,
  indent: string,
): string | undefined {
  switch (type) {
    case 'string': {
      if (!only('type', 'enum', 'minLength', 'maxLength', 'pattern', 'format')) return undefined;
      const checks = stringChecks(schema);
      const values = schema['enum'];
      if (values === undefined || schema['x-open-enum'] === true) return withChecks('z.string()', checks);
      const texts = Array.isArray(values) ? values.filter((value) => value !== null) : [];
      const isPlain = texts.length > 0 && texts.every((value) => typeof value === 'string') && checks.length === 0;
      // Null among the values needs null among the types, and the other way round.
      const hasNull = Array.isArray(values) && values.includes(null);
      if (!isPlain || hasNull !== (Array.isArray(schema['type']) && schema['type'].includes('null'))) return undefined;
      return `z.enum([${texts.map((value) => stringLiteral(value)).join(', ')}])`;
    }
    case 'number':
    case 'integer': {
      if (!only('type', 'format', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'))
        return undefined;
      const checks = numberChecks(schema);
      return withChecks('z.number()', type === 'integer' ? ['c.integer()', ...checks] : checks);
    }
    case 'boolean':
      return only('type') ? 'z.boolean()' : undefined;
    case 'array': {
      if (!only('type', 'items', 'minItems', 'maxItems')) return undefined;
      return withChecks(`z.array(${printSchema(context, schema['items'], indent)})`, arrayChecks(schema));
    }
    case 'object':
      return only('type', 'properties', 'required', 'additionalProperties')
        ? printObject(context, schema, indent)
        : undefined;
    default:
      return undefined;
  }
}

function printObject(context: PrintContext, schema: JsonObject, indent: string): string | undefined {
  const { additionalProperties, properties } = schema;
  const isLoose =
    additionalProperties === undefined ||
    additionalProperties === true ||
    (isObject(additionalProperties) && decidingKeywords(additionalProperties).length === 0);
  const required = Array.isArray(schema['required']) ? schema['required'].map(String) : [];
  const entries = isObject(properties) ? Object.entries(properties) : [];
  // Reading an absent member of such a name would find what every object inherits.
  if (!isLoose || entries.some(([name]) => name in Object.prototype)) return undefined;
  if (required.some((name) => !(isObject(properties) && Object.hasOwn(properties, name)))) return undefined;
  const inner = `${indent}  `;
  const lines = entries.map(([name, value]) => {
    const printed = printSchema(context, value, inner);
    return `${inner}${propertyKey(name)}: ${required.includes(name) ? printed : `z.optional(${printed})`},\n`;
  });
  return lines.length === 0 ? 'z.looseObject({})' : `z.looseObject({\n${lines.join('')}${indent}})`;
}

function withChecks(base: string, checks: readonly string[]): string {
  return checks.length === 0 ? base : `${base}.check(${checks.join(', ')})`;
}
