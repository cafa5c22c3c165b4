import { isObject, type Json } from './document.ts';

/**
 * Whether the alternatives of a schema say no more than which members are required, so that they are a choice between
 * members of one shape and not between shapes.
 */
export function isChoiceOfRequired(alternatives: Json | undefined): boolean {
  if (!Array.isArray(alternatives) || alternatives.length === 0) return false;
  return alternatives.every((one) => isObject(one) && Object.keys(one).join() === 'required');
}

/** The members of which exactly one is given, by the alternatives of a `oneOf`; undefined where they say something else. */
export function exactlyOneOf(alternatives: Json | undefined): string[] | undefined {
  if (!isChoiceOfRequired(alternatives) || !Array.isArray(alternatives)) return undefined;
  const names = alternatives.map((one) => (isObject(one) ? one['required'] : []));
  const single = names.flatMap((list) => (Array.isArray(list) && list.length === 1 ? list : []));
  const texts = single.filter((name) => typeof name === 'string');
  return texts.length === names.length && new Set(texts).size === texts.length ? texts : undefined;
}
