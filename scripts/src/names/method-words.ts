import type { IdWords } from './id-words.ts';
import { isVerb } from './verbs.ts';
import { joinWords, splitWords, withoutThing } from './word-forms.ts';

/** The verb of an id and its words, but for those of the resource: `sendMessage` of messages is `send`. */
export function methodWords({ rest, verb = '' }: IdWords, owner: string): string {
  const [word = '', ...thing] = splitWords(owner);
  const own = withoutThing(rest, owner);
  // Of `block_users` the users are blocked, and unblocked.
  const others =
    isVerb(word) && thing.length > 0 && own.length === rest.length ? withoutThing(own, joinWords(thing)) : own;
  return joinWords([verb, ...others].filter((one) => one !== ''));
}
