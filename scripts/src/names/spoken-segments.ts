import type { FoundOperation } from '../spec/operations.ts';
import { placesOf } from './path-places.ts';
import { joinWords, singular, splitWords } from './word-forms.ts';

/**
 * Segments of paths that are words written together, with these words told apart as the ids of their operations do:
 * `daemonsets` is `daemonSets` where an id says `DaemonSet`, unless another id has it as one word, too.
 */
export function spokenSegments(operations: readonly FoundOperation[]): ReadonlyMap<string, string> {
  const spoken = new Map<string, string>();
  const whole = new Set<string>();
  for (const { id, path } of operations) {
    const words = splitWords(id);
    for (const segment of placesOf(path).fixed) {
      if (!/^\p{Ll}+$/u.test(segment)) continue;
      if (words.some((word) => singular(word) === singular(segment))) whole.add(segment);
      const apart = wordsWithin(segment, words);
      if (apart !== undefined && !spoken.has(segment)) spoken.set(segment, apart);
    }
  }
  return new Map([...spoken].filter(([segment]) => !whole.has(segment)));
}

/** A segment as words that follow each other in an id, or undefined. */
function wordsWithin(segment: string, words: readonly string[]): string | undefined {
  const wanted = singular(segment);
  for (const start of words.keys()) {
    for (let end = start + 2; end <= words.length; end += 1) {
      const found = words.slice(start, end);
      const text = found.join('');
      if (text.length > segment.length) break;
      if (singular(text) === wanted) return joinWords(found) + segment.slice(text.length);
    }
  }
  return undefined;
}
