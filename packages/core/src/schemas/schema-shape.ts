import type * as z from 'zod/v4/mini';

import { definitionOf } from './define.ts';
import { nodeOf } from './nodes.ts';

/** A schema of zod, looked at from outside. */
type Schema = z.core.$ZodType;

/** The parts of zod's definitions that a schema's shape is read from. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly catchall?: Schema;
  readonly element?: Schema;
  readonly items?: readonly Schema[];
  readonly rest?: Schema | null;
  readonly valueType?: Schema;
  readonly options?: readonly Schema[];
  readonly left?: Schema;
  readonly right?: Schema;
  readonly innerType?: Schema;
  readonly in?: Schema;
  readonly out?: Schema;
  readonly getter?: () => Schema;
  readonly values?: readonly unknown[];
  readonly entries?: Readonly<Record<string, unknown>>;
}

/** Schemas below one member or item, and whether the schema itself names that member. */
export interface Below {
  readonly schemas: readonly (Schema | null | undefined)[];
  readonly isDeclared: boolean;
}

/** All schemas that speak of the same value, beginning with those given; anything but zod's is passed over. */
export function schemasInPlace(schemas: readonly unknown[]): ReadonlySet<Schema> {
  const found = new Set<Schema>();
  const visit = (schema: unknown) => {
    if (!isZod(schema)) return;
    const target = definitionOf(schema);
    if (found.has(target)) return;
    found.add(target);
    const node = nodeOf(target);
    if (node) {
      const { ref, allOf = [], anyOf = [], oneOf = [], then, else: otherwise, dependentSchemas = {} } = node;
      const inner = [ref, ...allOf, ...anyOf, ...oneOf, then, otherwise, ...Object.values(dependentSchemas)];
      for (const one of inner) visit(one);
    } else {
      const { options = [], left, right, innerType, in: input, out, getter } = shapeOf(target);
      for (const one of [...options, left, right, innerType, input, out, getter?.()]) visit(one);
    }
  };
  for (const schema of schemas) visit(schema);
  return found;
}

/** What a schema says of the member or item of that key. */
export function schemasBelow(schema: Schema, key: PropertyKey): Below {
  const node = nodeOf(schema);
  if (typeof key === 'number') {
    if (node) {
      const { prefixItems = [], items, contains, unevaluatedItems } = node;
      return { schemas: [prefixItems[key] ?? items, contains, unevaluatedItems], isDeclared: true };
    }
    const { element, items = [], rest, valueType } = shapeOf(schema);
    return { schemas: [items[key] ?? rest, element, valueType], isDeclared: true };
  }
  const name = String(key);
  if (node) {
    const { properties = {}, patternProperties = [], required = [], dependentRequired = {} } = node;
    const { additionalProperties, unevaluatedProperties } = node;
    const own = [
      ...(Object.hasOwn(properties, name) ? [properties[name]] : []),
      ...patternProperties.filter(([pattern]) => pattern.test(name)).map(([, one]) => one),
    ];
    const named = [...Object.keys(properties), ...required, ...Object.values(dependentRequired).flat()];
    const others = [additionalProperties, unevaluatedProperties];
    return { schemas: own.length > 0 ? own : others, isDeclared: named.includes(name) };
  }
  const { shape = {}, catchall, valueType } = shapeOf(schema);
  const property = Object.hasOwn(shape, name) ? shape[name] : undefined;
  return { schemas: [property, ...(property ? [] : [catchall, valueType])], isDeclared: property !== undefined };
}

/** The names that a schema of an object declares. */
export function namesIn(schema: Schema): readonly string[] {
  return Object.keys(nodeOf(schema)?.properties ?? shapeOf(schema).shape ?? {});
}

/** Whether a schema lists the values that it takes, be it none, or those that it refuses. */
export function isOneOfValues(schema: Schema): boolean {
  const node = nodeOf(schema);
  return node
    ? 'const' in node || node.enum !== undefined || (node.not !== undefined && isOneOfValues(node.not))
    : ['literal', 'enum', 'never'].includes(shapeOf(schema).type);
}

const words: Readonly<Record<string, string>> = {
  nullable: 'null',
  record: 'object',
  tuple: 'array',
  unknown: 'a value',
  any: 'a value',
  never: 'nothing',
};
const plain = new Set(['string', 'number', 'boolean', 'null', 'array', 'object']);
const mostValues = 8;

/** What schemas of one value want, in the description's words; `another value` where they have none. */
export function describeSchemas(schemas: ReadonlySet<Schema>): string {
  const found = new Set<string>();
  for (const schema of schemas) for (const word of wordsOf(schema)) found.add(word);
  const isNullable = found.delete('null');
  // What one alternative refuses another one takes.
  if (found.size > 1) found.delete('nothing');
  const listed = [...found];
  const shown = listed.length > mostValues ? [...listed.slice(0, mostValues), '…'] : listed;
  return [...shown, ...(isNullable ? ['null'] : [])].join(' or ') || 'another value';
}

function wordsOf(schema: Schema): readonly string[] {
  const node = nodeOf(schema);
  if (node) return 'const' in node ? [valueText(node.const)] : (node.enum?.map(valueText) ?? node.type ?? []);
  const { entries, type, values } = shapeOf(schema);
  if (type === 'literal' || type === 'enum') return (values ?? Object.values(entries ?? {})).map(valueText);
  const word = plain.has(type) ? type : words[type];
  return word === undefined ? [] : [word];
}

/** A value that the description lists. */
function valueText(value: unknown): string {
  const text = typeof value === 'object' && value !== null ? 'a listed value' : (JSON.stringify(value) ?? 'a value');
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

function shapeOf({ _zod: { def } }: Schema): Definition {
  return def;
}

function isZod(schema: unknown): schema is Schema {
  return typeof schema === 'object' && schema !== null && '_zod' in schema;
}
