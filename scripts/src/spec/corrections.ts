import { canonicalJson, specHash } from './canonical.ts';
import { isObject, type Json, type JsonObject, member, setMember } from './document.ts';
import { type RefusalFields, SpecRefusal } from './refusal.ts';

/** An action of an overlay, and what of the vendor's it puts aside. */
export interface Correction {
  /** JSON pointer into the overlay. */
  readonly pointer: string;
  readonly target: string;
  readonly action: JsonObject;
  /** For each place that it matches, what it replaces there. */
  readonly before: readonly Json[];
}

/** What stood where each action of an overlay is, as a person has last looked at it. */
export interface OverlayLock {
  readonly actions: readonly LockedAction[];
}

interface LockedAction {
  readonly target: string;
  /** SHA-256 of the action itself: one that was changed was looked at anew. */
  readonly action: string;
  /** SHA-256 of what it replaces. */
  readonly before: string;
}

/**
 * What an update replaces of a value: of objects the members that both have, of anything else the whole, for lists are
 * added to as a whole. What the update only adds is nothing that the vendor said.
 */
export function replacedBy(old: Json, update: Json | undefined): Json {
  if (!isObject(old) || !isObject(update)) return structuredClone(old);
  const replaced: JsonObject = {};
  for (const [name, value] of Object.entries(update)) {
    const mine = member(old, name);
    if (mine !== undefined) setMember(replaced, name, replacedBy(mine, value));
  }
  return replaced;
}

/** The lock of an overlay whose actions apply as these corrections say. */
export function lockCorrections(corrections: readonly Correction[]): OverlayLock {
  return {
    actions: corrections.map(({ action, before, target }) => ({
      target,
      action: specHash(action),
      before: specHash([...before]),
    })),
  };
}

/** The text of the lock's file. */
export function printOverlayLock(corrections: readonly Correction[]): string {
  return `${JSON.stringify(lockCorrections(corrections), null, 2)}\n`;
}

/**
 * Checks that the vendor has not changed what an overlay corrects.
 *
 * @param earlier The same actions upon the description that the lock was made for, to show both.
 * @throws SpecRefusal for every correction beneath which something else stands than what was looked at.
 */
export function checkCorrections(
  file: string,
  lock: OverlayLock,
  corrections: readonly Correction[],
  earlier: readonly Correction[] = [],
): void {
  const [first, ...others] = staleCorrections(file, lock, corrections, earlier);
  if (first) throw new SpecRefusal(first, { others });
}

/** The corrections beneath which something else stands than what was looked at, each with what to do about it. */
export function staleCorrections(
  file: string,
  lock: OverlayLock,
  corrections: readonly Correction[],
  earlier: readonly Correction[] = [],
): RefusalFields[] {
  const known = new Map(lock.actions.map(({ action, before }) => [action, before]));
  const stale: RefusalFields[] = [];
  for (const correction of corrections) {
    const id = specHash(correction.action);
    const before = known.get(id);
    if (before === undefined || before === specHash([...correction.before])) continue;
    const { action, pointer, target } = correction;
    const update = member(action, 'update');
    const isSaid = update !== undefined && correction.before.every((value) => says(value, update));
    const was = earlier.find((one) => specHash(one.action) === id && specHash([...one.before]) === before);
    const problem = [
      isSaid
        ? `the description says itself now what your correction of ${target} says`
        : `the vendor changed this under your correction of ${target}`,
      `  before: ${was ? shown(was) : `what has the sha256 ${before.slice(0, 12)}`}`,
      `  now:    ${shown(correction)}`,
      `  yours:  ${shorten(canonicalJson(update ?? action))}`,
    ].join('\n');
    const remedy = isSaid
      ? 'Drop the action.'
      : 'Correct or drop the action; one that stays right needs a word about it in its x-reason.';
    stale.push({ file, pointer, rule: 'overlay-before', problem, remedy });
  }
  return stale;
}

/** Whether a value has all that an update would put into it. */
function says(value: Json, update: Json): boolean {
  if (Array.isArray(value)) {
    const items = new Set(value.map((item) => canonicalJson(item)));
    return (Array.isArray(update) ? update : [update]).every((item) => items.has(canonicalJson(item)));
  }
  if (!isObject(value) || !isObject(update)) return canonicalJson(value) === canonicalJson(update);
  return Object.entries(update).every(([name, wanted]) => {
    const own = member(value, name);
    return own !== undefined && says(own, wanted);
  });
}

function shown({ before }: Correction): string {
  return [...new Set(before.map((value) => shorten(canonicalJson(value))))].join(' and ');
}

function shorten(text: string): string {
  const safe = text.replaceAll(/[^\x20-\x7e]/g, (character) => `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`);
  return safe.length > 600 ? `${safe.slice(0, 600)}...` : safe;
}
