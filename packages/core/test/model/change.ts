import type { Entry } from './world.ts';

/** Something that happens to the data before the request of that number, from 1; places are fractions of the list. */
export interface Change {
  readonly before: number;
  readonly kind: 'insert' | 'delete' | 'move';
  readonly from: number;
  readonly to: number;
}

/** The entries after a change; their order is that of their ranks, ever. */
export function changed(entries: readonly Entry[], { before, from, kind, to }: Change): readonly Entry[] {
  const moved = kind === 'insert' ? undefined : entries[Math.floor(from * entries.length)];
  const rest = entries.filter((entry) => entry !== moved);
  if (kind === 'delete' || (kind === 'move' && !moved)) return rest;
  const index = Math.floor(to * (rest.length + 1));
  const [earlier, later] = [rest[index - 1]?.rank, rest[index]?.rank];
  const rank = earlier === undefined ? (later ?? 1) - 1 : (earlier + (later ?? earlier + 2)) / 2;
  const entry = moved ? { ...moved, rank } : { id: `new-${before}-${from}-${to}`, rank, hidden: false };
  return rest.toSpliced(index, 0, entry);
}
