import type { SchemaRuleName } from '../rules/schema-rules.ts';
import { type At, type Comparison, within } from './comparison.ts';
import type { Node } from './node.ts';
import { backwards, isCovered, isSame } from './trial.ts';
import type { View } from './view.ts';

const singleRules: Readonly<Record<string, readonly [added: SchemaRuleName, removed: SchemaRuleName, step: string]>> = {
  contains: ['contains-added', 'contains-removed', '[contains]'],
  propertyNames: ['property-names-added', 'property-names-removed', '(names)'],
  unevaluatedItems: ['unevaluated-items-added', 'unevaluated-items-removed', '[others]'],
  unevaluatedProperties: ['unevaluated-properties-added', 'unevaluated-properties-removed', '{others}'],
  contentSchema: ['content-schema-added', 'content-schema-removed', '(content)'],
};

/** Compares what is said of items, one position after the other, and the keywords that hold one schema each. */
export function compareParts(comparison: Comparison, at: At, before: View, after: View): void {
  const longest = Math.max(0, ...[...before.tuples, ...after.tuples].map(({ prefix }) => prefix.length));
  for (let index = 0; index < longest; index += 1) {
    comparison.compareSchemas(comparison, within(at, `[${index}]`, itemAt(before, index), itemAt(after, index)));
  }
  const [old, now] = [itemAt(before, longest), itemAt(after, longest)];
  if (old.length + now.length > 0) comparison.compareSchemas(comparison, within(at, '[]', old, now));
  for (const [keyword, [added, removed, step]] of Object.entries(singleRules)) {
    const [oldPart, newPart] = [before.single.get(keyword), after.single.get(keyword)];
    if (!oldPart && !newPart) continue;
    const inner = within(at, step, oldPart, newPart);
    if (oldPart && newPart) {
      const isBounded = keyword === 'contains' && [before, after].some(({ sizes }) => sizes.has('maxContains'));
      if (!isBounded) comparison.compareSchemas(comparison, inner);
      // Where only so many items may match, a schema that takes more of them takes fewer lists.
      else if (!isSame(comparison, oldPart, newPart))
        comparison.report('contains-changed', inner, 'other items match "contains"');
    } else
      comparison.report(
        newPart ? added : removed,
        inner,
        newPart ? `"${keyword}" was added` : `"${keyword}" was dropped`,
      );
  }
  compareConditions(comparison, at, before, after);
  compareExclusions(comparison, at, before, after);
}

function itemAt(view: View, index: number): Node {
  return view.tuples.flatMap(({ prefix, rest }) => {
    const place = prefix[index];
    return place === undefined ? rest : place.schema === true ? [] : [place];
  });
}

function compareConditions(comparison: Comparison, at: At, before: View, after: View): void {
  const count = Math.max(before.conditions.length, after.conditions.length);
  for (let index = 0; index < count; index += 1) {
    const [old, now] = [before.conditions[index], after.conditions[index]];
    const inner = within(at, '(if)', old?.if, now?.if);
    if (!old || !now) {
      comparison.report(
        now ? 'condition-added' : 'condition-removed',
        inner,
        now ? 'a condition was added' : 'a condition was dropped',
      );
      continue;
    }
    if (!isSame(comparison, old.if, now.if))
      comparison.report('condition-changed', inner, 'the condition is another one');
    comparison.compareSchemas(comparison, within(at, '(then)', old.whenMet, now.whenMet));
    comparison.compareSchemas(comparison, within(at, '(else)', old.otherwise, now.otherwise));
  }
}

function compareExclusions(comparison: Comparison, at: At, before: View, after: View): void {
  const count = Math.max(before.exclusions.length, after.exclusions.length);
  for (let index = 0; index < count; index += 1) {
    const [old, now] = [before.exclusions[index], after.exclusions[index]];
    const inner = within(at, '(not)', old, now);
    if (!old || !now) {
      comparison.report(
        now ? 'exclusion-grew' : 'exclusion-shrank',
        inner,
        now ? 'some values are excluded now' : 'some values are no longer excluded',
      );
      continue;
    }
    if (isSame(comparison, old, now)) continue;
    const [grew, shrank] = [isCovered(comparison, old, now), isCovered(backwards(comparison), now, old)];
    const rule = grew ? 'exclusion-grew' : shrank ? 'exclusion-shrank' : 'exclusion-changed';
    comparison.report(rule, inner, 'other values are excluded');
  }
}
