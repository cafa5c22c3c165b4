import type { ExportedFunction, OperationContract } from '../../contract/contract.ts';
import { functionsOf } from '../../contract/functions-of.ts';
import { labelOf } from '../../contract/label-of.ts';
import { readOperation } from '../../contract/read-operation.ts';
import type { NameLock } from '../../names/names.ts';
import type { JsonObject } from '../../spec/document.ts';
import type { SplitSides } from '../../sides/split-sides.ts';
import { findOperations, operationPointer } from '../../spec/operations.ts';
import { SpecRefusal } from '../../spec/refusal.ts';

/** An operation of a description that is compared. */
export interface ComparedCall {
  /** Method and path, for example `GET /contacts/{id}`. */
  readonly label: string;
  /** The description, for the components that its schemas refer to. */
  readonly root: JsonObject;
  /** Where it stands in the description. */
  readonly pointer: string;
  /** Its functions: one, or one for each of its pagination strategies. */
  readonly functions: readonly ExportedFunction[];
  /** Undefined where the operation cannot be generated, which the generator says with its reason. */
  readonly contract: OperationContract | undefined;
}

/** Reads the contract of every operation; one that is refused does not keep the others from being compared. */
export function readCalls({ names, root }: SplitSides): ComparedCall[] {
  return findOperations(root).map((found) => ({
    label: labelOf(found),
    root,
    pointer: operationPointer(found),
    functions: functionsOf(names, found.id),
    contract: readOrNone(() => readOperation(root, found, names, '')),
  }));
}

/** Public names of operations, `resource.method`, by their method and path as the description writes them. */
export function methodsOf(root: JsonObject, names: NameLock): Map<string, string> {
  return new Map(
    findOperations(root).flatMap((found) => {
      const [first] = functionsOf(names, found.id);
      return first ? [[labelOf(found), first.method] as const] : [];
    }),
  );
}

function readOrNone(read: () => OperationContract): OperationContract | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof SpecRefusal) return undefined;
    throw error;
  }
}
