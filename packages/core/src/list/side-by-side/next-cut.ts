import type { Part } from './part.ts';

/** A new part's place: behind which part, and where it begins. */
export interface Cut {
  readonly behind: number;
  readonly from: number;
}

/** Beyond it, either side of 1970, a place may be of no year that a timestamp can have: of those from 1 to 9999. */
const farthest = 62e12;

/**
 * Finds the first place where the rest of a part is worth a part of its own: it holds more rows than one request chain
 * should read, by the density of the rows before it.
 *
 * @param rows Rows that a part should hold.
 * @param resolution Finest difference between two places that the provider's filters can tell apart.
 * @param isEndKnown Whether the end of the list was seen, so that nothing is behind the last part.
 */
export function nextCut<Item, Body>(
  parts: readonly Part<Item, Body>[],
  rows: number,
  resolution: number,
  isEndKnown: boolean,
): Cut | undefined {
  let density: number | undefined;
  for (const [behind, part] of parts.entries()) {
    density = part.density ?? density;
    // Rows before its beginning belong to the part before it.
    const at = part.first === undefined ? (part.from ?? part.last) : part.last;
    const to = parts[behind + 1]?.from ?? (isEndKnown ? undefined : Infinity);
    if (part.isRead || at === undefined || to === undefined || density === undefined) continue;
    // The list ends somewhere before a part without rows, mostly long before: the search for it halves what is left.
    const isEmptyNext = parts[behind + 1]?.isEmpty === true;
    const step = isEmptyNext ? Math.min(rows / density, (to - at) / 2) : rows / density;
    // A cut within what a filter cannot tell apart would read the same rows twice.
    const from = at + Math.max(Math.ceil(step), 2 * resolution + 1);
    if ((to - at) * density > 1.5 * rows && from < to && Math.abs(from) < farthest) return { behind, from };
  }
  return undefined;
}
