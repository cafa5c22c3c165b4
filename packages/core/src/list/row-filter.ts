import { fingerprint } from './fingerprint.ts';
import { identityOf } from './identity-of.ts';

/** Drops rows that the page before held already: rows move between numbered pages while they are read. */
interface RowFilter {
  /** The items of a page that are new, and how many were dropped. */
  keep<Item>(items: readonly Item[]): { readonly items: readonly Item[]; readonly dropped: number };
  /** Fingerprints of the rows of the last page, for a checkpoint. */
  seen(): readonly string[];
}

/** Makes the filter of one walk, which goes on from a page with rows of these fingerprints. */
export type RowFilterOf = (seenBefore: readonly string[]) => RowFilter;

/** Makes the filters of a list whose rows have this property as identity; a row without it is always kept. */
export function createRowFilter(id: string): RowFilterOf {
  const keyOf = (item: unknown): string | undefined => {
    const identity = identityOf((item as Record<string, unknown> | null | undefined)?.[id]);
    return identity && fingerprint(identity);
  };
  return (seenBefore) => {
    let seen: ReadonlySet<string> = new Set(seenBefore);
    return {
      keep(items) {
        const keys = items.map(keyOf);
        const kept = items.filter((_, index) => !seen.has(keys[index] as string));
        seen = new Set(keys.filter((key) => key !== undefined));
        return { items: kept, dropped: items.length - kept.length };
      },
      seen: () => [...seen],
    };
  };
}
