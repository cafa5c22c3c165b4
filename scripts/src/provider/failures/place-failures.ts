import type { Contract, OperationContract } from '../../contract/contract.ts';
import { pointerTo } from '../../spec/pointer.ts';
import type { FailedTest } from '../../update/failed-tests.ts';

/** What failed, by the operation that it is about. */
export interface PlacedFailures {
  readonly operations: ReadonlyMap<OperationContract, readonly FailedTest[]>;
  /** What is about no single operation, the place of a schema before its reason where it names one. */
  readonly others: readonly FailedTest[];
}

/**
 * Finds the operations that failed tests are about: the public name, the function, or method and path stand in the name of
 * the test, or in what it found.
 */
export function placeFailures(contract: Contract, tests: readonly FailedTest[]): PlacedFailures {
  const names = new Map<string, OperationContract>();
  for (const operation of contract.operations) {
    names.set(operation.label, operation);
    for (const { function: called, method } of [operation.name, ...Object.values(operation.name.strategies ?? {})]) {
      names.set(method, operation);
      // A single word can be any.
      if (/[a-z][A-Z]/.test(called)) names.set(called, operation);
    }
  }
  const found = new Map<OperationContract, FailedTest[]>();
  const others: FailedTest[] = [];
  for (const test of tests) {
    const named = operationsIn(names, test.name);
    const about = named.length > 0 ? named : operationsIn(names, test.reason);
    if (about.length === 0) others.push(withSchema(contract, test));
    for (const operation of about) found.set(operation, [...(found.get(operation) ?? []), test]);
  }
  return { operations: found, others };
}

function operationsIn(names: ReadonlyMap<string, OperationContract>, text: string): OperationContract[] {
  const words = text.match(/\b[A-Z]+ \/\S*|[\w$]+(?:\.[\w$]+)*/g) ?? [];
  return [...new Set(words.flatMap((word) => names.get(word) ?? names.get(word.replace(/[.,:;)'"`]+$/, '')) ?? []))];
}

function withSchema({ names }: Contract, { name, reason }: FailedTest): FailedTest {
  const words = new Set(`${name} ${reason}`.match(/[\w$]+/g));
  const key = Object.entries(names.components).find(([, own]) => /[a-z][A-Z]/.test(own) && words.has(own))?.[0];
  return { name, reason: key === undefined ? reason : `at ${pointerTo('/components/schemas', key)}: ${reason}` };
}
