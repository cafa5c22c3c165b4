import { isObject, type Json, type JsonObject, listOf } from '../../spec/document.ts';
import { withinShare } from '../../spec/budget.ts';
import { effectiveSchema, isNullable, propertiesOf, requiredOf, typeOf } from '../../spec/effective-schema.ts';
import { fits } from './fits.ts';
import type { Direction } from './judge.ts';
import { sampleText } from './sample-text.ts';
import { validValues } from './valid-values.ts';

/** What a sample is made with. */
interface SampleOptions {
  /** A value of the description's own, taken wherever the schema allows it. */
  readonly example?: Json | undefined;
  /** Members of the outermost object that are not asked for are left out; with `deep` those of the objects in it as well. */
  readonly requiredOnly?: boolean | 'deep';
  /** Members that only the other side tells are left out. Default `response`. */
  readonly direction?: Direction;
  /** Which alternative is taken where there are several; the first where there are not as many. Default 0. */
  readonly alternative?: number;
}

/** A sample, and whether its schema takes it. */
export interface Sample {
  readonly value: Json;
  /** False where no value could be found that the schema takes. */
  readonly isRight: boolean;
}

/** Levels below which only what is asked for is made, one after the other where a value gets too large. */
const depths = [7, 4, 2, 1, 0];
/** Members and items that a value may have before it is made with fewer levels, and that it may have at all. */
const mostParts = 300;
const limit = 4_000;
/** Characters of a text, and items of an array, that a sample may be asked to have. */
const largest = 20_000;
/** Levels below which nothing is made. */
const farthest = 100;
/** Steps that one sample may take; the largest one of the known descriptions takes 18,000. */
const mostShare = 100_000;
/** Values that are held against a schema before it is given up. */
const mostSteps = 4_000;

/** A value that a schema takes, like a real one, the same on every run: examples first, then defaults, then made from the keywords. */
export function sampleOf(root: JsonObject, schema: Json | undefined, options: SampleOptions = {}): Json {
  return checkedSample(root, schema, options).value;
}

/** A sample that was held against its schema, and made anew where it broke it; none where that takes too many steps. */
export function checkedSample(root: JsonObject, schema: Json | undefined, options: SampleOptions = {}): Sample {
  return withinShare(
    () => makeChecked(root, schema, options),
    mostShare,
    () => ({ value: null, isRight: false }),
  );
}

function makeChecked(root: JsonObject, schema: Json | undefined, options: SampleOptions): Sample {
  const { direction = 'response', requiredOnly = false } = options;
  const value = sizedSample(root, schema, options);
  if (value === undefined) return { value: null, isRight: false };
  if (fits(root, schema, value, direction)) return { value, isRight: true };
  const context = { root, direction, isFull: requiredOnly === false, depth: 0, steps: { left: mostSteps } };
  for (const other of validValues(context, [schema ?? true], value, '')) return { value: other, isRight: true };
  return { value, isRight: false };
}

/** The fullest sample that is not too large; undefined where none is small enough. */
function sizedSample(root: JsonObject, schema: Json | undefined, options: SampleOptions): Json | undefined {
  const { alternative = 0, direction = 'response', requiredOnly = false } = options;
  for (const deepest of depths) {
    const parts = { left: deepest === 0 ? limit : mostParts };
    const isBare = requiredOnly === 'deep';
    const context: Context = { root, stack: [], direction, alternative, isBare, deepest, parts };
    const value = make(context, schema, '', options.example, requiredOnly !== false);
    if (parts.left >= 0) return value ?? null;
  }
  return undefined;
}

interface Context {
  readonly root: JsonObject;
  readonly direction: Direction;
  readonly alternative: number;
  /** Whether every object has nothing but what is asked for. */
  readonly isBare: boolean;
  /** Levels below which only what is asked for is made. */
  readonly deepest: number;
  /** Parts that the value may have; where they are used up, it is made again with fewer. */
  readonly parts: { left: number };
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
  const { alternative, deepest, isBare, parts, root, stack } = context;
  if (parts.left < 0) return undefined;
  // What was asked for nothing but the needful and still needs itself has no end.
  if (stack.length > farthest || stack.filter((outer) => isObject(outer) && outer === schema).length > 1)
    return undefined;
  const one = effectiveSchema(root, schema, 0, alternative);
  parts.left -= sizeOf(one) > largest ? Infinity : 1;
  if (parts.left < 0) return undefined;
  const examples = listOf(one['examples']);
  const hints = [hint, one['example'], ...examples, one['default']].filter(
    (value) => value !== undefined && value !== null,
  );
  if ('const' in one) return one['const'];
  const values = Array.isArray(one['enum']) ? one['enum'] : undefined;
  if (values)
    return hints.find((value) => values.includes(value as Json)) ?? values.find((value) => value !== null) ?? null;
  const type = typeOf(one);
  const inner = { ...context, stack: [...stack, schema ?? true] };
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

/** How much a value of a schema must hold at least, where that is a lot. */
function sizeOf({ minItems, minLength, pattern }: JsonObject): number {
  const repeats =
    typeof pattern === 'string' ? [...pattern.matchAll(/\{(\d{4,})/g)].map(([, count]) => Number(count)) : [];
  return Math.max(0, ...[minItems, minLength, ...repeats].filter((size) => typeof size === 'number'));
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
    // One that is only required may be anything: a text is what a form and an address can have as well.
    const undescribed = hint?.[name] === undefined ? { type: 'string' } : true;
    const value = make(context, property ?? undescribed, name, hint?.[name]);
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
