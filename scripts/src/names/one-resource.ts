import type { MethodClaim } from './method-claim.ts';
import { unnamed } from './path-places.ts';
import { isPlural, singular } from './word-forms.ts';

/**
 * Lets operations of one thing ask for one resource: words that paths write together are told apart as ids do, a row that
 * only an id names is one of the collection, and `/chat/{id}/pin` pins one of `/chats`.
 *
 * @param spoken Resources of several words by how paths write them.
 * @param known Resources that are there, which keep their names.
 */
export function withOneResource(
  claims: readonly MethodClaim[],
  spoken: ReadonlyMap<string, string>,
  known: ReadonlySet<string>,
): MethodClaim[] {
  const plurals = pluralsOf(claims);
  const told = claims.map((claim) => {
    const { places } = claim;
    const isPathless = places.fixed.length === 0 && places.action === undefined;
    const first = isPathless ? (plurals.get(claim.resource) ?? claim.resource) : claim.resource;
    return { ...claim, resource: known.has(first) ? first : (spoken.get(first) ?? first) };
  });
  const merged = mergedResources(told, known);
  return told.map((claim) => ({ ...claim, resource: merged.get(claim.resource) ?? claim.resource }));
}

/** The resources that paths have in the plural, by their singular. */
function pluralsOf(claims: readonly MethodClaim[]): ReadonlyMap<string, string> {
  const ofPaths = claims.filter(({ places }) => places.fixed.length > 0).map(({ resource }) => resource);
  return new Map(ofPaths.filter(isPlural).map((resource) => [singular(resource), resource]));
}

/** Resources in the singular that are one of those in the plural; not an `account` beside `accounts`, which is got itself. */
function mergedResources(claims: readonly MethodClaim[], known: ReadonlySet<string>): ReadonlyMap<string, string> {
  const ofResource = new Map<string, MethodClaim[]>();
  for (const claim of claims) ofResource.set(claim.resource, [...(ofResource.get(claim.resource) ?? []), claim]);
  const merged = new Map<string, string>();
  for (const [many, ofMany] of ofResource) {
    const one = singular(many);
    const ofOne = one === many || known.has(one) ? undefined : ofResource.get(one);
    if (!ofOne) continue;
    const names = new Set(ofMany.map(({ method }) => method));
    const isItself = ofOne.some(({ collection, found, method }) => {
      const isAtIt = collection !== undefined && unnamed(found.path) === collection;
      return (isAtIt && method !== 'create') || names.has(method);
    });
    if (!isItself) merged.set(one, many);
  }
  return merged;
}
