/** Two statuses that are compared, and how they cover each other. */
interface StatusPair {
  readonly old: string;
  readonly now: string;
}

/** The statuses of success of an operation in two descriptions. */
export interface PairedStatuses {
  readonly pairs: readonly StatusPair[];
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

const range = '2XX';

/**
 * Pairs statuses: each with itself, and a success that is no longer listed with the range of successes that now stands
 * for it, or the range with each success that is listed in its place.
 */
export function pairStatuses(old: readonly string[], now: readonly string[]): PairedStatuses {
  const pairs: StatusPair[] = old
    .filter((status) => now.includes(status))
    .map((status) => ({ old: status, now: status }));
  let removed = old.filter((status) => !now.includes(status));
  let added = now.filter((status) => !old.includes(status));
  const isSuccess = (status: string) => status !== range && /^2\d\d$/.test(status);
  const [gone, come] = [removed.filter(isSuccess), added.filter(isSuccess)];
  if (gone.length > 0 && now.includes(range)) {
    pairs.push(...gone.map((status) => ({ old: status, now: range })));
    removed = removed.filter((status) => !gone.includes(status));
    added = added.filter((status) => status !== range);
  } else if (removed.includes(range) && come.length > 0) {
    pairs.push(...come.map((status) => ({ old: range, now: status })));
    removed = removed.filter((status) => status !== range);
    added = added.filter((status) => !come.includes(status));
  }
  return { pairs, removed, added };
}
