import { type Json, type JsonObject, listOf } from '../../spec/document.ts';
import { limitsAcross, valuesAcross } from '../../spec/limits-across.ts';
import { canonicalText } from './canonical-text.ts';
import type { Judge, Seen } from './judge.ts';

/** Whether an array is valid under the keywords for arrays. */
export function fitsAsArray(schema: JsonObject, value: readonly Json[], seen: Seen, judge: Judge): boolean {
  const { contains, items, maxContains, maxItems, minContains, minItems, unevaluatedItems, uniqueItems } = schema;
  if (typeof minItems === 'number' && value.length < minItems) return false;
  if (typeof maxItems === 'number' && value.length > maxItems) return false;
  if (uniqueItems === true && new Set(value.map(canonicalText)).size < value.length) return false;
  if (!fitsAcross(schema, value)) return false;
  const prefix = listOf(schema['prefixItems']);
  const areItems = value.every((item, index) => {
    const one = index < prefix.length ? prefix[index] : items;
    if (one === undefined) return true;
    seen.items.add(index);
    return judge(one, item) !== undefined;
  });
  if (!areItems) return false;
  if (contains !== undefined) {
    const found = value.flatMap((item, index) => (judge(contains, item) ? [index] : []));
    if (found.length < (typeof minContains === 'number' ? minContains : 1)) return false;
    if (typeof maxContains === 'number' && found.length > maxContains) return false;
    for (const index of found) seen.items.add(index);
  }
  if (unevaluatedItems === undefined) return true;
  const left = value.filter((_, index) => !seen.items.has(index));
  for (const index of value.keys()) seen.items.add(index);
  return left.every((item) => judge(unevaluatedItems, item) !== undefined);
}

/** Whether the items together keep to the limits across them. */
function fitsAcross(schema: JsonObject, value: readonly Json[]): boolean {
  const { most, unique } = limitsAcross(schema);
  if (most.some(([path, count]) => valuesAcross(value, path).length > count)) return false;
  return unique.every((path) => {
    const texts = valuesAcross(value, path).map(canonicalText);
    return new Set(texts).size === texts.length;
  });
}
