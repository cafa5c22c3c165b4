/**
 * Refuses options that are not among the names, which have a blank between them, and a value that is no object; undefined
 * and null stand for none.
 *
 * @throws the error that `fail` makes, with the names that begin like the one that was given.
 */
export function checkOptions(options: unknown, names: string, fail: (text: string) => Error, what = 'option'): void {
  for (const given of Object(options) === options ? Object.keys(options as object) : [options as string]) {
    // Split here: most calls are given none.
    const known = names.split(' ');
    if (given == null || known.includes(given)) continue;
    const near = known.filter((name) => new RegExp(name.slice(0, 3), 'i').test(given));
    throw fail(`unknown ${what} "${given}"; use ${(near[0] ? near : known).join(' or ')}`);
  }
}
