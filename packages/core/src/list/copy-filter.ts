import { tagOf } from '../tag-of.ts';

/**
 * A filter as it is now, with all that is within: an app may go on to change its object while the list is read, of which each
 * page would then be another list's. What is an object of a class of the app's own stays the same object.
 */
export function copyFilter(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyFilter);
  if (tagOf(value) === 'Date') return new Date(value as Date);
  // A plain object, of whatever realm: it has no prototype, or nothing is behind that.
  const isPlain = tagOf(value) === 'Object' && !Object.getPrototypeOf(Object.getPrototypeOf(value) ?? Object.prototype);
  return isPlain
    ? Object.fromEntries(Object.entries(value as object).map(([name, one]) => [name, copyFilter(one)]))
    : value;
}
