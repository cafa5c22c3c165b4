import { spend } from '../../spec/budget.ts';
import { isObject, type Json, type JsonObject } from '../../spec/document.ts';
import { localPointer, valueAtPointer } from '../../spec/pointer.ts';
import { narrowed } from '../plain/discriminators.ts';

/** Schemas that a value has to fit all at once, none of which holds further schemas against the same value. */
export type Conjunction = readonly JsonObject[];

const inPlace = new Set(['$ref', 'allOf', 'anyOf', 'oneOf', 'if', 'then', 'else', 'dependentSchemas']);
/** Schemas that one conjunction may be made of; further ones are left to the judge. */
const mostSchemas = 200;

/** A choice that is still to be made: schemas that are in already, and those that are to be looked at. */
interface Open {
  readonly plain: readonly JsonObject[];
  readonly rest: readonly Json[];
}

/**
 * The ways in which a value can fit schemas, one for each choice of alternatives, the first alternatives first; what must
 * not hold is left to the judge.
 *
 * @param prefers tells which of two alternatives is to be tried first, by a number that is smaller
 */
export function* conjunctions(
  root: JsonObject,
  schemas: readonly Json[],
  prefers: (alternative: Json) => number = () => 0,
): Generator<Conjunction> {
  // Depth first: the last one that was put there is looked at next.
  const open: Open[] = [{ plain: [], rest: schemas }];
  for (let one = open.pop(); one; one = open.pop()) {
    spend();
    const [schema, ...rest] = one.rest;
    if (schema === undefined) {
      yield one.plain;
      continue;
    }
    if (schema === false || one.plain.length > mostSchemas) continue;
    if (!isObject(schema)) {
      open.push({ plain: one.plain, rest });
      continue;
    }
    const plain = hasOwnKeywords(schema) ? [...one.plain, withoutInPlace(schema)] : one.plain;
    for (const more of choicesOf(root, schema, prefers).toReversed()) open.push({ plain, rest: [...more, ...rest] });
  }
}

/** What else has to hold beside a schema's own keywords: one list for each choice. */
function choicesOf(root: JsonObject, schema: JsonObject, prefers: (alternative: Json) => number): Json[][] {
  const { $ref: reference, allOf, anyOf, dependentSchemas, oneOf, if: condition } = narrowed.alternatives(root, schema);
  let choices: Json[][] = [[]];
  const each = (alternatives: readonly Json[][]) => {
    choices = choices.flatMap((before) => alternatives.map((more) => [...before, ...more]));
  };
  const target = typeof reference === 'string' ? valueAtPointer(root, localPointer(reference) ?? '') : undefined;
  if (target !== undefined) each([[target]]);
  if (Array.isArray(allOf)) each([allOf]);
  for (const alternatives of [oneOf, anyOf]) {
    if (!Array.isArray(alternatives)) continue;
    const sorted = alternatives.map((one) => ({ one, rank: prefers(one) })).toSorted((a, b) => a.rank - b.rank);
    each(sorted.map(({ one }) => [one]));
  }
  if (condition !== undefined) {
    const [positive, negative] = [schema['then'], schema['else']].map((one) => (one === undefined ? [] : [one]));
    // The usual side is the one where nothing unusual is said.
    each([negative ?? [], [condition, ...(positive ?? [])]]);
  }
  // A member that asks for more is there or not; the judge tells whether it is.
  if (isObject(dependentSchemas)) each([[], Object.values(dependentSchemas)]);
  return choices;
}

function hasOwnKeywords(schema: JsonObject): boolean {
  return Object.keys(schema).some((name) => !inPlace.has(name));
}

function withoutInPlace(schema: JsonObject): JsonObject {
  const isPlain = Object.keys(schema).every((name) => !inPlace.has(name));
  return isPlain ? schema : Object.fromEntries(Object.entries(schema).filter(([name]) => !inPlace.has(name)));
}
