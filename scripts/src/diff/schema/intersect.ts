import type { Node } from './node.ts';
import { allowsType, type Bound, type TypeName, typeOf, type View } from './view.ts';

/** What two views demand together. */
export function intersect(one: View, other: View): View {
  const types = intersectTypes(one.types, other.types);
  const values = intersectValues(intersectValues(one.values, other.values), undefined, types);
  const joined = joinNodes(one.single, other.single);
  return {
    isNever: one.isNever || other.isNever || types?.size === 0 || values?.size === 0,
    types,
    values,
    isOpenEnum: one.isOpenEnum || other.isOpenEnum,
    extensibleValues: one.extensibleValues ?? other.extensibleValues,
    lower: stricter(one.lower, other.lower, 1),
    upper: stricter(one.upper, other.upper, -1),
    sizes: intersectSizes(one.sizes, other.sizes),
    multiples: new Set([...one.multiples, ...other.multiples]),
    patterns: new Set([...one.patterns, ...other.patterns]),
    formats: new Set([...one.formats, ...other.formats]),
    hasUniqueItems: one.hasUniqueItems || other.hasUniqueItems,
    across: new Set([...one.across, ...other.across]),
    properties: joinNodes(one.properties, other.properties),
    required: new Set([...one.required, ...other.required]),
    additional:
      one.additional === false || other.additional === false
        ? false
        : one.additional && other.additional
          ? [...one.additional, ...other.additional]
          : (one.additional ?? other.additional),
    closesRest: one.closesRest || other.closesRest,
    patternProperties: joinNodes(one.patternProperties, other.patternProperties),
    tuples: [...one.tuples, ...other.tuples],
    single: joined,
    unions: [...one.unions, ...other.unions],
    exclusions: [...one.exclusions, ...other.exclusions],
    conditions: [...one.conditions, ...other.conditions],
    dependentRequired: joinSets(one.dependentRequired, other.dependentRequired),
    dependentSchemas: joinNodes(one.dependentSchemas, other.dependentSchemas),
    notes: new Map([...other.notes, ...one.notes]),
    texts: joinSets(one.texts, other.texts),
  };
}

function intersectTypes(one: View['types'], other: View['types']): View['types'] {
  if (!one || !other) return one ?? other;
  const both = new Set<TypeName>();
  for (const type of one) if (allowsType(other, type)) both.add(type);
  for (const type of other) if (allowsType(one, type)) both.add(type);
  return both;
}

function intersectValues(one: View['values'], other: View['values'], types?: View['types']): View['values'] {
  const list = one ?? other;
  if (!list) return undefined;
  return new Map(
    [...list].filter(
      ([text, value]) => (!one || !other || other.has(text)) && (!types || allowsType(types, typeOf(value))),
    ),
  );
}

function stricter(one: Bound | undefined, other: Bound | undefined, sign: 1 | -1): Bound | undefined {
  if (!one || !other) return one ?? other;
  if (one.value === other.value) return one.isExclusive ? one : other;
  return (one.value - other.value) * sign > 0 ? one : other;
}

function intersectSizes(one: View['sizes'], other: View['sizes']): Map<string, number> {
  const all = new Map(one);
  for (const [name, value] of other) {
    const known = all.get(name);
    all.set(
      name,
      known === undefined ? value : name.startsWith('min') ? Math.max(known, value) : Math.min(known, value),
    );
  }
  return all;
}

function joinNodes(one: ReadonlyMap<string, Node>, other: ReadonlyMap<string, Node>): Map<string, Node> {
  const all = new Map(one);
  for (const [name, node] of other) all.set(name, [...(all.get(name) ?? []), ...node]);
  return all;
}

function joinSets(one: View['texts'], other: View['texts']): Map<string, ReadonlySet<string>> {
  const all = new Map(one);
  for (const [name, set] of other) all.set(name, new Set([...(all.get(name) ?? []), ...set]));
  return all;
}
