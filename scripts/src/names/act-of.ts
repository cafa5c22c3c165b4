import type { IdWords } from './id-words.ts';
import { methodWords } from './method-words.ts';
import { isOnlyVerb, isVerb } from './verbs.ts';
import { isDeedOf, joinWords, singular, splitWords, withoutThing } from './word-forms.ts';
import { upperFirst } from './words.ts';

/** Words before a verb that say how it is done. */
const degrees: ReadonlySet<string> = new Set('auto batch bulk force hard mass multi pre quick self soft'.split(' '));

/** The action that a last segment names, with its verb where the segment is none: `setTopic`. */
export function actOf(last: string, id: IdWords, owner: string): string {
  const [word = '', ...more] = splitWords(last);
  if (isVerb(word) && more.length > 0) return joinWords([word, ...withoutThing(more, owner)]);
  if (isVerb(word) || splitWords(owner).join('') === id.verb) return last;
  if (id.verb === undefined) {
    const verb = verbBehind(more, id.summaryVerb);
    if (verb !== undefined && !degrees.has(word))
      return joinWords([verb, ...withoutThing([word, ...more.filter((one) => one !== verb)], owner)]);
    const isSaid = id.summaryVerb === undefined || [word, ...more].includes(id.summaryVerb);
    return isSaid ? last : `${id.summaryVerb}${upperFirst(last)}`;
  }
  // A `data-key` of keys is no data.
  if (joinWords(id.rest) === last && id.rest.length > 1 && singular(id.rest.at(-1) ?? '') === singular(owner))
    return `${id.verb}${upperFirst(last)}`;
  return id.rest.some((one) => singular(one) === singular(word)) || isDeedOf(last, id.verb)
    ? methodWords(id, owner)
    : `${id.verb}${upperFirst(last)}`;
}

/** The verb of `group-leave` or `group-accept-invite`, which say it behind the thing; that of `join-approval-mode` is none. */
function verbBehind(words: readonly string[], summaryVerb: string | undefined): string | undefined {
  const named = words.filter((word) => !/^(?:v|v?\d+)$/.test(word));
  const isIt = (word: string | undefined) => word !== undefined && (isOnlyVerb(word) || word === summaryVerb);
  return [named.at(-1), named.length === 2 ? named[0] : undefined].find(isIt);
}
