/** What is done with a resource in every API, and the words that vendors have for it. */
const usual: Readonly<Record<UsualVerb, string>> = {
  list: 'list index query',
  get: 'get retrieve fetch find read show describe view load obtain',
  create: 'create add post new insert make',
  update: 'update patch edit modify set change save upsert',
  replace: 'put replace overwrite',
  delete: 'delete remove destroy erase drop',
};

/** The verbs that most methods of a client are. */
export type UsualVerb = 'list' | 'get' | 'create' | 'update' | 'replace' | 'delete';

/** Words that say what else is done. */
const others =
  'abort accept acknowledge activate allow answer append apply approve archive assign attach authenticate authorize ban batch block ' +
  'broadcast bulk calculate cancel capture challenge check claim clear clone close commit compare complete compute confirm connect ' +
  'convert copy deactivate decline decrypt demote deny deploy deprecate deregister detach disable disconnect dispatch ' +
  'download duplicate enable encrypt end enroll estimate evaluate exchange execute expire export extend finalize finish flush ' +
  'follow forward generate grant import impersonate install invalidate invite issue join launch leave link lock login logout ' +
  'lookup mark merge migrate move mute notify open pair pause pay pin poll preview process promote provision publish purge ' +
  'react recover redact refresh refund register reject rekey release renew reopen reorder replay reply report request resend reset resolve ' +
  'restart restore resume retry return reverse revert review revoke rollback rotate run schedule search send share sign simulate ' +
  'skip split star start stop stream submit subscribe suspend sync terminate test toggle track transfer translate trigger trim ' +
  'unarchive unassign unban unblock unenroll unfollow uninstall unlink unlock unmute unpin unpublish unregister unshare unstar ' +
  'unsubscribe unsuspend upload validate verify void watch withdraw';

const byWord = new Map<string, UsualVerb>(
  Object.entries(usual).flatMap(([verb, words]) => words.split(' ').map((word) => [word, verb as UsualVerb] as const)),
);
const otherVerbs: ReadonlySet<string> = new Set(others.split(' '));

/** The usual verb that a word means, or undefined. */
export function usualVerb(word: string): UsualVerb | undefined {
  return byWord.get(word);
}

/** Verbs that are nouns as well: `test_clocks` are things, and no test. */
const nouns: ReadonlySet<string> = new Set(
  (
    'answer apply block broadcast bulk capture challenge change check claim copy estimate exchange export extend file grant ' +
    'import index invite issue launch leave link list load lock login logout lookup mark mute order pair pause pin poll post preview ' +
    'process query refund release reply report request return review rollback run schedule search set share show skip split ' +
    'star start stop stream sync test toggle track transfer trigger upload download view void watch'
  ).split(' '),
);

/** Whether a word can be nothing but what is done. */
export function isOnlyVerb(word: string): boolean {
  return isVerb(word) && !nouns.has(word);
}

/** Whether a word says what is done, also once more or the other way round: `reactivate`, `unmerge`. */
export function isVerb(word: string): boolean {
  const [, again = ''] = /^(?:re|un)(\p{L}{3,})$/u.exec(word) ?? [];
  return isKnownVerb(word) || (isKnownVerb(again) && !otherNouns.has(word));
}

/** Nouns that begin like a verb that is done again. */
const otherNouns: ReadonlySet<string> = new Set(['remark', 'research', 'resource']);

function isKnownVerb(word: string): boolean {
  return byWord.has(word) || otherVerbs.has(word);
}

/** The verb that a sentence begins with, such as `Cancels an order.`; `list` where it speaks of a list. */
export function verbOfSentence(sentence: string): string | undefined {
  const [word = ''] = /^\p{L}+/u.exec(sentence.trim().toLowerCase()) ?? [];
  const said = /^returns?$/.test(word) ? 'get' : undefined;
  const verb = said ?? [word, word.replace(/s$/, ''), word.replace(/es$/, ''), word.replace(/ies$/, 'y')].find(isVerb);
  const isOfMany =
    verb !== undefined && usualVerb(verb) === 'get' && /^\w+ (a list|all|the list)\b/i.test(sentence.trim());
  return isOfMany ? 'list' : verb;
}
