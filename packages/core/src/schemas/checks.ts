import * as z from 'zod/v4/mini';

import { check, type Check } from './check.ts';
import { hasFormat, lacksColon } from './formats.ts';
import { isMultipleOf } from './multiple-of.ts';

/** The length of a text in code points, as JSON Schema counts it. */
function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/** At least that many code points. */
export function minLength(least: number): Check<string> {
  return check((text) => codePoints(text) >= least, `Expected at least ${least} characters`);
}

/** At most that many code points. */
export function maxLength(most: number): Check<string> {
  return check((text) => codePoints(text) <= most, `Expected at most ${most} characters`);
}

/** A text that the pattern is found in. */
export function pattern(expression: RegExp): Check<string> {
  return check((text) => expression.test(text), `Expected a string that matches ${expression.source}`);
}

/** A text of a format. */
export function format(name: string): Check<string> {
  const own = check<string>((text) => hasFormat(name, text), `Expected a string of format ${name}`);
  if (name !== 'date-time') return own;
  const colon = check<string>(() => false, 'Expected a string of format date-time, with a colon in its offset');
  return (payload) => (lacksColon(payload.value) && !hasFormat(name, payload.value) ? colon : own)(payload);
}

/** A whole number, of any size. */
export function integer(): Check<number> {
  return check((value) => Number.isInteger(value), 'Expected a whole number');
}

/** At least that much. */
export function minimum(least: number): Check<number> {
  return check((value) => value >= least, `Expected at least ${least}`);
}

/** At most that much. */
export function maximum(most: number): Check<number> {
  return check((value) => value <= most, `Expected at most ${most}`);
}

/** More than that. */
export function exclusiveMinimum(bound: number): Check<number> {
  return check((value) => value > bound, `Expected more than ${bound}`);
}

/** Less than that. */
export function exclusiveMaximum(bound: number): Check<number> {
  return check((value) => value < bound, `Expected less than ${bound}`);
}

/** A whole multiple of that. */
export function multipleOf(divisor: number): Check<number> {
  return check((value) => isMultipleOf(value, divisor), `Expected a multiple of ${divisor}`);
}

/** At least that many items. */
export function minItems(least: number): Check<unknown[]> {
  return check((items) => items.length >= least, `Expected at least ${least} items`);
}

/** At most that many items. */
export function maxItems(most: number): Check<unknown[]> {
  return check((items) => items.length <= most, `Expected at most ${most} items`);
}

/** Any JSON value, which has to be there. */
export function anything(): z.ZodMiniType {
  return z.unknown().check(check((value) => value !== undefined, 'Expected a value'));
}
