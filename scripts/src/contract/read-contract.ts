import { type DescribedOperation, describeOperation } from '../emit/operations/describe.ts';
import type { NameLock } from '../names/names.ts';
import { type JsonObject } from '../spec/document.ts';
import { sentMethod } from '../spec/methods.ts';
import { findOperations, type FoundOperation, operationPointer } from '../spec/operations.ts';
import { SpecRefusal } from '../spec/refusal.ts';
import type { CallContract, Contract, ExportedFunction, ResultKind } from './contract.ts';

/** Reads what an app sees of a description, as the emitter of operations prints it. */
export function readContract(root: JsonObject, lock: NameLock): Contract {
  const operations = findOperations(root).map((found) => ({
    label: labelOf(found),
    pointer: operationPointer(found),
    functions: functionsOf(lock, found),
    call: readCall(root, found, lock),
  }));
  return { operations, types: new Map(Object.entries(lock.components)) };
}

/** Public names of operations, `resource.method`, by their method and path as the description writes them. */
export function methodsOf(root: JsonObject, lock: NameLock): Map<string, string> {
  return new Map(
    findOperations(root).flatMap((found) => {
      const [first] = functionsOf(lock, found);
      return first ? [[labelOf(found), first.method] as const] : [];
    }),
  );
}

function labelOf({ method, path }: FoundOperation): string {
  return `${sentMethod(method)} ${path}`;
}

function functionsOf(lock: NameLock, { id }: FoundOperation): ExportedFunction[] {
  const entry = Object.hasOwn(lock.operations, id) ? lock.operations[id] : undefined;
  return entry ? [entry, ...Object.values(entry.strategies ?? {})] : [];
}

function readCall(root: JsonObject, found: FoundOperation, lock: NameLock): CallContract | undefined {
  try {
    return callOf(describeOperation(root, found, lock, ''));
  } catch (error) {
    if (error instanceof SpecRefusal) return undefined;
    throw error;
  }
}

function callOf(described: DescribedOperation): CallContract {
  const { body, mayBeEmpty, mayBeText, pagination } = described;
  return {
    body: body && {
      kind: body.kind,
      fields: body.fields,
      mediaType: body.contentType?.toLowerCase() ?? 'application/json',
    },
    isList: pagination.length > 0,
    result: resultOf(described),
    mayBeEmpty,
    mayBeText,
  };
}

function resultOf({ answersRedirect, results, unparsed }: DescribedOperation): ResultKind {
  if (answersRedirect) return 'redirect';
  if (unparsed) return unparsed.kind;
  return results.length > 0 && results.every(({ mediaType }) => mediaType === undefined) ? 'nothing' : 'json';
}
