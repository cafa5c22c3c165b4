import { isObject, type Json, type JsonObject, setMember } from '../../spec/document.ts';
import { localPointer, pointerParts, valueAtPointer } from '../../spec/pointer.ts';
import { narrowed } from '../plain/discriminators.ts';

/** Keywords that are data, and stay as they are. */
const data = new Set(['const', 'default', 'enum', 'required', 'dependentRequired', 'type', 'format', 'pattern']);
const numbers =
  /^((min|max)(Length|Items|Properties|Contains)|minimum|maximum|exclusiveM(in|ax)imum|multipleOf|uniqueItems)$/;
const maps = new Set(['properties', 'patternProperties', 'dependentSchemas']);
const lists = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems']);
const schemas = new Set(
  'items not if then else contains additionalProperties unevaluatedItems unevaluatedProperties propertyNames'.split(
    ' ',
  ),
);
const prefix = '/components/schemas/';

/** Schemas that tools share, found while the tools' own are written. */
export interface SharedSchemas {
  readonly root: JsonObject;
  /** By key. */
  readonly found: Map<string, Json>;
  /** Keys by pointer. */
  readonly keys: Map<string, string>;
}

/** A schema in the words of JSON Schema 2020-12 alone, with references to the shared ones. */
export function toolSchema(shared: SharedSchemas, schema: Json | undefined): Json {
  if (!isObject(schema)) return schema === false ? { not: {} } : {};
  const result: JsonObject = {};
  for (const [name, value] of Object.entries(narrowed.alternatives(shared.root, schema))) {
    const written = memberOf(shared, name, value);
    if (written !== undefined) setMember(result, name, written);
  }
  const { enum: values, ...others } = result;
  // Older standards, and validators of newer ones, know no list of values without any.
  if (Array.isArray(values) && values.length === 0) return { ...others, not: {} };
  return result;
}

function memberOf(shared: SharedSchemas, name: string, value: Json): Json | undefined {
  if (name === '$ref') return typeof value === 'string' ? referTo(shared, value) : undefined;
  if (name === 'description') return typeof value === 'string' && value.trim() !== '' ? shortText(value) : undefined;
  if (data.has(name) || numbers.test(name)) return value;
  if (schemas.has(name)) return typeof value === 'boolean' ? value : toolSchema(shared, value);
  if (lists.has(name) && Array.isArray(value)) return value.map((one) => toolSchema(shared, one));
  if (!maps.has(name) || !isObject(value)) return undefined;
  const result: JsonObject = {};
  for (const [key, one] of Object.entries(value)) setMember(result, key, toolSchema(shared, one));
  return result;
}

function referTo(shared: SharedSchemas, reference: string): string | undefined {
  const pointer = localPointer(reference);
  const target = pointer === undefined ? undefined : valueAtPointer(shared.root, pointer);
  if (pointer === undefined || target === undefined) return undefined;
  let key = shared.keys.get(pointer);
  if (key === undefined) {
    key = keyOf(shared, pointer);
    shared.keys.set(pointer, key);
    // Set before it is written, so that a schema may lead back to itself.
    shared.found.set(key, {});
    shared.found.set(key, toolSchema(shared, target));
  }
  return `#/$defs/${key}`;
}

/** The key of a component; another place is counted, as no key of a component looks that is kept. */
function keyOf({ keys }: SharedSchemas, pointer: string): string {
  const [, , key = '', ...inner] = pointerParts(pointer) ?? [];
  const isComponent = pointer.startsWith(prefix) && inner.length === 0 && /^[A-Za-z][\w.-]*$/.test(key);
  return isComponent ? key : `_${keys.size}`;
}

const longest = 300;

/** A text of one line; a long one ends behind a sentence. */
export function shortText(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const start = line.slice(0, longest);
  const end = Math.max(start.lastIndexOf('. '), start.lastIndexOf('; '));
  return end > 60 ? `${start.slice(0, end)}.` : `${start.replace(/\s\S*$/, '')} ...`;
}
