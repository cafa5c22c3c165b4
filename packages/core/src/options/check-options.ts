import { tagOf } from '../tag-of.ts';

const plainTag = /^(Object|Module)$/;

/**
 * Refuses options that are not among the names, which have a blank between them, values of another type than the one that
 * stands behind a name and a colon, and what is no plain object; undefined and null stand for none.
 *
 * @param mayHoldData Whether only functions need a name that is known: the object may be one of the app's own, with its data.
 * @throws the error that `fail` makes, with the names that begin like the one that was given.
 */
export function checkOptions(
  options: unknown,
  names: string,
  fail: (text: string) => Error,
  mayHoldData?: boolean,
): void {
  // Most calls are given none.
  if (options == null) return;
  // A name may be a URL, with colons and a port of its own.
  const types = new Map(names.split(' ').map((name) => name.split(/:(?=[a-z]+$)/i) as [string, string]));
  const known = [...types.keys()];
  const tag = tagOf(options);
  // The exports of a module may be the options. Of any other, such as a Map or a signal, no member would be looked at.
  if (!plainTag.test(tag)) throw fail(`expected an object with ${known.join(' or ')}, not ${tag}`);
  for (const given of Object.keys(options)) {
    const value = (options as Record<string, unknown>)[given];
    const type = types.get(given);
    if (!types.has(given)) {
      if (mayHoldData && typeof value !== 'function') continue;
      const near = known.filter((name) => new RegExp(name.slice(0, 3), 'i').test(given));
      throw fail(`unknown option "${given}"; use ${(near[0] ? near : known).join(' or ')}`);
    }
    const isFit = type === 'object' ? plainTag.test(tagOf(value)) : typeof value === type || tagOf(value) === type;
    if (type && value != null && !isFit) throw fail(`${given} must be of type ${type}`);
  }
}
