import { applyUpdate } from './apply-update.ts';
import { copyOf } from './copy-of.ts';
import { isObject, type Json, type JsonObject, member, type SpecDocument } from './document.ts';
import { type PathMatch, queryPaths } from './json-path.ts';
import { type Correction, replacedBy } from './corrections.ts';
import { SpecRefusal } from './refusal.ts';

/**
 * Applies an OpenAPI Overlay, strictly: every action must say why, and must match.
 *
 * Beside the standard's `update`, `remove` and `copy`, an action has `x-reason` (required) and `x-count` (how many nodes it
 * must match; default: at least one).
 *
 * @param corrections Gets what each action replaces, for the overlay's lock.
 * @throws SpecRefusal for every action that matches nothing, or another number of nodes.
 */
export function applyOverlay(
  document: SpecDocument,
  overlay: SpecDocument,
  corrections: Correction[] = [],
): SpecDocument {
  const { file } = overlay;
  const refuse = (pointer: string, rule: string, problem: string, remedy: string) =>
    new SpecRefusal({ file, pointer, rule, problem, remedy });
  const version = member(overlay.root, 'overlay');
  if (typeof version !== 'string' || !/^1\.[01]\.\d+$/.test(version)) {
    throw refuse('/overlay', 'overlay-version', 'the version must be 1.0.x or 1.1.x', 'Write overlay: 1.1.0.');
  }
  const extended = member(overlay.root, 'extends');
  // The URL that a vendor publishes a description at says nothing of the name of a file here.
  const isUrl = typeof extended === 'string' && /^[a-z][\w+.-]*:/i.test(extended);
  if (extended !== undefined && !isUrl && nameOf(extended) !== nameOf(document.file)) {
    const problem = `extends ${JSON.stringify(extended)}, and is applied to ${nameOf(document.file)}`;
    throw refuse('/extends', 'overlay-extends', problem, 'Give it the description that it extends, or drop extends.');
  }
  const actions = member(overlay.root, 'actions');
  if (!Array.isArray(actions)) throw refuse('/actions', 'overlay-shape', 'must be a list', 'List the actions.');
  const root = copyOf(document.root);
  const problems: SpecRefusal[] = [];
  for (const [index, action] of actions.entries()) {
    try {
      applyAction(root, action, `/actions/${index}`, refuse, corrections);
    } catch (error) {
      if (!(error instanceof SpecRefusal)) throw error;
      problems.push(error);
    }
  }
  const [first, ...others] = problems;
  if (first) throw others.length === 0 ? first : new SpecRefusal(first, { others });
  return { file: document.file, root };
}

/** The last part of a file's name or of an address. */
function nameOf(file: Json): string {
  return String(file)
    .replace(/[?#].*$/s, '')
    .replace(/^.*[\\/]/s, '');
}

type MakeRefusal = (pointer: string, rule: string, problem: string, remedy: string) => SpecRefusal;

/** Applies one action to the document, and notes what it replaces. */
function applyAction(
  root: JsonObject,
  action: Json,
  pointer: string,
  refuse: MakeRefusal,
  corrections: Correction[],
): void {
  if (!isObject(action)) throw refuse(pointer, 'overlay-shape', 'must be an object', 'Write the action as an object.');
  const target = member(action, 'target');
  if (typeof target !== 'string')
    throw refuse(`${pointer}/target`, 'overlay-shape', 'must be text', 'Give a JSONPath.');
  const reason = member(action, 'x-reason');
  if (typeof reason !== 'string' || reason.trim() === '') {
    throw refuse(`${pointer}/x-reason`, 'overlay-reason', 'the action does not say why', 'Add x-reason.');
  }
  checkMembers(action, pointer, refuse);
  const matches = find(root, target, `${pointer}/target`, refuse);
  const expected = member(action, 'x-count');
  if (matches.length === 0 || (expected !== undefined && matches.length !== expected)) {
    const wanted = expected === undefined ? 'at least 1' : `${Number(expected)}`;
    const problem = `${target} matches ${matches.length} places; expected ${wanted}`;
    throw refuse(`${pointer}/target`, 'overlay-match', problem, 'The description changed: correct or drop the action.');
  }
  const update = updateOf(root, action, pointer, refuse);
  if (!isObject(update) && matches.some(({ path }) => path.length === 0)) {
    const problem = `${target} is the whole description, which cannot be ${update === undefined ? 'removed' : 'anything but an object'}`;
    throw refuse(`${pointer}/target`, 'overlay-target', problem, 'Name a part of it.');
  }
  corrections.push({ pointer, target, action, before: matches.map(({ value }) => replacedBy(value, update)) });
  applyUpdate(root, matches, update);
}

const ways = ['update', 'copy', 'remove'];

/** Refuses what would be passed over: members that no action has, of another type, or beside one that excludes them. */
function checkMembers(action: JsonObject, pointer: string, refuse: MakeRefusal): void {
  const fail = (name: string, problem: string, remedy: string) =>
    refuse(`${pointer}/${name}`, 'overlay-shape', problem, remedy);
  const count = member(action, 'x-count');
  if (count !== undefined && !(Number.isSafeInteger(count) && Number(count) > 0)) {
    const remedy =
      'Write how many places the target names, as a number; an action that is to match nothing is dropped.';
    throw fail('x-count', 'must be a whole number of at least 1', remedy);
  }
  const flag = member(action, 'remove');
  if (flag !== undefined && typeof flag !== 'boolean')
    throw fail('remove', 'must be true or false', 'Write remove: true.');
  const from = member(action, 'copy');
  if (from !== undefined && typeof from !== 'string') throw fail('copy', 'must be text', 'Give a JSONPath.');
  const given = ways.filter((name) => (name === 'remove' ? flag === true : member(action, name) !== undefined));
  if (given.length > 1) {
    const problem = `has ${given.join(' and ')}, of which only one would be done`;
    throw refuse(pointer, 'overlay-shape', problem, 'Write an action for each.');
  }
  const known = new Set(['target', 'description', ...ways]);
  const strange = Object.keys(action).find((name) => !known.has(name) && !name.startsWith('x-'));
  if (strange !== undefined)
    throw refuse(
      pointer,
      'overlay-shape',
      `"${strange}" is nothing that an action has`,
      'Correct its name or drop it.',
    );
}

function find(root: JsonObject, target: string, pointer: string, refuse: MakeRefusal): PathMatch[] {
  try {
    // A selector may name a node more than once, and in any order.
    return [...new Map(queryPaths(root, target).map((match) => [JSON.stringify(match.path), match])).values()];
  } catch {
    throw refuse(pointer, 'overlay-target', `${target} is not a JSONPath`, 'Write it as RFC 9535 says.');
  }
}

/** What an action puts in place of what it matches, or undefined where it removes that. */
function updateOf(root: JsonObject, action: JsonObject, pointer: string, refuse: MakeRefusal): Json | undefined {
  if (member(action, 'remove') === true) return undefined;
  const from = member(action, 'copy');
  if (typeof from === 'string') {
    const sources = find(root, from, `${pointer}/copy`, refuse);
    const [source] = sources;
    if (sources.length === 1 && source) return source.value;
    const problem = `${from} matches ${sources.length} places; expected 1`;
    throw refuse(`${pointer}/copy`, 'overlay-match', problem, 'Name one.');
  }
  const update = member(action, 'update');
  if (update === undefined) {
    throw refuse(pointer, 'overlay-shape', 'the action does nothing', 'Give update, copy or remove: true.');
  }
  return update;
}
