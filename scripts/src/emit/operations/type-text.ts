import { isObject, type Json, type JsonObject, listOf, member } from '../../spec/document.ts';
import { schemaKey } from '../../spec/resolve.ts';
import { plainSchema } from '../plain/plain-schema.ts';
import { tupleOf } from '../plain/tuple.ts';
import { docComment, propertyKey, stringLiteral } from '../text.ts';

/** What types are printed with. */
export interface TypeContext {
  readonly root: JsonObject;
  /** Public type names by schema key. */
  readonly components: Readonly<Record<string, string>>;
  /** Public names that were printed so far, for the imports. */
  readonly used: Set<string>;
  /** Whether types of answers are printed: enums that are marked as open are open there. */
  readonly isAnswer?: boolean;
  /** What examples call a client. */
  readonly client: string;
  /** Id of the provider, where the files are those of one. */
  readonly provider?: string | undefined;
  /** Constant of the service that operations are called at, where that is not the client's own. */
  readonly service?: string | undefined;
  /** Whether the caller gives the value, so that a Date may stand for the text of a timestamp. */
  readonly takesDates?: boolean;
  /** Whether a component is written out, which may hold itself: an alias may do so in an index signature, not in a Record. */
  readonly isDeclared?: boolean;
  /** Whether a binary string is a file that the caller gives. */
  readonly takesFiles?: boolean;
}

/** The type of a schema component: its public name, or its place in the generated types. */
function componentType({ components, used }: TypeContext, key: string): string {
  const name = Object.hasOwn(components, key) ? components[key] : undefined;
  if (name === undefined) return `components['schemas'][${stringLiteral(key)}]`;
  used.add(name);
  return name;
}

/** The name of a component, where a schema is a reference to one and says nothing beside it. */
export function namedType(context: TypeContext, schema: Json | undefined): string | undefined {
  const key = schemaKey(isObject(schema) ? plainSchema(context.root, schema) : undefined);
  return key === undefined ? undefined : componentType(context, key);
}

/** The type of a value that an answer has, written out. */
export function answerType(context: TypeContext, schema: Json | undefined): string {
  return inputType({ ...context, isAnswer: true }, schema);
}

/**
 * The type of a value that the caller gives, written out; enums are closed here, so that a slip is seen at once.
 *
 * Objects deeper than a parameter's own are left to the generated types where they have a name there.
 */
export function inputType(context: TypeContext, schema: Json | undefined, indent = ''): string {
  if (schema === false) return 'never';
  if (!isObject(schema)) return 'unknown';
  const plain = plainSchema(context.root, schema);
  if (plain['not'] === true) return 'never';
  const key = schemaKey(plain);
  if (key !== undefined) return referenceType(context, key);
  const { allOf, anyOf, enum: values, oneOf } = plain;
  if (Array.isArray(values)) {
    const isOpen = context.isAnswer === true && plain['x-open-enum'] === true;
    return union([...values.map((value) => literalType(value, indent)), ...(isOpen ? ['(string & {})'] : [])]);
  }
  if ('const' in plain) return literalType(plain['const'], indent);
  for (const parts of [oneOf, anyOf]) {
    if (Array.isArray(parts)) return union(parts.map((part) => inputType(context, part, indent)));
  }
  if (Array.isArray(allOf)) {
    return allOf.map((part) => parenthesised(inputType(context, part, indent))).join(' & ') || 'unknown';
  }
  const types = typesOf(plain);
  return types.length === 0 ? 'unknown' : union(types.map((type) => typeOf(context, type, plain, indent)));
}

/** The type of a component: written out where that is no longer than its name, and closed where it is an open enum. */
function referenceType(context: TypeContext, key: string): string {
  const { isAnswer, root } = context;
  if (isAnswer === true) return componentType(context, key);
  const schemas = member(root['components'], 'schemas');
  let found = member(schemas, key);
  // What only refers to another one is as short as that.
  for (let next: string | undefined = key; next !== undefined && isObject(found);) {
    const plain: JsonObject = plainSchema(root, found, next);
    next = schemaKey(plain);
    found = next === undefined ? plain : member(schemas, next);
  }
  if (found === undefined) return 'unknown';
  return isObject(found) && isScalar(found) ? inputType(context, found) : componentType(context, key);
}

function typesOf(schema: JsonObject): Json[] {
  const { type } = schema;
  if (Array.isArray(type)) return type;
  if (typeof type === 'string') return [type];
  return isObject(schema['properties']) || schema['additionalProperties'] !== undefined ? ['object'] : [];
}

function typeOf(context: TypeContext, type: Json, schema: JsonObject, indent: string): string {
  if (type === 'array') return arrayType(context, schema, indent);
  if (type === 'object') return objectType(context, schema, indent);
  return scalarType(context, type, schema);
}

function arrayType(context: TypeContext, schema: JsonObject, indent: string): string {
  const { items, prefixItems } = schema;
  const itemsType = (one: Json | undefined) => parenthesised(inputType(context, one, indent));
  if (!Array.isArray(prefixItems)) return `${itemsType(items)}[]`;
  const { counted, least, rest } = tupleOf(schema, prefixItems);
  const elements = counted.map((one, index) =>
    index < least ? inputType(context, one, indent) : `${itemsType(one)}?`,
  );
  return `[${[...elements, ...(rest === false ? [] : [`...${itemsType(rest)}[]`])].join(', ')}]`;
}

function objectType(context: TypeContext, schema: JsonObject, indent: string): string {
  const { properties, additionalProperties } = schema;
  if (!isObject(properties) || Object.keys(properties).length === 0) {
    const others = isObject(additionalProperties) ? inputType(context, additionalProperties, indent) : 'unknown';
    return context.isDeclared && others !== 'unknown' ? `{ [key: string]: ${others} }` : `Record<string, ${others}>`;
  }
  const required = listOf(schema['required']);
  const inner = `${indent}  `;
  const lines = Object.entries(properties).map(([name, value]) => {
    const description = isObject(value) ? value['description'] : undefined;
    const doc = typeof description === 'string' ? docComment([description], inner) : '';
    return `${doc}${inner}${memberOf(name, inputType(context, value, inner), required.includes(name))}`;
  });
  if (additionalProperties !== undefined && additionalProperties !== false) {
    const others = inputType(context, additionalProperties, inner);
    lines.push(`${inner}[key: string]: ${others === 'unknown' ? others : `${others} | undefined`};\n`);
  }
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

/** Whether a schema is of scalars alone, as types of its own or as constants. */
function isScalar(schema: JsonObject): boolean {
  const values = schema['enum'];
  if (Array.isArray(values)) return values.every((value) => value === null || typeof value !== 'object');
  if (['const', 'allOf', 'anyOf', 'oneOf', 'not'].some((name) => schema[name] !== undefined)) return false;
  const types = typesOf(schema);
  return types.length > 0 && types.every((type) => type !== 'object' && type !== 'array');
}

function scalarType({ takesDates, takesFiles }: TypeContext, type: Json, { format }: JsonObject): string {
  if (takesFiles && type === 'string' && format === 'binary') return 'Blob | Uint8Array | StreamedFile';
  if (takesDates && type === 'string' && format === 'date-time') return 'string | Date';
  return type === 'integer' ? 'number' : String(type);
}

function literalType(value: Json, indent: string): string {
  if (typeof value === 'string') return stringLiteral(value);
  if (Array.isArray(value)) return `[${value.map((one) => literalType(one, indent)).join(', ')}]`;
  if (!isObject(value)) return String(value);
  const inner = `${indent}  `;
  const lines = Object.entries(value).map(([name, one]) => `${inner}${memberOf(name, literalType(one, inner), true)}`);
  return lines.length === 0 ? 'Record<string, never>' : `{\n${lines.join('')}${indent}}`;
}

function union(types: readonly string[]): string {
  return [...new Set(types)].join(' | ') || 'never';
}

function parenthesised(type: string): string {
  return / [|&] /.test(type) ? `(${type})` : type;
}
