import { isObject, type Json, type JsonObject } from '../../spec/document.ts';
import { resolve, schemaKey } from '../../spec/resolve.ts';
import { docComment, propertyKey, stringLiteral } from '../text.ts';

/** What types are printed with. */
export interface TypeContext {
  readonly root: JsonObject;
  /** Public type names by schema key. */
  readonly components: Readonly<Record<string, string>>;
  /** Public names that were printed so far, for the imports. */
  readonly used: Set<string>;
  /** What examples call a client. */
  readonly client: string;
  /** Whether the caller gives the value, so that a Date may stand for the text of a timestamp. */
  readonly takesDates?: boolean;
}

/** The type of a schema component: its public name, or its place in the generated types. */
export function componentType({ components, used }: TypeContext, key: string): string {
  const name = Object.hasOwn(components, key) ? components[key] : undefined;
  if (name === undefined) return `components['schemas'][${stringLiteral(key)}]`;
  used.add(name);
  return name;
}

/**
 * The type of a value that the caller gives, written out; enums are closed here, so that a slip is seen at once.
 *
 * Objects deeper than a parameter's own are left to the generated types where they have a name there.
 */
export function inputType(context: TypeContext, schema: Json | undefined, indent = ''): string {
  if (schema === false) return 'never';
  if (!isObject(schema)) return 'unknown';
  const target = resolve(context.root, schema);
  if (!target) return 'unknown';
  const key = schemaKey(schema);
  const values = target['enum'];
  if (Array.isArray(values)) return union(values.map(literalType));
  if (key !== undefined) return isScalar(target) ? scalarUnion(context, target) : componentType(context, key);
  if ('const' in target) return literalType(target['const']);
  for (const keyword of ['oneOf', 'anyOf'] as const) {
    const parts = target[keyword];
    if (Array.isArray(parts)) return union(parts.map((part) => inputType(context, part, indent)));
  }
  if (Array.isArray(target['allOf'])) {
    return target['allOf'].map((part) => parenthesised(inputType(context, part, indent))).join(' & ') || 'unknown';
  }
  const types = typesOf(target);
  return types.length === 0 ? 'unknown' : union(types.map((type) => typeOf(context, type, target, indent)));
}

function typesOf(schema: JsonObject): Json[] {
  const { type } = schema;
  if (Array.isArray(type)) return type;
  if (typeof type === 'string') return [type];
  if (isObject(schema['properties'])) return ['object'];
  return schema['items'] === undefined ? [] : ['array'];
}

function typeOf(context: TypeContext, type: Json, schema: JsonObject, indent: string): string {
  if (type === 'array') return `${parenthesised(inputType(context, schema['items'], indent))}[]`;
  if (type === 'object') return objectType(context, schema, indent);
  return scalarType(context, type, schema);
}

function objectType(context: TypeContext, schema: JsonObject, indent: string): string {
  const { properties, additionalProperties } = schema;
  if (!isObject(properties) || Object.keys(properties).length === 0) {
    return `Record<string, ${isObject(additionalProperties) ? inputType(context, additionalProperties, indent) : 'unknown'}>`;
  }
  const required = Array.isArray(schema['required']) ? schema['required'] : [];
  const inner = `${indent}  `;
  const lines = Object.entries(properties).map(([name, value]) => {
    const description = isObject(value) ? value['description'] : undefined;
    const doc = typeof description === 'string' ? docComment([description], inner) : '';
    return `${doc}${inner}${memberOf(name, inputType(context, value, inner), required.includes(name))}`;
  });
  return `{\n${lines.join('')}${indent}}`;
}

/**
 * A member that the caller gives, with its line end.
 *
 * One that may be left out may be undefined as well, so that an app under exactOptionalPropertyTypes can pass on what it
 * got; neither is ever sent.
 */
export function memberOf(name: string, type: string, isRequired: boolean): string {
  if (isRequired) return `${propertyKey(name)}: ${type};\n`;
  if (type === 'never') return `${propertyKey(name)}?: undefined;\n`;
  return `${propertyKey(name)}?: ${type === 'unknown' ? type : `${type} | undefined`};\n`;
}

function isScalar(schema: JsonObject): boolean {
  const types = typesOf(schema);
  return types.length > 0 && types.every((type) => type !== 'object' && type !== 'array');
}

function scalarUnion(context: TypeContext, schema: JsonObject): string {
  return union(typesOf(schema).map((type) => scalarType(context, type, schema)));
}

function scalarType({ takesDates }: TypeContext, type: Json, { format }: JsonObject): string {
  if (takesDates && type === 'string' && format === 'date-time') return 'string | Date';
  return type === 'integer' ? 'number' : String(type);
}

function literalType(value: Json): string {
  if (typeof value === 'string') return stringLiteral(value);
  return value === null || typeof value !== 'object' ? String(value) : 'unknown';
}

function union(types: readonly string[]): string {
  return [...new Set(types)].join(' | ') || 'never';
}

function parenthesised(type: string): string {
  return / [|&] /.test(type) ? `(${type})` : type;
}
