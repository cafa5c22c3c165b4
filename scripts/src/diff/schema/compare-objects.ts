import { type At, type Comparison, within } from './comparison.ts';
import type { Node } from './node.ts';
import type { Side } from './side.ts';
import { isSame } from './trial.ts';
import { viewOf } from './view-of.ts';
import type { View } from './view.ts';

/** Compares what is said of objects: properties, which of them are required, and all others. */
export function compareObjects(comparison: Comparison, at: At, before: View, after: View): void {
  const names = new Set([...before.properties.keys(), ...after.properties.keys()]);
  for (const name of names) compareProperty(comparison, at, before, after, name);
  for (const name of new Set([...before.required, ...after.required])) {
    if (!names.has(name)) compareRequired(comparison, within(at, name, undefined, undefined), at, before, after, name);
  }
  compareAdditional(comparison, at, before, after);
  const patterns = new Set([...before.patternProperties.keys(), ...after.patternProperties.keys()]);
  for (const pattern of patterns) comparePattern(comparison, at, before, after, pattern);
  compareDependents(comparison, at, before, after);
}

/** Compares properties of a pattern; where one side does not name it, they are among all others there. */
function comparePattern(comparison: Comparison, at: At, before: View, after: View, pattern: string): void {
  const old = before.patternProperties.get(pattern) ?? restOf(before);
  const now = after.patternProperties.get(pattern) ?? restOf(after);
  const inner = within(at, `{${pattern}}`, old === false ? undefined : old, now === false ? undefined : now);
  const wasNone = old === false || isNever(comparison.before, old);
  const isNone = now === false || isNever(comparison.after, now);
  if (wasNone && isNone) return;
  if (old === false) comparison.report('property-added', inner, 'may be there now');
  else if (now === false) comparison.report('property-removed', inner, 'is not allowed any more');
  else if (!old) comparison.report('pattern-property-added', inner, 'must fit a schema now');
  else if (!now) comparison.report('pattern-property-removed', inner, 'need not fit a schema any more');
  else if (!isSame(comparison, old, now)) comparison.compareSchemas(comparison, inner);
}

/** What an object says of properties that neither a name nor a pattern of it speaks of; false for none, undefined for any. */
function restOf({ additional, single }: View): Node | false | undefined {
  return additional ?? single.get('unevaluatedProperties');
}

function isNever(side: Side, node: Node | undefined): boolean {
  return node !== undefined && viewOf(side, node).isNever;
}

function compareProperty(comparison: Comparison, at: At, before: View, after: View, name: string): void {
  const [old, now] = [before.properties.get(name), after.properties.get(name)];
  const inner = within(at, name, old, now);
  const isHidden = (side: Side, node: Node | undefined) => node !== undefined && isHiddenIn(comparison, side, node);
  const isOld = old !== undefined && !isHidden(comparison.before, old);
  const isNow = now !== undefined && !isHidden(comparison.after, now);
  const isSent = comparison.context.direction === 'request';
  if (isOld && isNow) {
    compareRequired(comparison, inner, at, before, after, name);
    comparison.compareSchemas(comparison, inner);
  } else if (isNow && (!old || isSent)) {
    // Where the name was asked for already, only the schema is new.
    const isRequired = after.required.has(name) && (old !== undefined || !before.required.has(name));
    const isDefaulted = isSent && viewOf(comparison.after, now).notes.has('default');
    const rule = !isRequired ? 'property-added' : isDefaulted ? 'defaulted-property-added' : 'required-property-added';
    const told = old ? 'is no longer read-only' : 'was added';
    comparison.report(rule, inner, isRequired ? `${told} and is required` : told);
    if (!old) compareGeneral(comparison, within(at, name, generalAt(before, name), now));
  } else if (isOld && (!now || isSent)) {
    // Types of requests do not have what is read-only, and checks refuse it.
    const told = now ? 'is read-only now' : 'was removed';
    comparison.report('property-removed', inner, before.required.has(name) ? `${told}, though it was required` : told);
    if (!now) compareGeneral(comparison, within(at, name, old, generalAt(after, name)));
  } else if (isOld !== isNow) {
    // It is still there, but one of the two descriptions keeps it out of responses.
    comparison.report(
      'write-only-changed',
      inner,
      isNow ? 'no longer stands in requests alone' : 'stands in requests alone now',
    );
  }
}

/** Compares what is said of a property with what is said of all that are not listed, which is said of it too. */
function compareGeneral(comparison: Comparison, at: At): void {
  const { before, after } = at;
  if (before.length > 0 && after.length > 0 && !isSame(comparison, before, after))
    comparison.compareSchemas(comparison, at);
}

/** What an object says of a property that it does not list. */
function generalAt({ additional, patternProperties }: View, name: string): Node {
  const matching = [...patternProperties].filter(([pattern]) => matches(pattern, name)).flatMap(([, node]) => node);
  return matching.length === 0 && additional ? additional : matching;
}

function matches(pattern: string, name: string): boolean {
  try {
    return new RegExp(pattern, 'u').test(name);
  } catch {
    return false;
  }
}

/** Whether a property has no part in a direction: answers alone carry what is read-only, requests what is write-only. */
function isHiddenIn({ context }: Comparison, side: Side, node: Node): boolean {
  if (context.isWhole) return false;
  return viewOf(side, node).notes.get(context.direction === 'request' ? 'readOnly' : 'writeOnly') === 'true';
}

function compareRequired(comparison: Comparison, inner: At, at: At, before: View, after: View, name: string): void {
  const [old, now] = [before.required.has(name), after.required.has(name)];
  if (old === now) return;
  // A name alone has no schema to point at; the object that asks for it has.
  const place = inner.before.length + inner.after.length > 0 ? inner : { ...at, place: inner.place };
  const node = after.properties.get(name);
  const isDefaulted =
    comparison.context.direction === 'request' &&
    node !== undefined &&
    viewOf(comparison.after, node).notes.has('default');
  const required = isDefaulted ? 'defaulted-property-became-required' : 'property-became-required';
  comparison.report(now ? required : 'property-became-optional', place, now ? 'is required now' : 'is optional now');
}

function compareAdditional(comparison: Comparison, at: At, before: View, after: View): void {
  const [old, now] = [before.additional, after.additional];
  if (old === false || now === false) {
    if (old === false && now !== false) comparison.report('object-opened', at, 'may hold further properties now');
    else if (now === false && old !== false)
      comparison.report('object-closed', at, 'may hold no further properties now');
  } else if (old || now) comparison.compareSchemas(comparison, within(at, '{*}', old, now));
}

function compareDependents(comparison: Comparison, at: At, before: View, after: View): void {
  for (const name of new Set([...before.dependentRequired.keys(), ...after.dependentRequired.keys()])) {
    const old = before.dependentRequired.get(name) ?? new Set<string>();
    const now = after.dependentRequired.get(name) ?? new Set<string>();
    const added = [...now].filter((one) => !old.has(one));
    const removed = [...old].filter((one) => !now.has(one));
    const inner = { ...at, place: within(at, name, undefined, undefined).place };
    if (added.length > 0)
      comparison.report('dependent-required-added', inner, `asks for ${added.join(', ')} beside it now`);
    if (removed.length > 0)
      comparison.report('dependent-required-removed', inner, `no longer asks for ${removed.join(', ')} beside it`);
  }
  for (const name of new Set([...before.dependentSchemas.keys(), ...after.dependentSchemas.keys()])) {
    const [old, now] = [before.dependentSchemas.get(name), after.dependentSchemas.get(name)];
    const inner = within(at, `(with ${name})`, old, now);
    if (old && now) comparison.compareSchemas(comparison, inner);
    else
      comparison.report(
        now ? 'dependent-schema-added' : 'dependent-schema-removed',
        inner,
        now ? 'must fit a schema now' : 'need not fit a schema any more',
      );
  }
}
