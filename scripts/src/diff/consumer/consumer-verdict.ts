import { emitTypes } from '../../emit/types.ts';
import { deriveNames } from '../../names/names.ts';
import { withDates } from '../../sides/dates.ts';
import { isObject, type JsonObject } from '../../spec/document.ts';
import type { FoundOperation } from '../../spec/operations.ts';
import { walkDocument } from '../../spec/walk.ts';
import { compileProbes, type FailedProbe, type TypeModules } from './compile-probes.ts';
import { explain } from './explain.ts';
import { onlyOperations } from './only-operations.ts';
import { printInputs } from './print-inputs.ts';
import { operationName, type Paired, pairOperations, writeProbes } from './probes.ts';
import { unchangedBetween } from './unchanged.ts';

/** What a user of the types would meet, for one part of one operation. */
export interface ConsumerFinding {
  readonly operation: string;
  readonly part: string;
  /** What it would meet there, in words of the API. */
  readonly message: string;
}

/** What the compiler says of an app that was written against the old types. */
export interface ConsumerVerdict {
  /** `major`: such an app may no longer compile; `minor`: the types differ without harm; `none`: they are the same. */
  readonly bump: 'major' | 'minor' | 'none';
  readonly breaking: readonly ConsumerFinding[];
  /** Switches over all values of an enum that would meet a new one; minor by policy, since our enums are kept open. */
  readonly exhaustive: readonly ConsumerFinding[];
  /** Parts about which the compiler gave up; the rules alone decide there. */
  readonly undecided: readonly ConsumerFinding[];
}

/**
 * Asks the compiler whether requests of the old types fit the new ones, and answers of the new types the old ones, for
 * each operation that both descriptions have. The documents are whole: admitted, upgraded to 3.1, corrected.
 */
export async function consumerVerdict(before: JsonObject, after: JsonObject): Promise<ConsumerVerdict> {
  // Which timestamps may be a Date depends on all operations, not on those alone that have changed.
  const [old, next] = [withDates(before), withDates(after)];
  const paired = pairOperations(old, next);
  const isUnchanged = unchangedBetween(old, next);
  const changed = paired.both.filter(([one, other]) => !isUnchanged(one, other));
  const removed = paired.removed.map((operation) => ({
    operation: operationName(operation),
    part: 'operation',
    message: 'the operation is gone',
  }));
  const failed = changed.length === 0 ? [] : failedProbes(old, next, changed);
  const of = (...kinds: string[]) => failed.filter(({ gaveUp, probe }) => !gaveUp && kinds.includes(probe.kind));
  const answers = of('answer').map(findingOf);
  const breaking = [...removed, ...distinct(of('request').map(findingOf)), ...distinct(answers)];
  const broken = new Set(answers.map(({ operation }) => operation));
  const exhaustive = distinct(of('exhaustive').map(findingOf)).filter(({ operation }) => !broken.has(operation));
  const differs = exhaustive.length > 0 || of('same').length > 0 || paired.added.length > 0;
  return {
    bump: breaking.length > 0 ? 'major' : differs ? 'minor' : 'none',
    breaking,
    exhaustive,
    undecided: distinct(failed.filter(({ gaveUp }) => gaveUp).map(findingOf)),
  };
}

/** The probes of operations that have changed, as far as they do not hold. */
function failedProbes(old: JsonObject, next: JsonObject, changed: Paired['both']): FailedProbe[] {
  const olds = changed.map(([one]) => one);
  const nexts = changed.map(([, other]) => other);
  const [before, after] = [onlyOperations(old, olds), onlyOperations(next, nexts)];
  const [given, taken] = [inputsOf(before, olds), inputsOf(after, nexts)];
  const modules = {
    old: `${typesOf(before)}${printed(given)}`,
    next: `${typesOf(after)}${printed(taken)}`,
    oldOpen: typesOf(withOpenEnums(before)),
    nextOpen: typesOf(withOpenEnums(after)),
  };
  const probes = writeProbes(changed, (index) => given[index] !== undefined && taken[index] !== undefined);
  return onceEach(withoutUnanswerable(modules, compileProbes(modules, probes)));
}

function isOfPart({ gaveUp, probe: { kind, part } }: FailedProbe): boolean {
  return kind === 'request' && part !== 'input' && !gaveUp;
}

/** Failed probes without those of an input whose parts say the same. */
function onceEach(failed: readonly FailedProbe[]): FailedProbe[] {
  const said = new Set(failed.filter(isOfPart).map(({ probe }) => probe.operation));
  return failed.filter(({ probe: { operation, part } }) => part !== 'input' || !said.has(operation));
}

/** A probe that the old types fail against themselves, in the same words, cannot be answered and says nothing. */
function withoutUnanswerable(modules: TypeModules, failed: readonly FailedProbe[]): FailedProbe[] {
  const asked = failed.filter(({ gaveUp, probe }) => !gaveUp && probe.kind !== 'same').map(({ probe }) => probe);
  if (asked.length === 0) return [...failed];
  const themselves = { old: modules.old, next: modules.old, oldOpen: modules.oldOpen, nextOpen: modules.oldOpen };
  const texts = new Map(compileProbes(themselves, asked).map(({ lines, probe }) => [probe, lines.join('\n')]));
  return failed.map((one) => (texts.get(one.probe) === one.lines.join('\n') ? { ...one, gaveUp: true } : one));
}

function findingOf(failed: FailedProbe): ConsumerFinding {
  const { operation, part } = failed.probe;
  return { operation, part, message: explain(failed) };
}

/** One finding for each part of an operation, with all that was found of it. */
function distinct(findings: readonly ConsumerFinding[]): ConsumerFinding[] {
  const found = new Map<string, ConsumerFinding>();
  for (const finding of findings) {
    const key = `${finding.operation} ${finding.part}`;
    const messages = [...new Set([...(found.get(key)?.message.split('; ') ?? []), finding.message])];
    found.set(key, { ...finding, message: messages.join('; ') });
  }
  return [...found.values()];
}

/** The types of a description; an object that says nothing about its members is one, and no object without members. */
function typesOf(root: JsonObject): string {
  return withAnyMembers(emitTypes(root, '', deriveNames(root).components));
}

function withAnyMembers(types: string): string {
  return types.replaceAll(/Record<string, (never|unknown)>/g, '{}');
}

function inputsOf(root: JsonObject, operations: readonly FoundOperation[]): (string | undefined)[] {
  return printInputs(root, deriveNames(root), operations);
}

/** Inputs as text behind the types that they name. */
function printed(inputs: readonly (string | undefined)[]): string {
  const imports = `import type { OrNone, StreamedFile, WithPartHeaders } from './input-types';`;
  return withAnyMembers([imports, ...inputs.filter((text) => text !== undefined)].join('\n'));
}

function withOpenEnums(root: JsonObject): JsonObject {
  const copy = structuredClone(root);
  walkDocument(copy, ({ kind, node }) => {
    if (kind === 'schema' && isObject(node) && Array.isArray(node['enum'])) node['x-open-enum'] = true;
  });
  return copy;
}
