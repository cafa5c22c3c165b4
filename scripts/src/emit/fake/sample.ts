import { isObject, type Json, type JsonObject } from '../../spec/document.ts';
import { resolve } from '../../spec/resolve.ts';
import { effectiveSchema, isNullable, propertiesOf, requiredOf, typeOf } from '../../spec/effective-schema.ts';
import { fits } from './fits.ts';
import { sampleText } from './sample-text.ts';

/** What a sample is made with. */
interface SampleOptions {
  /** A value of the description's own, taken wherever the schema allows it. */
  readonly example?: Json | undefined;
  /** Members of the outermost object that are not asked for are left out; with `deep` those of the objects in it as well. */
  readonly requiredOnly?: boolean | 'deep';
  /** Members that only the other side tells are left out. Default `response`. */
  readonly direction?: 'request' | 'response';
  /** Which alternative is taken where there are several; the first where there are not as many. Default 0. */
  readonly alternative?: number;
}

/** Levels below which only what is asked for is made. */
const deepest = 7;
/** Levels below which nothing is made. */
const farthest = 100;

/** A value that a schema takes, like a real one, the same on every run: examples first, then defaults, then made from the keywords. */
export function sampleOf(root: JsonObject, schema: Json | undefined, options: SampleOptions = {}): Json {
  const { alternative = 0, direction = 'response', requiredOnly = false } = options;
  const context: Context = { root, stack: [], direction, alternative, isBare: requiredOnly === 'deep' };
  return make(context, schema, '', options.example, requiredOnly !== false) ?? null;
}

interface Context {
  readonly root: JsonObject;
  readonly direction: 'request' | 'response';
  readonly alternative: number;
  /** Whether every object has nothing but what is asked for. */
  readonly isBare: boolean;
  /** Schemas that the value stands in, to notice those that hold themselves. */
  readonly stack: readonly Json[];
}

function make(
  context: Context,
  schema: Json | undefined,
  name: string,
  hint: Json | undefined,
  requiredOnly = false,
): Json | undefined {
  const { alternative, root, stack } = context;
  // What was asked for nothing but the needful and still needs itself has no end.
  if (stack.length > farthest || stack.filter((outer) => isObject(outer) && outer === schema).length > 1)
    return undefined;
  const usual = makeAs(context, alternative, schema, name, hint, requiredOnly);
  const exclusive = resolve(root, schema)?.['oneOf'];
  if (!Array.isArray(exclusive) || usual === undefined || stack.length > deepest) return usual;
  const isAlone = (value: Json | undefined) =>
    value !== undefined && exclusive.filter((one) => fits(root, one, value)).length === 1;
  if (isAlone(usual)) return usual;
  // A value of two alternatives at once is of neither: another one, or one with nothing but what it must have.
  for (const [index] of exclusive.entries()) {
    const full = makeAs(context, index, schema, name, hint, requiredOnly);
    if (isAlone(full)) return full;
    const bare = makeAs(context, index, schema, name, undefined, true);
    if (isAlone(bare)) return bare;
  }
  return usual;
}

/** The same with one alternative of the schema, whether or not the others take the value too. */
function makeAs(
  context: Context,
  chosen: number,
  schema: Json | undefined,
  name: string,
  hint: Json | undefined,
  requiredOnly: boolean,
): Json | undefined {
  const { alternative, direction, isBare, root, stack } = context;
  const one = effectiveSchema(root, schema, 0, chosen);
  const examples = Array.isArray(one['examples']) ? one['examples'] : [];
  const hints = [hint, one['example'], ...examples, one['default']].filter(
    (value) => value !== undefined && value !== null,
  );
  if ('const' in one) return one['const'];
  const values = Array.isArray(one['enum']) ? one['enum'] : undefined;
  if (values)
    return hints.find((value) => values.includes(value as Json)) ?? values.find((value) => value !== null) ?? null;
  const type = typeOf(one);
  const inner = { alternative, direction, isBare, root, stack: [...stack, schema ?? true] };
  // A schema within itself, or far down: nothing where nothing will do.
  const isDeep = stack.length > deepest || (isObject(schema) && stack.filter((outer) => outer === schema).length > 0);
  switch (type) {
    case 'string':
      return sampleText(one, name, hints);
    case 'integer':
    case 'number':
      return sampleNumber(one, type, name, hints);
    case 'boolean':
      return hints.find((value) => typeof value === 'boolean') ?? true;
    case 'array':
      return sampleArray(inner, one, name, hints, isDeep);
    case 'object':
      return sampleObject(inner, one, name, hints.find(isObject), requiredOnly || isBare || isDeep);
    case undefined:
      return isNullable(one) ? null : (hints[0] ?? {});
    default:
      return null;
  }
}

function sampleNumber(schema: JsonObject, type: string, name: string, hints: readonly unknown[]): number {
  const { exclusiveMaximum, exclusiveMinimum, maximum, minimum, multipleOf } = schema;
  const step = typeof multipleOf === 'number' ? multipleOf : type === 'integer' ? 1 : 0.5;
  const low =
    typeof minimum === 'number' ? minimum : typeof exclusiveMinimum === 'number' ? exclusiveMinimum + step : undefined;
  const high =
    typeof maximum === 'number' ? maximum : typeof exclusiveMaximum === 'number' ? exclusiveMaximum - step : undefined;
  const isAllowed = (value: unknown): value is number =>
    typeof value === 'number' &&
    (type === 'number' || Number.isInteger(value)) &&
    value >= (low ?? value) &&
    value <= (high ?? value) &&
    (typeof multipleOf !== 'number' || value % multipleOf === 0);
  // Moments in milliseconds, as members of such names have them.
  const text = String(schema['description'] ?? '');
  const isMoment = /(At|_at|Until|timestamp)$/i.test(name) || /since 1970|epoch|unix time/i.test(text);
  const usual = isMoment ? (/(?<!milli)seconds\b/i.test(text) ? 1_767_323_045 : 1_767_323_045_000) : 1;
  const found = [...hints, usual, 1, low, high].find(isAllowed);
  return found ?? (low === undefined ? 0 : Math.ceil(low / step) * step);
}

function sampleArray(
  context: Context,
  schema: JsonObject,
  name: string,
  hints: readonly unknown[],
  isDeep: boolean,
): Json[] {
  const { items, maxItems, minItems } = schema;
  const given = hints.find((value) => Array.isArray(value)) as Json[] | undefined;
  const least = typeof minItems === 'number' ? minItems : isDeep ? 0 : 1;
  const most = typeof maxItems === 'number' ? maxItems : Math.max(least, 2);
  if (items === undefined) return (given ?? []).slice(0, most);
  const count = Math.min(most, Math.max(least, isDeep ? 0 : (given?.length ?? 0)));
  return Array.from({ length: count }, (_, index) => make(context, items, singular(name), given?.[index]) ?? null);
}

function sampleObject(
  context: Context,
  schema: JsonObject,
  outer: string,
  hint: JsonObject | undefined,
  requiredOnly: boolean,
): JsonObject {
  const properties = propertiesOf(schema);
  const { else: otherwise } = schema;
  // Of a condition the usual side, which is what holds where nothing unusual is said.
  const required = [...requiredOf(schema), ...(isObject(otherwise) ? requiredOf(otherwise) : [])];
  const made: JsonObject = {};
  for (const name of new Set([...Object.keys(properties), ...required])) {
    const property = properties[name];
    const hidden = context.direction === 'request' ? 'readOnly' : 'writeOnly';
    if (isObject(property) && property[hidden] === true) continue;
    if (requiredOnly && !required.includes(name)) continue;
    const value = make(context, property ?? true, name, hint?.[name]);
    if (value !== undefined) made[name] = value;
  }
  const { additionalProperties } = schema;
  if (Object.keys(properties).length > 0 || additionalProperties === false) return made;
  if (isObject(additionalProperties) && Object.keys(additionalProperties).length > 0) {
    const entries = hint ? Object.entries(hint) : [[usualKey(outer), undefined] as const];
    for (const [name, value] of entries) made[name] = make(context, additionalProperties, name, value) ?? null;
    return made;
  }
  return { ...hint, ...made };
}

/** Key of an entry in an object that takes any. */
function usualKey(name: string): string {
  if (/header/i.test(name)) return 'x-source';
  return /propert|attribute|metadata|variable|param|field/i.test(name) ? 'plan' : 'default';
}

function singular(name: string): string {
  return name
    .replace(/ies$/, 'y')
    .replace(/(s|x|ch|sh)es$/, '$1')
    .replace(/([^s])s$/, '$1');
}
