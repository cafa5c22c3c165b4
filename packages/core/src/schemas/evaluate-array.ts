import { absorb, type EvaluateChild, type Gathered } from './evaluation.ts';
import { canonicalText } from './equality.ts';
import { ownText } from './own-texts.ts';
import type { SchemaNode } from './schema-node.ts';

/** Holds an array against the keywords for arrays. */
export function evaluateArray(
  node: SchemaNode,
  value: readonly unknown[],
  child: EvaluateChild,
  gathered: Gathered,
): void {
  const fail = (message: string) => gathered.issues.push({ path: [], message: ownText(message) });
  if (node.uniqueItems && new Set(value.map(canonicalText)).size < value.length) fail('Expected items that all differ');
  const prefix = node.prefixItems ?? [];
  for (const [index, item] of value.entries()) {
    const schema = prefix[index] ?? node.items;
    if (!schema) continue;
    absorb(gathered, child(schema, item), [index]);
    gathered.items.add(index);
  }
  if (node.contains) {
    const { contains } = node;
    let count = 0;
    for (const [index, item] of value.entries()) {
      if (child(contains, item).issues.length > 0) continue;
      count += 1;
      gathered.items.add(index);
    }
    if (count < (node.minContains ?? 1)) fail('Expected more matching items');
    if (count > (node.maxContains ?? Infinity)) fail('Expected fewer matching items');
  }
  if (!node.unevaluatedItems) return;
  for (const [index, item] of value.entries()) {
    if (gathered.items.has(index)) continue;
    absorb(gathered, child(node.unevaluatedItems, item), [index]);
    gathered.items.add(index);
  }
}
