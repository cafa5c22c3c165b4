/** Ranks of statuses, in the order that a message goes through them. */
const ranks: Readonly<Record<string, number>> = { sent: 1, delivered: 2, read: 3, played: 4, failed: 5 };

/**
 * Returns the rank of a status: of two statuses of a message, the one of the higher rank holds, in whatever order they come.
 * `failed` has the highest one, since nothing follows it; an unknown status has 0.
 *
 * @example
 * if (statusRank(next) > statusRank(known)) known = next;
 */
export function statusRank(status: string): number {
  return Object.hasOwn(ranks, status) ? (ranks[status] as number) : 0;
}
