import { idsOf, isNumbered, type World } from './world.ts';

/** A place between two rows, as the model sees it: in entries, where core has cursors and page numbers. */
export interface Place {
  readonly backward: boolean;
  /** Forward: index of the next page's first entry; backward: index behind its last one. */
  readonly index: number;
  /** Rows of that page that were handed out already. */
  readonly offset: number;
  readonly isEnd: boolean;
  /** What tells a freshly spelled cursor from others of the same place. */
  readonly mark: string;
  /** Entries of the page read last, from its first up to, not including, its end. */
  readonly last?: readonly [start: number, end: number];
  /** The place that the walk was turned around at, until it has read a page. */
  readonly turnedAt?: Place | undefined;
}

/** Before the first row. */
export const beginning: Place = { backward: false, index: 0, offset: 0, isEnd: false, mark: '' };

/** All rows that are still to come, in the walk's order. */
export function rest(world: World, { backward, index, offset, isEnd }: Place, size: number): string[] {
  if (isEnd) return [];
  if (backward) return idsOf(world.entries.slice(0, index)).toReversed().slice(offset);
  const rows = idsOf(world.entries.slice(index));
  if (!isNumbered(world)) return rows.slice(offset);
  const before = new Set(idsOf(world.entries.slice(Math.max(0, index - size), index)));
  return rows.filter((id) => !before.has(id)).slice(offset);
}

/** The place from which a walk in the other direction begins: at the near edge of the page read last. */
export function turned(world: World, place: Place): Place | undefined {
  const { backward, index, last, turnedAt } = place;
  if (turnedAt) return { ...turnedAt, offset: 0 };
  if (!last) return undefined;
  const [start, end] = last;
  const near = backward ? end : start;
  const isEnd = backward ? end >= world.entries.length : start === 0;
  return {
    backward: !backward,
    index: near,
    offset: 0,
    isEnd,
    mark: '',
    turnedAt: place,
    last: backward ? [index, near] : [near, index],
  };
}
