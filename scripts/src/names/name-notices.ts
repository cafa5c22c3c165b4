import type { JsonObject } from '../spec/document.ts';
import type { Notice } from '../spec/notice.ts';
import { findOperations, type FoundOperation } from '../spec/operations.ts';
import { pointerTo } from '../spec/pointer.ts';
import type { Renamed } from './name-exports.ts';
import type { NameProposal } from './propose-names.ts';
import type { MethodChoice } from './method-choice.ts';

/** What to do about a name in a lock. */
const lockRemedy = 'Choose another name in names.lock.json before the first release.';

/** Tells of each operation and schema that is exported under another name than its own. */
export function nameNotices(root: JsonObject, file: string, renamed: readonly Renamed[], remedy = ''): Notice[] {
  const places = new Map(findOperations(root).map((found) => [found.id, placeOf(found)]));
  return renamed.map(({ clash, key, kind, name, owner }) => ({
    file,
    pointer: kind === 'operation' ? (places.get(key) ?? '') : pointerTo('/components/schemas', key),
    rule: 'name-taken',
    problem: `${kind} "${key}" is exported as ${name}, since "${clash}" also names ${owner}`,
    remedy: `Import it as ${name}.${remedy === '' ? '' : ` ${remedy}`}`,
  }));
}

/** Tells what a person should look at in names for a lock: those that are not their own, and those that several ask for. */
export function proposalNotices(
  root: JsonObject,
  file: string,
  { choices, renamed }: Pick<NameProposal, 'choices' | 'renamed'>,
): Notice[] {
  return [...nameNotices(root, file, renamed, lockRemedy), ...choiceNotices(file, choices)];
}

/** What does most harm when it is taken for another one comes first. */
const byHarm = ['delete', 'replace', 'update', 'create'];

function choiceNotices(file: string, choices: readonly MethodChoice[]): Notice[] {
  return choices
    .toSorted((one, other) => harm(one) - harm(other))
    .map(({ given, name, owner }) => {
      const told = given.map(({ found, name: own }) => {
        const label = `${found.method.toUpperCase()} ${found.path}`;
        return own === name ? `${label} has it` : `${label} is ${own}`;
      });
      const first = given[0]?.found;
      return {
        file,
        pointer: first ? placeOf(first) : '',
        rule: 'name-choice',
        problem: `${reasonOf(name, given.length, owner)}: ${told.join(', ')}`,
        remedy: lockRemedy,
      };
    });
}

function reasonOf(name: string, count: number, owner: string | undefined): string {
  if (owner !== undefined) return `${name} is a method of ${owner} already`;
  return count === 1 ? `${name} would say too little` : `${count} operations ask for ${name}`;
}

function harm({ name }: MethodChoice): number {
  const index = byHarm.findIndex((verb) => name.split('.')[1]?.startsWith(verb));
  return index < 0 ? byHarm.length : index;
}

function placeOf({ method, path }: FoundOperation): string {
  return pointerTo(pointerTo('/paths', path), method);
}
