import { readOperation } from '../../contract/read-operation.ts';
import { printInput } from '../../emit/operations/print-input.ts';
import type { NameLock } from '../../names/names.ts';
import type { JsonObject } from '../../spec/document.ts';
import { findOperations, type FoundOperation } from '../../spec/operations.ts';
import { SpecRefusal } from '../../spec/refusal.ts';

/** The type of an operation's input in a module of probes, by its place among those that are compared. */
export function inputName(index: number): string {
  return `$Input${index}`;
}

/**
 * The types of what calls are given, as the functions of a package have them, to stand beside the types of the description;
 * undefined for an operation that cannot be generated.
 */
export function printInputs(
  root: JsonObject,
  names: NameLock,
  operations: readonly FoundOperation[],
): (string | undefined)[] {
  const known = findOperations(root);
  const context = { root, components: names.components, used: new Set<string>(), client: 'client' };
  return operations.map(({ method, path }, index) => {
    const found = known.find((one) => one.method === method && one.path === path);
    try {
      const operation = found && readOperation(root, found, names, '');
      const paging = operation?.pagination.flatMap(({ parameters }) => parameters) ?? [];
      return operation && printInput(context, operation, inputName(index), '', paging).text;
    } catch (error) {
      if (error instanceof SpecRefusal) return undefined;
      throw error;
    }
  });
}
