import { listOf } from '../spec/document.ts';
import type { FoundOperation } from '../spec/operations.ts';
import type { IdWords } from './id-words.ts';
import { joinWords, plural, singular, splitWords } from './word-forms.ts';

/** The words of the tag, or of the id; those of a row's parameter where these have them and more: `Group-ID` of `Group management`. */
export function ownerByTag({ node, path }: FoundOperation, id: IdWords): string {
  const [tag] = listOf(node['tags']);
  const words = typeof tag === 'string' ? splitWords(tag) : [];
  const isTagged = typeof tag === 'string' && words.length > 0;
  const named = isTagged ? words : id.rest;
  const [, parameter = ''] = /.*\{([^{}]+)\}/.exec(path) ?? [];
  const row = splitWords(parameter.replace(/[-_ ]?(?:u?u?id|sid|key)$/i, ''));
  if (row.length === 0 || row.length >= named.length || !textOf(named).includes(textOf(row)))
    return isTagged ? tag : joinWords(named);
  return joinWords([...row.slice(0, -1), plural(row.at(-1) ?? '')]);
}

/** Words in the singular, each between spaces. */
function textOf(words: readonly string[]): string {
  return ` ${words.map(singular).join(' ')} `;
}
