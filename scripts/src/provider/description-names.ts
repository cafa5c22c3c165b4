import { basename } from 'node:path';

import { reservedWords } from '../names/words.ts';
import { splitWords } from '../names/word-forms.ts';
import { UsageError } from '../terminal/run-command.ts';

/** Words that tell no description of a provider from another one. */
const common = new Set(
  'api apis http https rest open openapi public service services spec specification v the and of for com'.split(' '),
);

/** Variables of the files in which a description's name is one, and what every object has a member of. */
const inUse = new Set('client constructor fake options described url clock refuse fault rows schemas seed'.split(' '));

/** A description that gets a name among those of its provider. */
export interface NamedSource {
  readonly title: string;
  /** File or address that it came from, where it is known. */
  readonly from?: string | undefined;
}

/**
 * Proposes the name of a description among those of a provider: the word of its title that no other one has, or else of
 * its file.
 *
 * @throws UsageError where there is no such word.
 */
export function proposeDescriptionName(
  provider: string,
  { from = '', title }: NamedSource,
  others: readonly NamedSource[],
  taken: readonly string[],
): string {
  const known = new Set([provider, ...others.flatMap((one) => wordsOf(one.title)), ...taken]);
  const file = basename(from).replace(/\.(ya?ml|json)$/i, '');
  const words = [...wordsOf(title), ...wordsOf(file)];
  const found = words.find((word) => !known.has(word) && !common.has(word) && isDescriptionName(word));
  if (found !== undefined) return found;
  throw new UsageError(`No word of "${title}" tells the description from the others; name it, such as --as messaging.`);
}

/** @throws UsageError for a name that a description cannot have, or that another one has. */
export function checkDescriptionName(name: string, taken: readonly string[]): void {
  if (!isDescriptionName(name)) {
    throw new UsageError(
      `"${name}" cannot name a description: take lower case letters and digits, such as "messaging".`,
    );
  }
  if (taken.includes(name)) throw new UsageError(`There is a description "${name}" already; take another name.`);
}

function isDescriptionName(name: string): boolean {
  return /^[a-z][a-z0-9]{0,29}$/.test(name) && !/^v\d+$/.test(name) && !reservedWords.has(name) && !inUse.has(name);
}

function wordsOf(text: string): string[] {
  return splitWords(text).map((word) => word.toLowerCase());
}
