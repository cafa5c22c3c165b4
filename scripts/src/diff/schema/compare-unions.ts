import { compareTags } from './compare-tags.ts';
import { type At, type Comparison, within } from './comparison.ts';
import type { Node } from './node.ts';
import { pairOptions } from './pair-options.ts';
import { type Side, targetOf } from './side.ts';
import { areDisjoint } from './simplify-unions.ts';
import { backwards, isCovered } from './trial.ts';
import { viewOf } from './view-of.ts';
import { isAny, isBare, type Union, type View } from './view.ts';

/** Compares alternatives; tells whether they were all that there was to compare. */
export function compareUnions(comparison: Comparison, at: At, before: View, after: View): boolean {
  const [old, now] = [before.unions, after.unions];
  const isSwap = (old.length === 0 && isOnlyUnion(after)) || (now.length === 0 && isOnlyUnion(before));
  if (isSwap && old.length + now.length > 0) {
    compareSwapped(comparison, at, before, after);
    return true;
  }
  for (let index = 0; index < Math.max(old.length, now.length); index += 1) {
    const [oldUnion, newUnion] = [old[index], now[index]];
    if (oldUnion && newUnion) compareUnion(comparison, at, [oldUnion, newUnion], [before, after]);
    else if (newUnion) comparison.report('alternatives-added', at, 'must fit one of several alternatives now');
    else comparison.report('alternatives-removed', at, 'need not fit one of several alternatives any more');
  }
  return false;
}

/** Whether a view is one set of alternatives and nothing else. */
function isOnlyUnion(view: View): boolean {
  return view.unions.length === 1 && view.types === undefined && view.values === undefined && isBare(view);
}

/** One schema became several alternatives, or the other way round. */
function compareSwapped(comparison: Comparison, at: At, before: View, after: View): void {
  const [single, union] = before.unions.length === 0 ? [before, after.unions[0]] : [after, before.unions[0]];
  if (!union) return;
  const isGrowing = single === before;
  const [singleNode, look] = isGrowing
    ? [at.before, (option: Node) => viewOf(comparison.after, option)]
    : [at.after, (option: Node) => viewOf(comparison.before, option)];
  const fits = (from: Node, to: Node, isFromSingle: boolean) =>
    isFromSingle === isGrowing ? isCovered(comparison, from, to) : isCovered(backwards(comparison), from, to);
  const views = union.options.map(look);
  // "Exactly one" is met by a value of one alternative as long as it is no value of another.
  const isAlone = (index: number) =>
    union.kind === 'anyOf' || views.every((view, other) => other === index || areDisjoint([single, view]));
  const singleFits = union.options.some((option, index) => fits(singleNode, option, true) && isAlone(index));
  const unionFits = union.options.every((option) => fits(option, singleNode, false));
  if (singleFits && unionFits) return;
  const [widens, narrows] = isGrowing ? [singleFits, unionFits] : [unionFits, singleFits];
  const rule = widens ? 'alternatives-widened' : narrows ? 'alternatives-narrowed' : 'alternatives-changed';
  const count = `${union.options.length} alternatives`;
  comparison.report(rule, at, isGrowing ? `one schema became ${count}` : `${count} became one schema`);
}

function compareUnion(
  comparison: Comparison,
  at: At,
  [old, now]: readonly [Union, Union],
  holders: readonly [before: View, after: View],
): void {
  // A discriminator picks one alternative, so "exactly one" and "any" are the same beside it.
  const isPicked = holders.some(({ notes }) => notes.has('discriminator'));
  if (old.kind !== now.kind && !isPicked) {
    const rule = now.kind === 'anyOf' ? 'one-of-became-any-of' : 'any-of-became-one-of';
    comparison.report(
      rule,
      at,
      now.kind === 'anyOf' ? 'any number of alternatives may fit now' : 'exactly one alternative must fit now',
    );
  }
  const { pairs, removed, added } = pairOptions(comparison, old.options, now.options);
  for (const [before, after, name] of pairs) {
    const pair = within(at, `<${name}>`, before, after);
    compareTags(comparison, pair, holders);
    comparison.compareSchemas(comparison, pair);
  }
  for (const [option, name] of added) {
    const isKnown = old.options.some(
      (other) => isSomething(comparison.before, other) && isCovered(backwards(comparison), option, other),
    );
    comparison.report(
      isKnown ? 'covered-alternative-changed' : 'alternative-added',
      within(at, `<${name}>`, undefined, option),
      'was added as an alternative',
    );
  }
  for (const [option, name] of removed) {
    // A name tells kinds apart that a schema may not, so a named one is missed even where another covers its values.
    const isNamed = option.some(({ schema }) => targetOf(schema) !== undefined);
    const isKept =
      !isNamed &&
      now.options.some((other) => isSomething(comparison.after, other) && isCovered(comparison, option, other));
    comparison.report(
      isKept ? 'covered-alternative-changed' : 'alternative-removed',
      within(at, `<${name}>`, option, undefined),
      'was removed as an alternative',
    );
  }
}

/** Whether an alternative says anything; one that does not stands for null or for what nobody wrote down, and covers nothing. */
function isSomething(side: Side, option: Node): boolean {
  return !isAny(viewOf(side, option));
}
