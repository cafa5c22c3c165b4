import { member } from '../spec/document.ts';
import { firstFree } from './identifiers.ts';
import { fullMethod, type MethodClaim } from './method-claim.ts';
import { takenForMethod } from './taken-names.ts';
import { joinWords, singular, splitWords, wordsBut } from './word-forms.ts';
import { camelCase, upperFirst } from './words.ts';

/** Operations that ask for one plain name, and in how many of them each word and each part of a path stands. */
export interface Contest {
  readonly claims: readonly MethodClaim[];
  readonly words: ReadonlyMap<string, number>;
  readonly parts: ReadonlyMap<string, number>;
}

/** Counts what the ids and the paths of operations share. */
export function contestOf(claims: readonly MethodClaim[]): Contest {
  return {
    claims,
    words: countOf(claims.map(({ found }) => splitWords(found.id).map(singular))),
    parts: countOf(claims.map(({ places }) => places.fixed)),
  };
}

function countOf(lists: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const list of lists) for (const one of new Set(list)) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

/**
 * A free name that says what tells an operation from the others that ask for its plain one.
 *
 * @param suffix What stands behind the method where another collection has the plain names.
 */
export function longerName(claim: MethodClaim, contest: Contest, used: ReadonlySet<string>, suffix?: string): string {
  const { found, id, method, places, resource } = claim;
  const { claims, parts, words } = contest;
  const isAlone = claims.length === 1;
  const isOfMany = !places.isOne && ['update', 'replace', 'delete'].includes(method);
  // One that is alone meets a name that is there already.
  const isOwn = (part: string) => (isAlone ? !isOfMany : (parts.get(part) ?? 0) < claims.length);
  const parents = places.fixed.filter((part) => isOwn(part) && part !== resource);
  const own = wordsBut(splitWords(found.id), (word) => (words.get(singular(word)) ?? 0) > 1 || word === 'id');
  const candidates = [
    ...(suffix === undefined ? [] : [method + suffix]),
    ...(parents.length > 0
      ? [`${method}For${inSingular(parents.slice(-1))}`, `${method}For${inSingular(parents)}`]
      : []),
    ...(own.length > 0 && !isAlone ? [`${method}${upperFirst(joinWords(own))}`] : []),
    ...(isOfMany ? [method + wordOfMany(claim)] : []),
    ...parametersOf(found.path).map((name) => `${method}By${upperFirst(camelCase(name))}`),
    fullMethod(id, resource, found.id),
  ];
  const isFree = (name: string) => !used.has(`${resource}.${name}`) && takenForMethod(name) === undefined;
  const free = candidates.find((name) => /^\p{L}/u.test(name) && isFree(name));
  return `${resource}.${free ?? firstFree(camelCase(found.id) || method, isFree)}`;
}

/** What is said of an operation on several rows: all of a collection, or those that a body of it says. */
export function wordOfMany({ found, method }: MethodClaim): string {
  return method === 'delete' && member(found.node['requestBody'], 'required') === true ? 'Matching' : 'All';
}

/** The parameters of a path, the last one first. */
function parametersOf(path: string): string[] {
  return Array.from(path.matchAll(/\{([^{}]+)\}/g), ([, name = '']) => name).toReversed();
}

function inSingular(parts: readonly string[]): string {
  return parts.map((part) => upperFirst(singular(part))).join('');
}
