import { fingerprint } from './fingerprint.ts';

/** Drops rows that the page before held already: rows move between numbered pages while they are read. */
export interface RowFilter<Item> {
  /** The items of a page that are new, and how many were dropped. */
  keep(items: readonly Item[]): { readonly items: readonly Item[]; readonly dropped: number };
  /** Fingerprints of the rows of the last page, for a checkpoint. */
  seen(): readonly string[];
}

/** Makes the filter of one walk; a row without identity is always kept, and without a property for it every row is. */
export function createRowFilter<Item>(id: string | undefined, seenBefore: readonly string[]): RowFilter<Item> {
  let seen: ReadonlySet<string> = new Set(seenBefore);
  const keyOf = (item: Item): string | undefined => {
    const value = (item as Record<string, unknown> | null | undefined)?.[id as string];
    return /^(string|number|bigint)$/.test(typeof value) ? fingerprint(String(value)) : undefined;
  };
  return {
    keep(items) {
      if (id === undefined) return { items, dropped: 0 };
      const keys = items.map(keyOf);
      const kept = items.filter((_, index) => !seen.has(keys[index] as string));
      seen = new Set(keys.filter((key) => key !== undefined));
      return { items: kept, dropped: items.length - kept.length };
    },
    seen: () => [...seen],
  };
}
