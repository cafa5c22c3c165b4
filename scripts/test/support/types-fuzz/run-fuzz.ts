import { Ajv2020 } from 'ajv/dist/2020.js';

import type { OperationContract } from '../../../src/contract/contract.ts';
import { fits } from '../../../src/emit/fake/fits.ts';
import { gate } from '../../../src/gate/gate.ts';
import { printFiles } from '../../../src/generate/print-files.ts';
import { deriveNames } from '../../../src/names/names.ts';
import { upperFirst } from '../../../src/names/words.ts';
import { isObject, type Json, type JsonObject, member } from '../../../src/spec/document.ts';
import { loadParsed } from '../../../src/spec/load.ts';
import { besideParameters } from './beside-parameters.ts';
import { type Asked, compileAll } from './compile.ts';
import { makeDescription, type PlacedCase } from './description.ts';
import { closed, inPlace } from './closed.ts';
import { expressible, structural } from './expressible.ts';
import { sampleValue, spoil } from './instances.ts';
import { forSide } from './one-sided.ts';
import { createRandom, type Random } from './random.ts';

/** What a fuzz run has found. */
export interface FuzzReport {
  /** Schemas of which a value was found. */
  readonly schemas: number;
  readonly valid: number;
  readonly invalid: number;
  /** Valid values that TypeScript takes from elsewhere, and not as a literal in place, whose type it infers too wide. */
  readonly inferred: number;
  /** Values of which a second judge is of another opinion than ajv, or that TypeScript refuses in most places only. */
  readonly undecided: number;
  /** Values on which a compiler is of another opinion, and what else it did not like. */
  readonly disagreements: readonly string[];
}

const tries = 12;
const validEach = 3;
const invalidEach = 3;

/** Generates descriptions of random schemas, and asks compilers whether their types are what ajv says of values. */
export async function runFuzz(seed: number, descriptions: number, casesEach: number): Promise<FuzzReport> {
  const packages = new Map<string, Record<string, string>>();
  const roots = new Map<string, JsonObject>();
  const questions: (Asked & { readonly isValid: boolean; readonly about: PlacedCase; readonly given: Json })[] = [];
  let schemas = 0;
  for (let number = 0; number < descriptions; number += 1) {
    const random = createRandom(seed + number);
    const { cases, root } = makeDescription(random, casesEach);
    const name = `d${number}`;
    const { files, types } = generated(root);
    packages.set(name, files);
    roots.set(name, root);
    for (const one of cases) {
      const { input, result } = types(one);
      const ofSent = one.isOneSided ? sideOf(one, 'readOnly') : one;
      const ofReceived = one.isOneSided ? sideOf(one, 'writeOnly') : one;
      const sent = valuesOf(random, ofSent);
      const received = one.isOneSided ? valuesOf(random, ofReceived) : sent;
      if (sent.valid.length > 0) schemas += 1;
      for (const [verdict, isValid] of [
        ['valid', true],
        ['invalid', false],
      ] as const) {
        for (const given of sent[verdict])
          questions.push({ package: name, type: input.type, value: input.value(given), given, isValid, about: ofSent });
        for (const value of result ? received[verdict] : [])
          questions.push({ package: name, type: result ?? '', value, given: value, isValid, about: ofReceived });
      }
    }
  }
  const disagreements: string[] = [];
  const inferred = new Set<number>();
  const undecided = new Set<number>();
  const verdicts = await compileAll(packages, questions, 'in place');
  // Where a literal stands decides about how wide its type is, and of few combinations TypeScript takes too wide a one.
  const doubtful = questions.flatMap((one, index) =>
    one.isValid && verdicts.some(({ refused }) => refused.has(index)) ? [index] : [],
  );
  const again = doubtful.map((index) => questions[index] as (typeof questions)[number]);
  const asked = again.length === 0 ? [] : await compileAll(packagesOf(again, roots), again, 'from elsewhere');
  for (const { compiler, refused, stumbled } of verdicts) {
    disagreements.push(...stumbled.map((text) => `TypeScript ${compiler} stumbles: ${text}`));
    const second = asked.find((one) => one.compiler === compiler)?.refused;
    for (const [index, { about, given, isValid, type, value }] of questions.entries()) {
      const error = refused.get(index);
      if (isValid === (error === undefined)) continue;
      if (isValid && second?.has(doubtful.indexOf(index)) === false) {
        inferred.add(index);
        continue;
      }
      const isInput = type.endsWith('Input');
      if (isValid ? !isMeantToo(about, given) : isStructural(about, given) || (isInput && isOpenBeside(about, given))) {
        undecided.add(index);
        continue;
      }
      const verdict = isValid ? `refuses what is valid (${error})` : 'takes what is invalid';
      const { components, input, position } = about;
      const schema = JSON.stringify({ position, schema: input, components });
      disagreements.push(`TypeScript ${compiler} ${verdict}: ${type} = ${JSON.stringify(value)}\n  of ${schema}`);
    }
  }
  const valid = questions.filter((one) => one.isValid).length;
  const invalid = questions.length - valid;
  return { schemas, valid, invalid, inferred: inferred.size, undecided: undecided.size, disagreements };
}

/**
 * Whether a second judge takes a value too: ajv counts members that an alternative has looked at which then failed, now and
 * then, and takes what is described nowhere.
 */
function isMeantToo(about: PlacedCase, value: Json): boolean {
  return fitsAs(about, value, (schema) => inPlace(schema), closed);
}

/** Whether a value has the structure of a type, and is no value of it by a rule that holds in most places only. */
function isStructural(about: PlacedCase, value: Json): boolean {
  return fitsAs(about, value, structural);
}

/** Whether a value is wrong in members alone that stand beside parameters under an index signature. */
function isOpenBeside(about: PlacedCase, value: Json): boolean {
  if (Object.keys(about.beside).length === 0) return false;
  const components = Object.fromEntries(Object.entries(about.components).map(([key, one]) => [key, expressible(one)]));
  return fitsAs(about, value, expressible, (one) => besideParameters(expressible(one), components));
}

function fitsAs({ components, input }: PlacedCase, value: Json, read: (one: Json) => Json, readWhole = read): boolean {
  const schemas = Object.fromEntries(Object.entries(components).map(([key, one]) => [key, read(one)]));
  return fits({ components: { schemas } }, readWhole(input), value);
}

/** Packages of the operations alone that are asked about: of thousands a compiler would read all for a handful. */
function packagesOf(
  questions: readonly (Asked & { readonly about: PlacedCase })[],
  roots: ReadonlyMap<string, JsonObject>,
): Map<string, Record<string, string>> {
  const pathsOf = new Map<string, JsonObject>();
  for (const { about, package: name } of questions) {
    const path = member(roots.get(name)?.['paths'], about.path) ?? null;
    pathsOf.set(name, { ...pathsOf.get(name), [about.path]: path });
  }
  return new Map([...pathsOf].map(([name, paths]) => [name, generated({ ...roots.get(name), paths }).files]));
}

/** The generated files of a description, and the types of what its operations take and give. */
function generated(root: JsonObject) {
  const file = 'fuzzed.json';
  const spec = loadParsed({ file, root });
  const upgraded = spec.document.root;
  const names = deriveNames(upgraded);
  const kinds = ['types', 'operations', 'schemas'] as const;
  const { contract, exports, files, words } = printFiles(spec, names, undefined, undefined, kinds);
  for (const kind of kinds) {
    gate({ kind, file: `${kind}.ts`, text: files[`${kind}.ts`], exports: exports[kind], words });
  }
  const operations = new Map(contract.operations.map((operation) => [operation.path, operation]));
  const types = ({ beside, path, position }: PlacedCase) => {
    const { body, name } = operations.get(path) as OperationContract;
    const base = `operations.${upperFirst(name.function)}`;
    const wrapped = position === 'parameter' ? 'p' : body?.kind === 'whole' ? 'body' : undefined;
    const value = (one: Json): Json => {
      if (wrapped !== undefined) return { ...beside, [wrapped]: one };
      // What is no object has no members that could stand beside others.
      return isObject(one) ? { ...beside, ...one } : one;
    };
    return {
      input: { type: `${base}Input`, value },
      result: position === 'parameter' ? undefined : `${base}Result`,
    };
  };
  const { 'types.ts': printedTypes, 'operations.ts': printedOperations } = files;
  return { files: { 'types.ts': printedTypes, 'operations.ts': printedOperations }, types };
}

/** A case as one of its sides sees it. */
function sideOf(one: PlacedCase, mark: 'readOnly' | 'writeOnly'): PlacedCase {
  return {
    ...one,
    components: Object.fromEntries(Object.entries(one.components).map(([key, schema]) => [key, forSide(schema, mark)])),
    input: forSide(one.input, mark),
  };
}

function valuesOf(random: Random, { components, input }: PlacedCase): { valid: Json[]; invalid: Json[] } {
  const root: JsonObject = { components: { schemas: components } };
  // Readings that say the same are compiled once, and none before it is asked for.
  const compiled = new Map<string, (value: Json) => boolean>();
  const isValid = judge(compiled, components, input, (schema) => schema);
  const isMeant = judge(compiled, components, input, (schema) => inPlace(schema), closed);
  const isExpressible = judge(compiled, components, input, expressible);
  const valid: Json[] = [];
  for (let count = 0; count < tries && valid.length < validEach; count += 1) {
    const value = sampleValue(random, root, input);
    if (isValid(value) && isMeant(value)) valid.push(value);
  }
  const invalid: Json[] = [];
  for (let count = 0; count < tries && invalid.length < invalidEach && valid.length > 0; count += 1) {
    const value = spoil(random, random.pick(valid));
    if (!isValid(value) && !isExpressible(value)) invalid.push(value);
  }
  return { valid, invalid };
}

const ajv = new Ajv2020({
  strict: false,
  validateFormats: false,
  validateSchema: false,
  inlineRefs: false,
  code: { optimize: false },
  logger: false,
});

/** Judges values by a schema that is read in some way. */
function judge(
  compiled: Map<string, (value: Json) => boolean>,
  components: JsonObject,
  schema: Json,
  read: (one: Json) => Json,
  readWhole = read,
): (value: Json) => boolean {
  let isValid: ((value: Json) => boolean) | undefined;
  return (value) => {
    if (isValid) return isValid(value);
    const schemas = Object.fromEntries(Object.entries(components).map(([key, one]) => [key, read(one)]));
    const whole = { components: { schemas }, allOf: [readWhole(schema)] };
    const key = JSON.stringify(whole);
    isValid = compiled.get(key) ?? (ajv.compile(whole) as (value: Json) => boolean);
    compiled.set(key, isValid);
    // Kept, thousands of them would be walked by every collection of garbage.
    ajv.removeSchema(whole);
    return isValid(value);
  };
}
