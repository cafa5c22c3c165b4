import { type SizeRuleName, sizeNames } from '../rules/schema-rules.ts';
import { type At, type Comparison } from './comparison.ts';
import { shown } from './compare-values.ts';
import type { Bound, View } from './view.ts';

/** Formats whose values are all values of another. */
const narrowerFormats: Readonly<Record<string, string>> = { int32: 'int64', float: 'double' };

/** Compares the limits of numbers, texts and sizes. */
export function compareLimits(comparison: Comparison, at: At, before: View, after: View): void {
  const { report } = comparison;
  const lower = order(before.lower, after.lower, 1);
  if (lower !== 0)
    report(lower > 0 ? 'minimum-raised' : 'minimum-lowered', at, moved('least', before.lower, after.lower));
  const upper = order(before.upper, after.upper, -1);
  if (upper !== 0)
    report(upper > 0 ? 'maximum-lowered' : 'maximum-raised', at, moved('greatest', before.upper, after.upper));
  for (const [keyword, [id, words]] of Object.entries(sizeNames)) {
    const [old, now] = [before.sizes.get(keyword), after.sizes.get(keyword)];
    if (old === now) continue;
    // Where "contains" itself comes or goes, how often it must hold is no news.
    if (keyword.endsWith('Contains') && !(before.single.has('contains') && after.single.has('contains'))) continue;
    const none = id.startsWith('min') ? -1 : Infinity;
    const direction = now === undefined ? 'dropped' : now > (old ?? none) ? 'raised' : 'lowered';
    const rule: SizeRuleName = `${id}-${direction}`;
    report(rule, at, `the ${words} was ${old ?? 'not set'}, is ${now ?? 'not set'} now`);
  }
  compareMultiples(comparison, at, [...before.multiples], [...after.multiples]);
  comparePatterns(comparison, at, before, after);
  compareFormats(comparison, at, before, after);
  const gone = [...before.across].filter((text) => !after.across.has(text));
  const added = [...after.across].filter((text) => !before.across.has(text));
  if (gone.length > 0) report('limit-across-removed', at, `no longer holds for all items together: ${gone.join(', ')}`);
  if (added.length > 0) report('limit-across-added', at, `holds for all items together now: ${added.join(', ')}`);
  if (before.hasUniqueItems !== after.hasUniqueItems) {
    report(
      after.hasUniqueItems ? 'unique-items-added' : 'unique-items-removed',
      at,
      after.hasUniqueItems ? 'items must differ now' : 'items may repeat now',
    );
  }
}

/** Above zero when the second bound is the stricter one; `sign` is 1 for a lower end. */
function order(old: Bound | undefined, now: Bound | undefined, sign: 1 | -1): number {
  if (!old || !now) return (now ? 1 : 0) - (old ? 1 : 0);
  const distance = (now.value - old.value) * sign;
  return distance === 0 ? Number(now.isExclusive) - Number(old.isExclusive) : distance;
}

function moved(word: string, old: Bound | undefined, now: Bound | undefined): string {
  return `the ${word} value was ${named(old)}, is ${named(now)} now`;
}

function named(bound: Bound | undefined): string {
  return bound ? `${bound.value}${bound.isExclusive ? ' (itself excluded)' : ''}` : 'not set';
}

function compareMultiples({ report }: Comparison, at: At, old: number[], now: number[]): void {
  const [narrows, widens] = [isCoarser(old, now), isCoarser(now, old)];
  if (narrows && widens) return;
  const message = `steps were ${old.join(', ') || 'free'}, are ${now.join(', ') || 'free'} now`;
  report(narrows ? 'multiple-added' : widens ? 'multiple-removed' : 'multiple-changed', at, message);
}

/** Whether whatever is a multiple of the second steps is one of the first steps too. */
function isCoarser(steps: number[], others: number[]): boolean {
  return steps.every((step) => others.some((other) => isMultiple(other, step)));
}

function isMultiple(value: number, step: number): boolean {
  const times = value / step;
  return Math.abs(times - Math.round(times)) < 1e-9;
}

function comparePatterns({ report }: Comparison, at: At, before: View, after: View): void {
  const removed = [...before.patterns].filter((pattern) => !after.patterns.has(pattern));
  const added = [...after.patterns].filter((pattern) => !before.patterns.has(pattern));
  if (removed.length > 0 && added.length > 0)
    report('pattern-changed', at, `the pattern was ${shown(removed)}, is ${shown(added)} now`);
  else if (added.length > 0) report('pattern-added', at, `must match ${shown(added)} now`);
  else if (removed.length > 0) report('pattern-removed', at, `need not match ${shown(removed)} any more`);
}

function compareFormats({ report }: Comparison, at: At, before: View, after: View): void {
  const removed = [...before.formats].filter((format) => !after.formats.has(format));
  const added = [...after.formats].filter((format) => !before.formats.has(format));
  const [old, now] = [removed[0], added[0]];
  if (old !== undefined && now !== undefined) {
    const rule =
      narrowerFormats[old] === now
        ? 'format-widened'
        : narrowerFormats[now] === old
          ? 'format-narrowed'
          : 'format-changed';
    report(rule, at, `the format was ${shown(removed)}, is ${shown(added)} now`);
  } else if (now !== undefined) report('format-added', at, `has the format ${shown(added)} now`);
  else if (old !== undefined) report('format-removed', at, `no longer has the format ${shown(removed)}`);
}
