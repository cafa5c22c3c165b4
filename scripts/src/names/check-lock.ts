import type { JsonObject } from '../spec/document.ts';
import { findOperations } from '../spec/operations.ts';
import { pointerTo } from '../spec/pointer.ts';
import { SpecRefusal } from '../spec/refusal.ts';
import { derivedIdentifiers } from './identifiers.ts';
import { deriveNames, type NameLock, schemaKeys } from './names.ts';
import type { PackagePart } from './package-part.ts';
import { takenForMethod, takenForResource, takenNames } from './taken-names.ts';
import { isIdentifier } from './words.ts';

/**
 * Checks a lock against a description.
 *
 * @param exported Names that the package exports beside the generated operations.
 * @param part The part of the package that the description is, where it has several.
 * @throws SpecRefusal that proposes the entry, for an operation or a component without a name and for a name that clashes.
 */
export function checkLock(
  file: string,
  lock: NameLock,
  root: JsonObject,
  exported: readonly string[] = [],
  part?: PackagePart,
): void {
  const derived = deriveNames(root);
  const refuse = (pointer: string, rule: string, problem: string, remedy: string): never => {
    throw new SpecRefusal({ file, pointer, rule, problem, remedy });
  };
  const { forFunction, forType } = takenNames(root, exported, part);
  const owners = new Map<string, string>();
  const take = (name: string, owner: string, pointer: string, other = owners.get(name)) => {
    if (other !== undefined) refuse(pointer, 'name-clash', `"${name}" also names ${other}`, 'Choose another name.');
    if (!isIdentifier(name)) refuse(pointer, 'name', `"${name}" is no identifier`, 'Choose another name.');
    owners.set(name, owner);
  };
  const methods = new Map(Object.entries(part?.taken ?? {}).map(([name, label]) => [name, `a method of ${label}`]));
  const ids = new Set(findOperations(root).map(({ id }) => id));
  for (const id of ids) {
    const pointer = pointerTo('/operations', id);
    const entry = Object.hasOwn(lock.operations, id) ? lock.operations[id] : undefined;
    if (!entry) {
      const proposal = JSON.stringify(derived.operations[id]);
      return refuse(
        pointer,
        'name-missing',
        `operation "${id}" has no name`,
        `Add ${JSON.stringify(id)}: ${proposal}.`,
      );
    }
    for (const { function: name, method } of [entry, ...Object.values(entry.strategies ?? {})]) {
      const place = `${pointer}/method`;
      const problem = methodProblem(method);
      if (problem !== undefined) refuse(place, 'name', problem, 'Write two plain words and a dot.');
      const other = methods.get(method);
      if (other !== undefined) refuse(place, 'name-clash', `"${method}" also names ${other}`, 'Choose another name.');
      methods.set(method, `operation ${id}`);
      for (const identifier of derivedIdentifiers(name)) {
        const owner = identifier === name ? forFunction(identifier) : forType(identifier);
        take(identifier, `operation ${id}`, pointer, owner ?? owners.get(identifier));
      }
    }
  }
  for (const id of Object.keys(lock.operations)) {
    if (!ids.has(id))
      refuse(pointerTo('/operations', id), 'name-stale', 'there is no such operation', 'Remove the entry.');
  }
  const keys = new Set(schemaKeys(root));
  for (const key of keys) {
    const pointer = pointerTo('/components', key);
    const name = Object.hasOwn(lock.components, key) ? lock.components[key] : undefined;
    if (name === undefined)
      refuse(pointer, 'name-missing', `schema "${key}" has no name`, `Add ${JSON.stringify(key)}: ...`);
    else take(name, `schema ${key}`, pointer, forType(name) ?? owners.get(name));
  }
  for (const key of Object.keys(lock.components)) {
    if (!keys.has(key))
      refuse(pointerTo('/components', key), 'name-stale', 'there is no such schema', 'Remove the entry.');
  }
}

/** What is wrong with the name of a resource and its method, or undefined. */
function methodProblem(text: string): string | undefined {
  const parts = text.split('.');
  const [resource = '', method = ''] = parts;
  if (parts.length !== 2 || !isPlainWord(resource) || !isPlainWord(method)) return `"${text}" is no resource.method`;
  const [ofResource, ofMethod] = [takenForResource(resource), takenForMethod(method)];
  if (ofResource !== undefined) return `"${text}" is no resource.method: "${resource}" is ${ofResource}`;
  return ofMethod === undefined ? undefined : `"${text}" is no resource.method: "${method}" is ${ofMethod}`;
}

/** Whether a text is made of letters, digits and underscores, a letter first; here words of the language may stand too. */
function isPlainWord(text: string): boolean {
  return isIdentifier(`_${text}`) && !/^[\p{Nd}_]|\$/u.test(text);
}
