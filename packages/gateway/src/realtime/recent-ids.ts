/** Ids of the last events of a stream. */
export interface RecentIds {
  /** Adds an id; false if it is there already. */
  readonly add: (id: string) => boolean;
}

/** More than a replay and what is repeated after it. */
const remembered = 2_000;

/** Remembers the last ids, and as many as it takes to see an event that is sent twice. */
export function recentIds(): RecentIds {
  const ids = new Set<string>();
  return {
    add(id) {
      if (ids.has(id)) return false;
      ids.add(id);
      if (ids.size > remembered) for (const oldest of ids) return ids.delete(oldest);
      return true;
    },
  };
}
