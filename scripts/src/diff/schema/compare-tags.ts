import { narrowed } from '../../emit/plain/discriminators.ts';
import { isObject, type Json, type JsonObject } from '../../spec/document.ts';
import { schemaKey } from '../../spec/resolve.ts';
import { type At, type Comparison, within } from './comparison.ts';
import type { Node } from './node.ts';
import type { Side } from './side.ts';
import type { View } from './view.ts';

/** A property that tells kinds apart, and the values that mean one of them. */
interface Tag {
  readonly name: string;
  readonly values: readonly string[];
}

/** Compares the values by which discriminators tell two schemas from others, as if they were constants of their own. */
export function compareTags(comparison: Comparison, at: At, holders?: readonly [before: View, after: View]): void {
  const [old, now] = [
    tagOf(comparison.before, at.before, holders?.[0]),
    tagOf(comparison.after, at.after, holders?.[1]),
  ];
  // A discriminator that comes is told as such, and so is one of another property.
  if (!old || (now && old.name !== now.name)) return;
  const place = within(at, old.name, at.before, at.after);
  const removed = old.values.filter((value) => !now?.values.includes(value));
  const added = now?.values.filter((value) => !old.values.includes(value)) ?? [];
  if (!now) return comparison.report('discriminator-value-dropped', place, `need not be ${list(removed)} any more`);
  if (removed.length > 0)
    comparison.report('discriminator-value-removed', place, `${list(removed)} no longer means it`);
  if (added.length > 0) comparison.report('discriminator-value-added', place, `${list(added)} means it now`);
}

function list(values: readonly string[]): string {
  return values.map((value) => JSON.stringify(value)).join(', ');
}

/** What the discriminator of a component's base, or of the schema whose alternative it is, says of a component. */
function tagOf({ root }: Side, node: Node, holder: View | undefined): Tag | undefined {
  const [only, ...more] = node;
  const key = only && more.length === 0 ? schemaKey(only.schema) : undefined;
  if (!only || key === undefined) return undefined;
  if (!holder) return tagIn(narrowed.component(root, key));
  const discriminator = holder.notes.get('discriminator');
  if (discriminator === undefined) return undefined;
  const schema = { oneOf: [only.schema], discriminator: JSON.parse(discriminator) as Json };
  const [alternative] = [narrowed.alternatives(root, schema)['oneOf']].flat();
  const [, tag] = isObject(alternative) ? [alternative['allOf']].flat() : [];
  return tagIn(isObject(tag) ? tag : undefined);
}

function tagIn(tag: JsonObject | undefined): Tag | undefined {
  const properties = tag?.['properties'];
  const [entry] = Object.entries(isObject(properties) ? properties : {});
  const values = entry && isObject(entry[1]) ? entry[1]['enum'] : undefined;
  return entry && Array.isArray(values) ? { name: entry[0], values: values.map(String) } : undefined;
}
