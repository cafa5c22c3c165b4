import type { Json } from '../../spec/document.ts';
import { intersect } from './intersect.ts';
import type { Node } from './node.ts';
import { anyView, isBare, mergeTypes, type TypeName, type Union, type View } from './view.ts';

const nullOption: Node = [{ schema: { type: 'null' }, pointer: '' }];

/**
 * Rewrites alternatives that can be said without any: one alone, one or null, and those that differ in type or value
 * alone; what remains is a true choice.
 */
export function simplifyUnions(view: View, look: (option: Node) => View): View {
  const unions: Union[] = [];
  let result = view;
  for (const union of view.unions) {
    const { options: spliced, said } = splice(union, look);
    result = said.reduce(intersect, result);
    const options = spliced.filter((option) => !look(option).isNever);
    const simple = options.length === 0 ? { ...anyView(), isNever: true } : simplify({ ...union, options }, look);
    if (simple) {
      // What it was made of may hold further alternatives, which are simple already.
      unions.push(...simple.unions);
      result = intersect(result, { ...simple, unions: [] });
    } else unions.push({ kind: areDisjoint(options.map(look)) ? 'anyOf' : union.kind, options });
  }
  return { ...result, unions };
}

/** The same without alternatives, or undefined. */
function simplify(union: Union, look: (option: Node) => View): View | undefined {
  const bare = mergeBare(union, look);
  if (bare) return bare;
  const some = union.options.filter((option) => !isNull(look(option)));
  const [only, ...others] = some;
  if (!only || others.length > 0) return undefined;
  const wrapped = look(only);
  if (some.length === union.options.length) return wrapped;
  // With "exactly one", null fits neither when the other alternative takes it too.
  if (union.kind === 'oneOf' && takesNull(wrapped)) return undefined;
  // What speaks of values of every type would speak of a null that was added to it.
  if (wrapped.exclusions.length + wrapped.conditions.length > 0) return undefined;
  const words = union.options
    .filter((option) => option !== only)
    .map((option) => ({ ...anyView(), texts: look(option).texts }));
  return words.reduce(intersect, withNull(wrapped));
}

/**
 * The options, with those of an option that is nothing but alternatives of the same kind put in its place, and what such
 * an option says besides.
 */
function splice({ kind, options }: Union, look: (option: Node) => View): { options: Node[]; said: View[] } {
  const spliced: Node[] = [];
  const said: View[] = [];
  for (const option of options) {
    const view = look(option);
    const [inner, ...others] = view.unions;
    const isOnlyUnion =
      inner && others.length === 0 && view.types === undefined && isBare(view) && view.values === undefined;
    if (isOnlyUnion && kind === 'anyOf' && inner.kind === 'anyOf') {
      spliced.push(...inner.options);
      said.push({ ...anyView(), notes: view.notes, texts: view.texts });
    } else spliced.push(option);
  }
  return { options: spliced, said };
}

function isNull(view: View): boolean {
  return view.types?.size === 1 && view.types.has('null') && isBare(view) && view.unions.length === 0;
}

function takesNull(view: View): boolean {
  return view.types === undefined ? view.unions.length === 0 : view.types.has('null');
}

/** The view with null as one more value. */
function withNull(view: View): View {
  return {
    ...view,
    isNever: false,
    types: view.types && new Set<TypeName>([...view.types, 'null']),
    values: view.values && new Map<string, Json>([...view.values, ['null', null]]),
    unions: view.unions.map((union) => ({ ...union, options: [...union.options, nullOption] })),
  };
}

/** Alternatives of nothing but types, or of nothing but values, as one list of them. */
function mergeBare({ kind, options }: Union, look: (option: Node) => View): View | undefined {
  const views = options.map(look);
  const isPlain = views.every((view) => isBare(view) && view.unions.length === 0 && view.types !== undefined);
  if (!isPlain || views.length === 0) return undefined;
  if (kind === 'oneOf' && !areDisjoint(views)) return undefined;
  const typed = views.filter((view) => view.values === undefined);
  const allowed = mergeTypes(typed.flatMap((view) => [...(view.types ?? [])]));
  const listed = views.flatMap((view) => [...(view.values ?? [])]);
  const types = mergeTypes(views.flatMap((view) => [...(view.types ?? [])]));
  // Null needs no list to be said, so it alone may stand beside values.
  const isOnlyNull = allowed.size === 0 || (allowed.size === 1 && allowed.has('null'));
  const words = views.filter((one) => one.texts.size + one.notes.size > 0).map((one) => wordsOf(one));
  // Texts of the alternatives stay visible.
  const texts = new Map(words.length === 0 ? [] : [['alternatives', new Set(words)]]);
  if (typed.length === views.length) return { ...anyView(), types, texts };
  if (!isOnlyNull) return undefined;
  return {
    ...anyView(),
    types,
    texts,
    values: new Map([...listed, ...(allowed.has('null') ? [['null', null] as const] : [])]),
  };
}

/** All that a view says besides what it demands, as one text, the same in any order. */
function wordsOf({ texts, notes }: View): string {
  const words = [...texts].map(([name, all]) => `${name}: ${[...all].toSorted().join()}`);
  return [...words, ...[...notes].map(([name, text]) => `${name}: ${text}`)].toSorted().join();
}

/** Whether no value can fit two of the views, as far as types and values tell. */
export function areDisjoint(views: readonly View[]): boolean {
  return views.every((one, index) => views.slice(index + 1).every((other) => isDisjoint(one, other)));
}

function isDisjoint(one: View, other: View): boolean {
  if (one.isNever || other.isNever) return true;
  if (one.values && other.values) return ![...one.values.keys()].some((text) => other.values?.has(text));
  if (!one.types || !other.types) return false;
  if (hasNumbers(one.types) && hasNumbers(other.types)) return false;
  return ![...one.types].some((type) => other.types?.has(type));
}

function hasNumbers(types: ReadonlySet<TypeName>): boolean {
  return types.has('number') || types.has('integer');
}
