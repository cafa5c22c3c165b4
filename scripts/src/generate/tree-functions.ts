import type { Contract, ExportedFunction } from '../contract/contract.ts';

/** The functions that the resource tree of a description has, each with its `resource.method`. */
export function treeFunctions({ operations }: Contract): ExportedFunction[] {
  return operations.flatMap(({ name, pagination }) => {
    const further = pagination.slice(1).flatMap(({ strategy }) => name.strategies?.[strategy] ?? []);
    return [name, ...further].map(({ function: functionName, method }) => ({ function: functionName, method }));
  });
}
