import { compareWithTypes } from '../../../src/diff/compare-with-types.ts';
import { pairNames } from '../../../src/diff/contract/pair-names.ts';
import { printFiles } from '../../../src/generate/print-files.ts';
import type { NameLock } from '../../../src/names/names.ts';
import { loadParsed } from '../../../src/spec/load.ts';
import { createRandom, type Random } from '../types-fuzz/random.ts';
import { descriptionOf, type OperationCase } from './case.ts';
import { makeCase } from './make-case.ts';
import { mutate, mutationNames } from './mutations.ts';
import { bytesOf, compileAndImport } from './run-app.ts';
import { appOf, inputsOf } from './write-app.ts';

/** What apps met, and what the diff had said. */
export interface RealityReport {
  /** Operations that changed. */
  readonly changed: number;
  /** Operations whose change the diff does not call major. */
  readonly compatible: number;
  /** Changes that break an app although the diff does not call them major. */
  readonly missed: readonly string[];
  /** Operations whose change the diff calls major, and that the app does not notice. */
  readonly unnoticed: number;
}

/** Changes random operations at random, and holds the diff against an app that was written for the old package. */
export async function compareReality(seed: number, count: number): Promise<RealityReport> {
  const random = createRandom(seed);
  const pairs = Array.from({ length: count }, (_, index) => makePair(random, index));
  const [before, after] = (['before', 'after'] as const).map((side) =>
    loadParsed({ file: `${side}.json`, root: descriptionOf(pairs.map((pair) => pair[side])) }),
  ) as [ReturnType<typeof loadParsed>, ReturnType<typeof loadParsed>];
  const names = pairNames(before.document.root, after.document.root);
  const [old, now] = [printed(before, names.before), printed(after, names.after)];
  const { changes } = await compareWithTypes(before.document.root, after.document.root, names);
  const app = new Map(old.contract.operations.map((one) => [one.name.function, appOf(old.contract, one)]));
  const compiled = await compileAndImport({ old: { files: old.files, app }, now: { files: now.files, app } });
  const stumbled = [...(compiled['old']?.errors.values() ?? [])];
  if (stumbled[0] !== undefined) throw new Error(`The app does not compile against its own package: ${stumbled[0]}`);
  const missed: string[] = [];
  let [compatible, unnoticed] = [0, 0];
  for (const [index, operation] of old.contract.operations.entries()) {
    const pair = pairs[index] as (typeof pairs)[number];
    const call = operation.name.function;
    const own = changes.filter((change) => isAbout(pair, change));
    const isMajor = own.some(({ level }) => level === 'major');
    if (!isMajor) compatible += 1;
    const error = compiled['now']?.errors.get(call);
    const inputs = inputsOf(old.contract, operation);
    const [from, to] = await Promise.all(
      ['old', 'now'].map(async (side) => {
        const sent = await Promise.all(inputs.map((input) => bytesOf(compiled[side]?.functions[call], input)));
        return sent.join('\n');
      }),
    );
    const met = error ?? (from === to ? undefined : `${from}\n  became ${to}`);
    if (isMajor && met === undefined) unnoticed += 1;
    if (isMajor || met === undefined) continue;
    const told = own.map(({ message, rule }) => `${rule} (${message})`).join(', ') || 'nothing';
    missed.push(`${pair.name}: ${met}\n  told: ${told}\n  of ${JSON.stringify([pair.before, pair.after])}`);
  }
  return { changed: pairs.length, compatible, missed, unnoticed };
}

interface Pair {
  readonly name: string;
  readonly before: OperationCase;
  readonly after: OperationCase;
}

/** Makes an operation that the change of this turn fits; every kind of change has its turn. */
function makePair(random: Random, index: number): Pair {
  const names = mutationNames();
  const name = names[index % names.length] as string;
  for (;;) {
    const first = makeCase(random, index);
    const before = random.chance(0.4) ? mutate(random, first, random.pick(names)) : first;
    const after = before && mutate(random, before, name);
    if (after && [before, after].every(isAdmitted)) return { name, before, after };
  }
}

function isAdmitted(one: OperationCase): boolean {
  try {
    loadParsed({ file: 'one.json', root: descriptionOf([one]) });
    return true;
  } catch {
    return false;
  }
}

function printed(spec: ReturnType<typeof loadParsed>, names: NameLock) {
  const { contract, files } = printFiles(spec, names, undefined, undefined, ['types', 'operations']);
  return { contract, files: { 'types.ts': files['types.ts'], 'operations.ts': files['operations.ts'] } };
}

function isAbout(
  { before, after }: Pair,
  {
    operation,
    oldPointer,
    newPointer,
  }: { operation: string | null; oldPointer: string | null; newPointer: string | null },
): boolean {
  const labels = [before, after].map(({ method, path }) => `${method.toUpperCase()} ${path}`);
  if (operation !== null) return labels.includes(operation);
  const keys = [before, after].flatMap(({ schemas }) => Object.keys(schemas));
  return keys.some((key) => [oldPointer, newPointer].includes(`/components/schemas/${key}`));
}
