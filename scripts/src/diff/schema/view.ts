import type { Json } from '../../spec/document.ts';
import type { Node, Place } from './node.ts';

/** The types of JSON Schema. */
export type TypeName = 'string' | 'number' | 'integer' | 'boolean' | 'object' | 'array' | 'null';

/** An end of a range of numbers. */
export interface Bound {
  readonly value: number;
  readonly isExclusive: boolean;
}

/** Alternatives of which a value fits any, or exactly one. */
export interface Union {
  readonly kind: 'anyOf' | 'oneOf';
  readonly options: readonly Node[];
}

/** What an array says of its items: by position, then of all the others. */
interface Tuple {
  readonly prefix: readonly Place[];
  readonly rest: Node;
}

/** A condition and what follows from it. */
interface Condition {
  readonly if: Node;
  readonly whenMet: Node;
  readonly otherwise: Node;
}

/**
 * What a node demands, with references followed, `allOf` merged and equal ways of writing made one; how it was spelled
 * is gone.
 */
export interface View {
  /** No value fits. */
  readonly isNever: boolean;
  /** Undefined allows every type. */
  readonly types: ReadonlySet<TypeName> | undefined;
  /** Allowed values by their canonical text; undefined allows all. */
  readonly values: ReadonlyMap<string, Json> | undefined;
  readonly isOpenEnum: boolean;
  readonly extensibleValues: ReadonlySet<string> | undefined;
  readonly lower: Bound | undefined;
  readonly upper: Bound | undefined;
  /** Limits of sizes: minLength, maxItems and the like. */
  readonly sizes: ReadonlyMap<string, number>;
  readonly multiples: ReadonlySet<number>;
  readonly patterns: ReadonlySet<string>;
  readonly formats: ReadonlySet<string>;
  readonly hasUniqueItems: boolean;
  /** What all items of an array together must keep to, in words. */
  readonly across: ReadonlySet<string>;
  readonly properties: ReadonlyMap<string, Node>;
  readonly required: ReadonlySet<string>;
  /** False is closed; undefined is open. */
  readonly additional: Node | false | undefined;
  /** Whether `unevaluatedProperties: false` closes it as `additionalProperties: false` would. */
  readonly closesRest: boolean;
  readonly patternProperties: ReadonlyMap<string, Node>;
  readonly tuples: readonly Tuple[];
  /** contains, propertyNames, unevaluatedItems, unevaluatedProperties, contentSchema. */
  readonly single: ReadonlyMap<string, Node>;
  readonly unions: readonly Union[];
  readonly exclusions: readonly Node[];
  readonly conditions: readonly Condition[];
  readonly dependentRequired: ReadonlyMap<string, ReadonlySet<string>>;
  readonly dependentSchemas: ReadonlyMap<string, Node>;
  /** Keywords that decide nothing about validity but change what people or encoders do, by name as canonical text. */
  readonly notes: ReadonlyMap<string, string>;
  /** Texts for people by keyword, each as canonical text; a schema in several parts may have several. */
  readonly texts: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A view that anything fits. */
export function anyView(): View {
  return {
    isNever: false,
    types: undefined,
    values: undefined,
    isOpenEnum: false,
    extensibleValues: undefined,
    lower: undefined,
    upper: undefined,
    sizes: new Map(),
    multiples: new Set(),
    patterns: new Set(),
    formats: new Set(),
    hasUniqueItems: false,
    across: new Set(),
    properties: new Map(),
    required: new Set(),
    additional: undefined,
    closesRest: false,
    patternProperties: new Map(),
    tuples: [],
    single: new Map(),
    unions: [],
    exclusions: [],
    conditions: [],
    dependentRequired: new Map(),
    dependentSchemas: new Map(),
    notes: new Map(),
    texts: new Map(),
  };
}

/** Whether a view demands nothing besides a type, values and alternatives. */
export function isBare(view: View): boolean {
  const maps = [view.across, view.sizes, view.multiples, view.patterns, view.formats, view.properties, view.required];
  const more = [view.patternProperties, view.single, view.dependentRequired, view.dependentSchemas];
  const lists = [view.tuples, view.exclusions, view.conditions];
  return (
    !view.isNever &&
    !view.isOpenEnum &&
    !view.hasUniqueItems &&
    view.extensibleValues === undefined &&
    view.lower === undefined &&
    view.upper === undefined &&
    view.additional === undefined &&
    [...maps, ...more].every((map) => map.size === 0) &&
    lists.every((list) => list.length === 0) &&
    !view.notes.has('contentEncoding') &&
    !view.notes.has('contentMediaType')
  );
}

/** Whether a view demands nothing at all. */
export function isAny(view: View): boolean {
  return view.unions.length === 0 && view.types === undefined && view.values === undefined && isBare(view);
}

/** Types without the one that is part of another. */
export function mergeTypes(all: Iterable<TypeName>): Set<TypeName> {
  const types = new Set(all);
  if (types.has('number')) types.delete('integer');
  return types;
}

/** Whether a type is among types; an integer is a number too. */
export function allowsType(types: ReadonlySet<TypeName>, type: TypeName): boolean {
  return types.has(type) || (type === 'integer' && types.has('number'));
}

/** The narrowest type of a value. */
export function typeOf(value: Json): TypeName {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value as TypeName;
}
