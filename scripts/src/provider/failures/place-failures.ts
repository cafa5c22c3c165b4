import type { Contract, OperationContract } from '../../contract/contract.ts';
import type { FailedTest } from './failed-tests.ts';

/** What failed, by the operation that it is about. */
export interface PlacedFailures {
  readonly operations: ReadonlyMap<OperationContract, readonly FailedTest[]>;
  /** What is about no single operation. */
  readonly others: readonly FailedTest[];
}

/** Finds the operations that failed tests are about: the public name stands in the name of the test, or in what it found. */
export function placeFailures({ operations }: Contract, tests: readonly FailedTest[]): PlacedFailures {
  const names = operations.flatMap((operation) =>
    [operation.name, ...Object.values(operation.name.strategies ?? {})].map(({ method }) => ({ method, operation })),
  );
  const found = new Map<OperationContract, FailedTest[]>();
  const others: FailedTest[] = [];
  for (const test of tests) {
    const named = operationsIn(names, test.name);
    const about = named.length > 0 ? named : operationsIn(names, test.reason);
    if (about.length === 0) others.push(test);
    for (const operation of about) found.set(operation, [...(found.get(operation) ?? []), test]);
  }
  return { operations: found, others };
}

function operationsIn(
  names: readonly { readonly method: string; readonly operation: OperationContract }[],
  text: string,
): OperationContract[] {
  const words = new Set(text.match(/[\w$]+(?:\.[\w$]+)+/g));
  return [...new Set(names.filter(({ method }) => words.has(method)).map(({ operation }) => operation))];
}
