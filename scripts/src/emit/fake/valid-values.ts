import { spend } from '../../spec/budget.ts';
import { isObject, type Json, listOf } from '../../spec/document.ts';
import { canonicalText } from './canonical-text.ts';
import { type Conjunction, conjunctions } from './conjunction.ts';
import { fits } from './fits.ts';
import { arrayValues } from './array-values.ts';
import { numberValues } from './number-values.ts';
import { objectValues } from './object-values.ts';
import { textValues } from './text-values.ts';
import type { ValueContext } from './value-context.ts';

const types = ['object', 'array', 'string', 'integer', 'number', 'boolean', 'null'] as const;
type TypeName = (typeof types)[number];

/** Keywords that say of which type a value is meant to be where none is given. */
const speaking: readonly (readonly [TypeName, readonly string[]])[] = [
  ['object', ['properties', 'required', 'patternProperties', 'additionalProperties', 'propertyNames', 'minProperties']],
  ['array', ['items', 'prefixItems', 'contains', 'minItems', 'uniqueItems']],
  ['string', ['pattern', 'minLength', 'maxLength', 'format']],
  ['number', ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf']],
];
/** Levels below which nothing is made. */
const farthest = 24;
/** Values that are begun for one: where a schema needs itself each begins others, and none is ever made to be held against it. */
const mostBegun = 100_000;
/** Ways to fit that are looked at for one value, and values of one type that are tried for each. */
const mostWays = 48;
const mostTried = 200;

/** Different values that are valid under schemas that all hold at once, the likeliest first; few or none where they are rare. */
export function* validValues(
  context: ValueContext,
  schemas: readonly Json[],
  near: Json | undefined,
  name: string,
): Generator<Json> {
  const { depth, direction, root, steps } = context;
  steps.begun = (steps.begun ?? 0) + 1;
  if (depth > farthest || steps.begun > mostBegun) return;
  const isRight = (value: Json) => {
    spend();
    steps.left -= 1;
    return steps.left > 0 && schemas.every((schema) => fits(root, schema, value, direction));
  };
  const found = new Set<string>();
  const isNew = (value: Json) => {
    const text = canonicalText(value);
    return !found.has(text) && found.add(text).size > 0;
  };
  if (near !== undefined && near !== null && isRight(near) && isNew(near)) yield near;
  let ways = 0;
  const late: Conjunction[] = [];
  const isNull = (way: Conjunction) => typesOf(way, near).every((type) => type === 'null');
  const prefers = (alternative: Json) => (near === undefined || fits(root, alternative, near, direction) ? 0 : 1);
  for (const way of conjunctions(root, schemas, prefers)) {
    if (steps.left <= 0 || (ways += 1) > mostWays) break;
    if (isNull(way)) late.push(way);
    else for (const value of valuesOf(context, way, near, name)) if (isRight(value) && isNew(value)) yield value;
  }
  for (const way of late)
    for (const value of valuesOf(context, way, near, name)) if (isRight(value) && isNew(value)) yield value;
}

function* valuesOf(context: ValueContext, way: Conjunction, near: Json | undefined, name: string): Generator<Json> {
  const fixed = way.find((schema) => 'const' in schema)?.['const'];
  if (fixed !== undefined) return yield fixed;
  const listed = way.map((schema) => schema['enum']).find(Array.isArray);
  if (listed) return yield* listed.toSorted((a, b) => Number(a === null) - Number(b === null));
  for (const schema of way) {
    const examples = listOf(schema['examples']);
    for (const value of [schema['example'], ...examples, schema['default']])
      if (value !== undefined && value !== null) yield value;
  }
  for (const type of typesOf(way, near)) {
    let count = 0;
    for (const value of valuesOfType(type, context, way, near, name)) {
      if ((count += 1) > mostTried || context.steps.left <= 0) break;
      yield value;
    }
  }
}

function valuesOfType(
  type: TypeName,
  context: ValueContext,
  way: Conjunction,
  near: Json | undefined,
  name: string,
): Iterable<Json> {
  const inner = { ...context, depth: context.depth + 1 };
  switch (type) {
    case 'object':
      return objectValues(inner, way, isObject(near) ? near : undefined, validValues);
    case 'array':
      return arrayValues(inner, way, Array.isArray(near) ? near : undefined, name, validValues);
    case 'string':
      return textValues(way, name);
    case 'integer':
    case 'number':
      return numberValues(way, type, name);
    case 'boolean':
      return [true, false];
    case 'null':
      return [null];
  }
}

/** The types that a value may have, null at the end. */
function typesOf(way: Conjunction, near: Json | undefined): TypeName[] {
  const isAllowed = (type: TypeName) =>
    way.every((schema) => {
      if (schema['type'] === undefined) return true;
      const own = new Set([schema['type']].flat());
      return own.has(type) || (type === 'integer' && own.has('number'));
    });
  const allowed = types.filter(isAllowed);
  const isNamed = way.some((schema) => schema['type'] !== undefined);
  const said = speaking.filter(([, keywords]) => way.some((schema) => keywords.some((one) => one in schema)));
  const first = [...said.map(([type]) => type), ...(near === undefined ? [] : [typeOfValue(near)])];
  const rank = (type: TypeName) => {
    const index = first.indexOf(type === 'integer' ? 'number' : type);
    return type === 'null' ? 99 : index < 0 ? 50 : index;
  };
  // A number is also an integer, which needs no turn of its own.
  const own = allowed.filter((type) => type !== 'integer' || !allowed.includes('number'));
  const sorted = own.toSorted((a, b) => rank(a) - rank(b));
  // Where nothing is said of types, an object is what most values are.
  return isNamed || first.length > 0 ? sorted : types.filter((type) => type !== 'integer');
}

function typeOfValue(value: Json): TypeName {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  const type = typeof value;
  return type === 'string' || type === 'number' || type === 'boolean' ? type : 'object';
}
