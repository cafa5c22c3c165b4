import type { Draft } from './draft.ts';

/** The operations that stand at each place, or below a row of it, in the order of the description. */
export function draftsByPlace(drafts: readonly Draft[]): ReadonlyMap<string, readonly Draft[]> {
  const found = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const { place } = draft;
    listUnder(found, place, draft);
    for (let at = place.indexOf('/{}'); at >= 0; at = place.indexOf('/{}', at + 1))
      listUnder(found, place.slice(0, at), draft);
  }
  return found;
}

/** Adds a value to the list of a key. */
export function listUnder<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
