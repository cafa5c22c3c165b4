import { canonicalJson } from '../../spec/canonical.ts';
import type { Json } from '../../spec/document.ts';
import { intersect } from './intersect.ts';
import type { Node } from './side.ts';
import { anyView, isBare, mergeTypes, type TypeName, type Union, type View } from './view.ts';

const nullOption: Node = [{ schema: { type: 'null' }, pointer: '' }];

/**
 * Rewrites alternatives that can be said without any: one alone, one or null, and those that differ in type or value
 * alone; what remains is a true choice.
 */
export function simplifyUnions(view: View, look: (option: Node) => View): View {
  let result: View = { ...view, unions: [] };
  for (const union of view.unions) {
    const options = splice(union, look).filter((option) => !look(option).isNever);
    const some = options.filter((option) => !isNull(look(option)));
    const hasNull = some.length < options.length;
    const [only] = some;
    const bare = mergeBare({ ...union, options }, look);
    if (options.length === 0) result = { ...result, isNever: true };
    else if (bare) result = intersect(result, bare);
    else if (only && some.length === 1) {
      const wrapped = look(only);
      // With "exactly one", null fits neither when the other alternative takes it too.
      const excludesNull = union.kind === 'oneOf' && hasNull && takesNull(wrapped);
      // So it is with what speaks of values of every type: added to such a schema, null would be subject to it.
      const speaksOfAll = hasNull && wrapped.exclusions.length + wrapped.conditions.length > 0;
      if (excludesNull || speaksOfAll) result = { ...result, unions: [...result.unions, { ...union, options }] };
      else result = intersect(result, hasNull ? withNull(wrapped) : wrapped);
    } else {
      const kind = areDisjoint(options.map(look)) ? 'anyOf' : union.kind;
      result = { ...result, unions: [...result.unions, { kind, options }] };
    }
  }
  return result;
}

/** The options, with those of an option that is nothing but alternatives of the same kind put in its place. */
function splice({ kind, options }: Union, look: (option: Node) => View): Node[] {
  return options.flatMap((option) => {
    const view = look(option);
    const [inner, ...others] = view.unions;
    const isOnlyUnion =
      inner && others.length === 0 && view.types === undefined && isBare(view) && view.values === undefined;
    return isOnlyUnion && kind === 'anyOf' && inner.kind === 'anyOf' ? [...inner.options] : [option];
  });
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
  const words = views.filter((one) => one.texts.size > 0).map((one) => wordsOf(one));
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

/** All texts of a view as one, the same in any order. */
export function wordsOf({ texts }: View): string {
  return canonicalJson([...texts].map(([name, all]): Json => [name, ...[...all].toSorted()]).toSorted());
}

/** Whether no value can fit two of the views, as far as types and values tell. */
export function areDisjoint(views: readonly View[]): boolean {
  return views.every((one, index) => views.slice(index + 1).every((other) => isDisjoint(one, other)));
}

function isDisjoint(one: View, other: View): boolean {
  if (one.isNever || other.isNever) return true;
  if (one.values && other.values) return ![...one.values.keys()].some((text) => other.values?.has(text));
  if (!one.types || !other.types) return false;
  const numbers = (view: View) => view.types?.has('number') === true || view.types?.has('integer') === true;
  if (numbers(one) && numbers(other)) return false;
  return ![...one.types].some((type) => other.types?.has(type));
}
