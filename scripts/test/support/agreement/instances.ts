import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { generate, type JsonSchema } from 'json-schema-faker';

import { isObject, type Json, type JsonObject } from '../../../src/spec/document.ts';
import { compilableSchema } from '../compilable-schema.ts';
import { checkedSample } from '../../../src/emit/fake/sample.ts';
import type { Subject } from './subjects.ts';

/** A value, and whether the description takes it. */
export interface Instance {
  readonly value: Json;
  readonly isValid: boolean;
}

/** How much of what may be left out is there. */
const fillings = [{ alwaysFakeOptionals: true }, { optionalsProbability: 0 }, { optionalsProbability: 0.5 }];
/** Levels of a value, and its length as text beyond which it says nothing more to compilers that read hundreds of them. */
const depths = [4, 12] as const;
const mostText = 20_000;
/** Values of a wrong type for each schema. */
const wrongEach = 2;

/** A copy that ajv compiles; an id in an example would name a schema to it. */
function judgeable(value: Json): Json {
  const withoutIds = (one: Json): Json => {
    if (Array.isArray(one)) return one.map(withoutIds);
    if (!isObject(one)) return one;
    const kept = Object.entries(one).filter(([name, inner]) => name !== '$id' || typeof inner !== 'string');
    return Object.fromEntries(kept.map(([name, inner]) => [name, withoutIds(inner)]));
  };
  return withoutIds(compilableSchema(value));
}

/** Reads a pattern as ECMA-262 does by either of its grammars: some have escapes that only the one without `u` knows. */
const regExp = Object.assign(
  (pattern: string, flags: string) => {
    try {
      return new RegExp(pattern, flags);
    } catch {
      return new RegExp(pattern);
    }
  },
  { code: 'new RegExp' },
);

/** Makes instances of schemas by means that share no code with ours: json-schema-faker makes them, ajv judges them. */
export function instanceMaker(root: JsonObject): (subject: Subject) => Promise<Instance[]> {
  const ajv = new Ajv2020({ strict: false, allErrors: true, code: { regExp } });
  addFormats.default(ajv);
  const compile = (of: JsonObject) => ajv.compile(rebased(judgeable(of)) as JsonObject);
  ajv.addSchema(judgeable(root) as JsonObject, 'description');
  const loose = beyondTypes.test(JSON.stringify(root)) ? looseJudges(root) : undefined;
  return async ({ schema }) => {
    const judge = compile(schema);
    const isLoose = loose?.(schema);
    const made: Json[] = [];
    const whole = { ...schema, components: root['components'] } as unknown as JsonSchema;
    for (const [index, filling] of fillings.entries()) {
      const makeOf = async (maxDepth: number): Promise<Json[]> => {
        const options = { seed: index + 1, maxDepth, maxDefaultItems: 2, fillProperties: false, ...filling };
        // What it cannot make, a choice of no values for one, is left to the sample.
        const value = await Promise.resolve(generate(whole, options)).catch(() => undefined);
        return value === undefined || JSON.stringify(value).length > mostText ? [] : [value as Json];
      };
      const [shallow, deep] = depths;
      const little = await makeOf(shallow);
      // Of objects that hold each other what is large at once is endless further down.
      const [value] = little.length === 0 ? [] : [...(await makeOf(deep)), ...little];
      if (value !== undefined) made.push(value);
    }
    // What is rare, such as a value of several conditions, the generator of schemas does not find.
    made.push(checkedSample(root, schema).value);
    const valid = made.filter((value) => judge(value) && !hasFiller(value));
    // What has the most members has the most that can be wrong.
    const [fullest] = valid.toSorted((one, other) => JSON.stringify(other).length - JSON.stringify(one).length);
    const errorsOf = (value: Json) => (judge(value) ? [] : (judge.errors ?? []));
    const wrong = (fullest === undefined ? [] : mistyped(fullest, errorsOf)).filter(
      (value) => isLoose?.(value) !== true,
    );
    return [...valid.map((value) => ({ value, isValid: true })), ...wrong.map((value) => ({ value, isValid: false }))];
  };
}

/** Conditions that types do not have: a value that only these refuse has the type. */
const beyondTypes = /"(not|if|contains|dependentSchemas)":/;

/** Judges of schemas without such conditions. */
function looseJudges(root: JsonObject): (schema: JsonObject) => (value: Json) => boolean {
  const ajv = new Ajv2020({ strict: false, code: { regExp } });
  addFormats.default(ajv);
  const without = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(without);
    if (!isObject(value)) return value;
    const kept = Object.entries(value).filter(
      ([name]) => !beyondTypes.test(`"${name}":`) && !/^(then|else)$/.test(name),
    );
    return Object.fromEntries(kept.map(([name, inner]) => [name, without(inner)]));
  };
  ajv.addSchema(without(judgeable(root)) as JsonObject, 'description');
  return (schema) => {
    const validate = ajv.compile(rebased(without(judgeable(schema))) as JsonObject);
    return (value) => validate(value);
  };
}

/** Whether a value has members that are there for their number alone, which no literal of a type may have. */
function hasFiller(value: Json): boolean {
  if (Array.isArray(value)) return value.some(hasFiller);
  return isObject(value) && Object.entries(value).some(([name, inner]) => /^prop\d+$/.test(name) || hasFiller(inner));
}

/** A schema whose references lead into the description. */
function rebased(value: Json): Json {
  if (Array.isArray(value)) return value.map(rebased);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([name, inner]) => [
    name,
    name === '$ref' && typeof inner === 'string' ? `description${inner}` : rebased(inner),
  ]);
  return Object.fromEntries(entries) as JsonObject;
}

const aboutTypes = new Set(['type', 'enum', 'const']);

/** The value with one member of a wrong type, for the first places where the description minds. */
function mistyped(value: Json, errorsOf: (value: Json) => readonly ErrorObject[]): Json[] {
  const found: Json[] = [];
  for (const path of placesOf(value, [])) {
    if (found.length === wrongEach) break;
    const spoilt = replaceAt(structuredClone(value), path);
    const at = path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
    // An alternative that takes everything else is no mistake of types alone.
    if (errorsOf(spoilt).some(({ instancePath, keyword }) => instancePath === at && aboutTypes.has(keyword)))
      found.push(spoilt);
  }
  return found;
}

type Path = readonly (string | number)[];

/** Places of scalars and of arrays, from the outside in. */
function placesOf(value: Json, path: Path): Path[] {
  if (Array.isArray(value)) return [path, ...value.slice(0, 1).flatMap((item) => placesOf(item, [...path, 0]))];
  if (!isObject(value)) return value === null ? [] : [path];
  return Object.entries(value).flatMap(([name, inner]) => placesOf(inner, [...path, name]));
}

function replaceAt(value: Json, [step, ...rest]: Path): Json {
  if (step === undefined) return Array.isArray(value) ? 'wrong' : { wrong: true };
  const holder = value as Record<string | number, Json>;
  holder[step] = replaceAt(holder[step] as Json, rest);
  return value;
}
