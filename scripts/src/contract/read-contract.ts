import type { NameLock } from '../names/names.ts';
import { splitSides } from '../sides/split-sides.ts';
import { isObject, type JsonObject } from '../spec/document.ts';
import { findOperations } from '../spec/operations.ts';
import type { Contract } from './contract.ts';
import { readOperation } from './read-operation.ts';

/**
 * Reads the contract of a description, admitted and upgraded.
 *
 * @param file File of the description, for refusals.
 * @throws SpecRefusal for a hint of the overlay that contradicts the description.
 */
export function readContract(description: JsonObject, lock: NameLock, file: string): Contract {
  const { names, root } = splitSides(description, lock);
  const operations = findOperations(root).map((found) => readOperation(root, found, names, file));
  return { file, root, names, operations, tags: tagsOf(root) };
}

function tagsOf(root: JsonObject): Map<string, string> {
  const tags = Array.isArray(root['tags']) ? root['tags'].filter(isObject) : [];
  // Of two tags of a name the first one counts.
  return new Map(
    tags
      .toReversed()
      .flatMap(({ name, description }) =>
        typeof name === 'string' && typeof description === 'string' ? [[name, description] as const] : [],
      ),
  );
}
