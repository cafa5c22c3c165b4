import type { Bound, TypeName, View } from './view.ts';

/**
 * The view with what is said of whole numbers in one form: a step of whole numbers makes integers, every integer is a
 * multiple of 1, and an end that excludes itself, or lies between two integers, is the next integer.
 */
export function withWholeNumbers(view: View): View {
  const { types } = view;
  if (!types || !(types.has('number') || types.has('integer'))) return view;
  const isWhole = types.has('integer') || [...view.multiples].some((step) => Number.isSafeInteger(step) && step > 0);
  if (!isWhole || (types.has('number') && view.values !== undefined)) return view;
  const named = [...types].map((type): TypeName => (type === 'number' ? 'integer' : type));
  return {
    ...view,
    types: new Set(named),
    multiples: new Set([...view.multiples].filter((step) => step !== 1)),
    lower: wholeBound(view.lower, (value) => Math.floor(value) + 1, Math.ceil),
    upper: wholeBound(view.upper, (value) => Math.ceil(value) - 1, Math.floor),
  };
}

function wholeBound(
  bound: Bound | undefined,
  next: (value: number) => number,
  nearest: (value: number) => number,
): Bound | undefined {
  if (!bound) return undefined;
  const value = bound.isExclusive ? next(bound.value) : nearest(bound.value);
  return Number.isSafeInteger(value) ? { value, isExclusive: false } : bound;
}
