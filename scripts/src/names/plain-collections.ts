import { upperFirst } from './words.ts';
import type { MethodClaim } from './method-claim.ts';
import { placesOf } from './path-places.ts';
import { singular } from './word-forms.ts';

/** The words behind `For` in the names of operations whose collection has not the plain ones, by collection. */
export type OtherCollections = ReadonlyMap<string, string>;

interface Collection {
  readonly key: string;
  /** The fixed segments before that of the resource. */
  readonly before: readonly string[];
  readonly rank: readonly number[];
}

/**
 * Decides which of several collections of one resource has its plain names: `cards.get` and `cards.delete` are of the same
 * cards, and those of a customer are `cards.deleteForCustomer`, also where no other operation deletes cards.
 *
 * It is the collection whose rows have paths, of several the one that stands highest; none of them where that is not sure.
 */
export function otherCollections(claims: readonly MethodClaim[], rows: ReadonlySet<string>): OtherCollections {
  const ofResource = new Map<string, Map<string, MethodClaim[]>>();
  for (const claim of claims) {
    const { collection, resource } = claim;
    if (collection === undefined) continue;
    const keys = ofResource.get(resource) ?? new Map<string, MethodClaim[]>();
    ofResource.set(resource, keys.set(collection, [...(keys.get(collection) ?? []), claim]));
  }
  const others = new Map<string, string>();
  for (const keys of ofResource.values()) for (const [key, words] of othersOf(keys, rows)) others.set(key, words);
  return others;
}

/** The name under which an operation of a collection is looked up. */
export function collectionName({ collection, resource }: MethodClaim): string {
  return `${resource} ${collection ?? ''}`;
}

function othersOf(keys: ReadonlyMap<string, readonly MethodClaim[]>, rows: ReadonlySet<string>): [string, string][] {
  if (keys.size < 2) return [];
  const collections = Array.from(keys, ([key, claims]): Collection => {
    const { fixed, parents } = placesOf(key);
    const isOld = claims.every(({ found }) => found.node['deprecated'] === true);
    const above = parents + specialRows(key, keys);
    return { key, before: fixed.slice(0, -1), rank: [Number(!rows.has(key)), Number(isOld), above, fixed.length] };
  }).toSorted((one, other) => difference(one, other));
  const [first, second] = collections;
  const owner = first && second && difference(first, second) < 0 ? first : undefined;
  const shared = new Set(first?.before.filter((part) => collections.every(({ before }) => before.includes(part))));
  const used = new Set<string>();
  return collections
    .filter((one) => one !== owner)
    .toSorted((one, other) => depth(one) - depth(other))
    .flatMap(({ before, key }): [string, string][] => {
      const own = before.filter((part) => !shared.has(part));
      const beyond = own.filter((part) => owner?.before.includes(part) !== true);
      const candidates = [beyond.slice(-1), beyond, own.slice(-1), own].filter((parts) => parts.length > 0);
      const words = candidates.map(inSingular).find((one) => !used.has(one));
      if (words === undefined) return [];
      used.add(words);
      const resource = keys.get(key)?.[0]?.resource ?? '';
      return [[`${resource} ${key}`, words]];
    });
}

/** How many segments stand where another collection of the resource has a parameter: `/folders/trash/items`. */
function specialRows(key: string, keys: ReadonlyMap<string, unknown>): number {
  const parts = key.split('/');
  return parts.filter((part, index) => part !== '{}' && keys.has(parts.with(index, '{}').join('/'))).length;
}

function difference(one: Collection, other: Collection): number {
  const index = one.rank.findIndex((value, place) => value !== other.rank[place]);
  return index < 0 ? 0 : (one.rank[index] ?? 0) - (other.rank[index] ?? 0);
}

function depth({ rank }: Collection): number {
  return rank.slice(-2).reduce((sum, value) => sum + value, 0);
}

function inSingular(parts: readonly string[]): string {
  return parts.map((part) => (part === 'my' ? 'Me' : upperFirst(singular(part)))).join('');
}
