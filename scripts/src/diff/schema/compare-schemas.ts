import type { SchemaRuleName } from '../rules/schema-rules.ts';
import { compareLimits } from './compare-limits.ts';
import { compareObjects } from './compare-objects.ts';
import { compareParts } from './compare-parts.ts';
import { compareTags } from './compare-tags.ts';
import { compareUnions } from './compare-unions.ts';
import { compareValues } from './compare-values.ts';
import { type At, type Comparison } from './comparison.ts';
import { nodeKey } from './side.ts';
import { isAny, type View } from './view.ts';
import { viewOf } from './view-of.ts';

const noteRules: Readonly<Record<string, SchemaRuleName>> = {
  default: 'default-changed',
  discriminator: 'discriminator-changed',
  contentEncoding: 'content-encoding-changed',
  contentMediaType: 'content-media-type-changed',
};

/** Compares two schemas and all that they hold; a pair that was met before ends the walk, so references may go in circles. */
export function compareSchemas(comparison: Comparison, at: At): void {
  if (comparison.isSettled()) return;
  const key = pairKey(comparison, at);
  if (comparison.visited.has(key)) return;
  comparison.visited.add(key);
  const [before, after] = closedAlike(viewOf(comparison.before, at.before), viewOf(comparison.after, at.after));
  compareNotes(comparison, at, before, after);
  compareTags(comparison, at);
  if (isAny(before) || isAny(after)) {
    if (isAny(before) && isAny(after)) return;
    comparison.report(
      isAny(after) ? 'became-anything' : 'became-limited',
      at,
      isAny(after) ? 'may be anything now' : 'could be anything, is limited now',
    );
    return;
  }
  if (compareUnions(comparison, at, before, after)) return;
  const isReplaced = compareValues(comparison, at, before, after);
  // What was said of the old type has no counterpart in the new one.
  if (isReplaced) return;
  compareLimits(comparison, at, before, after);
  compareObjects(comparison, at, before, after);
  compareParts(comparison, at, before, after);
}

/** The views with the one keyword for closed objects where each of them uses another. */
function closedAlike(before: View, after: View): [before: View, after: View] {
  return [closedAs(before, after), closedAs(after, before)];
}

function closedAs(view: View, other: View): View {
  if (!view.closesRest || other.additional !== false || view.additional !== undefined) return view;
  const single = new Map(view.single);
  single.delete('unevaluatedProperties');
  return { ...view, single, additional: false };
}

/** Text that two pairs share exactly when they are made of the same schemas. */
export function pairKey({ before, after }: Pick<Comparison, 'before' | 'after'>, at: Omit<At, 'place'>): string {
  return `${nodeKey(before, at.before)}>${nodeKey(after, at.after)}`;
}

function compareNotes({ report }: Comparison, at: At, before: View, after: View): void {
  for (const [name, rule] of Object.entries(noteRules)) {
    const [old, now] = [before.notes.get(name), after.notes.get(name)];
    if (old !== now) report(rule, at, `${name} was ${old ?? 'not set'}, is ${now ?? 'not set'} now`);
  }
  const [wasDeprecated, isDeprecated] = [before.notes.has('deprecated'), after.notes.has('deprecated')];
  if (wasDeprecated !== isDeprecated)
    report(
      isDeprecated ? 'deprecated' : 'no-longer-deprecated',
      at,
      isDeprecated ? 'is deprecated' : 'is no longer deprecated',
    );
  for (const [name, rule] of [
    ['readOnly', 'read-only-changed'],
    ['writeOnly', 'write-only-changed'],
  ] as const) {
    const [old, now] = [before.notes.has(name), after.notes.has(name)];
    if (old !== now) report(rule, at, now ? `${name} was set` : `${name} was dropped`);
  }
  const namesOf = [...new Set([...before.texts.keys(), ...after.texts.keys()])];
  const changed = namesOf.filter((name) => textOf(before, name) !== textOf(after, name));
  if (changed.length > 0) report('text-changed', at, `${changed.toSorted().join(', ')} changed`);
}

function textOf({ texts }: View, name: string): string {
  return [...(texts.get(name) ?? [])].toSorted().join();
}
