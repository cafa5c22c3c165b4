import { listOf } from '../spec/document.ts';
import type { FoundOperation } from '../spec/operations.ts';
import { hasLetters } from './letters.ts';
import { isOnlyVerb, isVerb, usualVerb, verbOfSentence } from './verbs.ts';
import { singular, splitWords, withoutThing } from './word-forms.ts';

/** What stands between a class and its method. */
const separators = /[./]|__|(?<=Controller)[_-]/;

/** What the id of an operation says, beside what its method and path say anyway. */
export interface IdWords {
  /** What is done; undefined where neither the id nor the summary says so. */
  readonly verb: string | undefined;
  /** The words behind the verb. */
  readonly rest: readonly string[];
  /** Whether it is words of people, and no copy of the path, of a class or of a tag. */
  readonly isSpoken: boolean;
  /** What the summary or the description begins with, where the id is a copy or has no verb. */
  readonly summaryVerb: string | undefined;
}

/**
 * Reads the id of an operation: the verb that it begins with, behind the name of a class or of its tag.
 *
 * @param mayBeCopies Whether the ids of the description are copies of methods and paths where they look like it.
 */
export function idWords({ id, method, node, path }: FoundOperation, mayBeCopies: boolean): IdWords {
  const [tag] = listOf(node['tags']);
  const isNone = id === `${method} ${path}` || !hasLetters(id);
  const whole = isNone ? [] : withoutPlace(splitWords(id), method, path, mayBeCopies);
  const isCopy = whole.length === 0;
  const behind = withoutOwner(id, whole, typeof tag === 'string' ? tag : '');
  const [first = ''] = behind;
  const isSpoken = !isCopy && behind.length === splitWords(id).length;
  // `groupInviteLink` gets the link of a group.
  const isThing = method === 'get' && behind.length > 1 && !isOnlyVerb(first) && withTag(id, whole, behind);
  const hasVerb = isVerb(first) && !isThing;
  // A version or a group that is in every id says nothing.
  const rest = withoutThing(behind.slice(hasVerb ? 1 : 0), typeof tag === 'string' ? tag : '');
  const sentence = [node['summary'], node['description']].find((text) => typeof text === 'string' && text !== '');
  const begins = typeof sentence === 'string' ? verbOfSentence(sentence) : undefined;
  if (hasVerb) return { verb: first, rest, isSpoken, summaryVerb: isCopy ? begins : undefined };
  // A POST that only reads is told by nothing else.
  const said = begins === undefined || !isCopy ? undefined : usualVerb(begins);
  const reads = method === 'post' && (said === 'get' || said === 'list') ? said : undefined;
  return { verb: reads, rest, isSpoken, summaryVerb: begins };
}

/** Whether most operations that are POST say so in their ids, which no person would. */
export function haveCopiedIds(operations: readonly FoundOperation[]): boolean {
  const posts = operations.filter(({ method }) => method === 'post').map(({ id }) => splitWords(id));
  const copies = posts.filter((words) => words[0] === 'post' || words.at(-1) === 'post');
  return posts.length > 0 && copies.length * 2 > posts.length;
}

/** The words of an id without those that repeat method and path, in the order of the path. */
function withoutPlace(words: readonly string[], method: string, path: string, mayBeCopies: boolean): readonly string[] {
  if (!mayBeCopies) return words;
  if (words.at(-1) === method) {
    // Such as `list_contacts_api_v1_contacts_get`.
    const place = splitWords(path);
    const end = words.slice(0, -1);
    const isBehind = place.every((word, index) => end[end.length - place.length + index] === word);
    if (isBehind) return end.slice(0, end.length - place.length);
  }
  const own = words[0] === method ? words.slice(1) : words.at(-1) === method ? words.slice(0, -1) : undefined;
  if (own === undefined) return words;
  const place = splitWords(path).map(singular);
  let at = 0;
  for (const word of own.map(singular)) {
    // Of parameters with other names, which may stand anywhere.
    if (word === 'by' || word === 'id') continue;
    at = place.indexOf(word, at);
    if (at < 0) return words;
  }
  return [];
}

/** Whether a tag stood before words that are left. */
function withTag(id: string, whole: readonly string[], behind: readonly string[]): boolean {
  return behind.length < whole.length && !separators.test(id);
}

/** The words behind `ContactsController_`, or behind a tag that stands before the verb. */
function withoutOwner(id: string, words: readonly string[], tag: string): readonly string[] {
  const parts = id.split(separators).filter((part) => part !== '');
  if (parts.length > 1) return splitWords(parts.at(-1) ?? '');
  if (isVerb(words[0] ?? '')) return words;
  const own = splitWords(tag).map(singular);
  const before = own.length > 0 && own.every((word, index) => singular(words[index] ?? '') === word) ? own.length : 0;
  return before < words.length ? words.slice(before) : words;
}
