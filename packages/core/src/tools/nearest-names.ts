import { nearestName } from './nearest-name.ts';

/** The three names that take the fewest changes of single letters to become the given one, the nearest first. */
export function nearestNames(given: string, names: Iterable<string>): string[] {
  const left = new Set(names);
  const found: string[] = [];
  for (let one = nearestName(given, left); one !== undefined && found.length < 3; one = nearestName(given, left)) {
    found.push(one);
    left.delete(one);
  }
  return found;
}
