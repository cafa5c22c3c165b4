import { firstSentence } from '../text.ts';
import { upperFirst } from '../../names/words.ts';
import type { PrintedFunction } from './print-function.ts';

const verbs: Readonly<Record<string, string>> = {
  list: 'lists',
  create: 'creates',
  get: 'retrieves',
  update: 'updates',
  delete: 'deletes',
};

/**
 * One sentence on a resource: that of the tag that is about it and nothing else, else one made of its operations.
 *
 * @param descriptions Descriptions of tags, by their names.
 * @param all Operations of all resources.
 */
export function resourceComment(
  descriptions: ReadonlyMap<string, string>,
  resource: string,
  own: readonly PrintedFunction[],
  all: readonly PrintedFunction[],
): string {
  const tags = new Set(own.map(({ tag }) => tag));
  const [tag] = tags;
  if (tag !== undefined && tags.size === 1) {
    const isAlone = all.every((one) => one.tag !== tag || own.includes(one));
    const sentence = isAlone || plain(tag) === plain(resource) ? firstSentence(descriptions.get(tag) ?? '') : '';
    // Of a tag many descriptions have a few words.
    if (sentence !== '') return upperFirst(sentence.replace(/[.!?:;]*$/, '.'));
  }
  return resourceSentence(resource, own);
}

/** A name without its separators, in lower case and the singular. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '')
    .replace(/ies$/, 'y')
    .replace(/s$/, '');
}

/** A sentence made of the operations of a resource, such as "Lists and retrieves flow versions; also `publish`." */
export function resourceSentence(resource: string, own: readonly Pick<PrintedFunction, 'method'>[]): string {
  const things = resource
    .replaceAll(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replaceAll(/\b(ai|api|id|qr|url)\b/g, (word) => word.toUpperCase());
  const methods = own.map(({ method }) => method.split('.')[1] ?? '');
  const known = Object.entries(verbs).flatMap(([method, verb]) => (methods.includes(method) ? [verb] : []));
  // Another way to page the same list is no other operation.
  const others = methods
    .filter((method) => !Object.hasOwn(verbs, method) && !(methods.includes('list') && /^list[A-Z]/.test(method)))
    .map((method) => `\`${method}\``);
  if (known.length === 0) return `Operations on ${things}: ${others.join(', ')}.`;
  const text = known.length === 1 ? known.join('') : `${known.slice(0, -1).join(', ')} and ${known.at(-1) ?? ''}`;
  const sentence = `${text.charAt(0).toUpperCase()}${text.slice(1)} ${things}`;
  return others.length === 0 ? `${sentence}.` : `${sentence}; also ${others.join(', ')}.`;
}
