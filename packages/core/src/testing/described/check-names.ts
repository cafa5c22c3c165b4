import type { DescribedRoutesOptions } from './described-options.ts';

/**
 * Holds the names that a fake's own parts are for against its description, so that none is passed over in silence once
 * the description names it otherwise.
 *
 * @throws RangeError for an operation or a collection that the description does not have.
 */
export function checkNames({ acts, description, filters, isNamed, linked }: DescribedRoutesOptions): void {
  const operations = new Set(description.operations.map(({ operation }) => operation));
  const collections = new Set(description.collections.map(({ name }) => name));
  const ownActs = typeof acts === 'function' ? acts() : acts;
  for (const [kind, names, part] of [
    ['operation', operations, ownActs],
    ['collection', collections, filters],
    ['collection', collections, isNamed],
    ['collection', collections, linked],
  ] as const) {
    const stray = Object.keys(part ?? {}).find((name) => !names.has(name));
    if (stray !== undefined) throw new RangeError(`The description has no ${kind} "${stray}".`);
  }
}
