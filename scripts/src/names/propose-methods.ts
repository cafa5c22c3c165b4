import { type JsonObject, listOf, member } from '../spec/document.ts';
import type { FoundOperation } from '../spec/operations.ts';
import { haveCopiedIds } from './id-words.ts';
import { type Contest, contestOf, longerName, wordOfMany } from './longer-name.ts';
import type { MethodChoice } from './method-choice.ts';
import { type MethodClaim, methodClaim } from './method-claim.ts';
import type { PackagePart } from './package-part.ts';
import { placesOf, unnamed } from './path-places.ts';
import { collectionName, otherCollections } from './plain-collections.ts';
import { withOneResource } from './one-resource.ts';
import { spokenSegments } from './spoken-segments.ts';
import { twoWordChoices } from './two-words.ts';
import { isPlural, splitWords } from './word-forms.ts';
import { upperFirst } from './words.ts';

/** Methods by operationId, and where a person may choose otherwise. */
export interface ProposedMethods {
  readonly methods: ReadonlyMap<string, string>;
  readonly choices: readonly MethodChoice[];
}

/**
 * Proposes `resource.method` for operations: the plain name to the one that everybody means by it, and to none where that
 * is not sure.
 *
 * Of two that ask for `contacts.delete`, it is the one that deletes one contact; of `refunds.create`, the one whose path
 * has no other resource before it. A name that another description of the package has gets the word of this one:
 * `whatsappContacts.list`.
 */
export function proposeMethods(
  root: JsonObject,
  all: readonly FoundOperation[],
  isNew: (found: FoundOperation) => boolean,
  taken: ReadonlySet<string>,
  part?: PackagePart,
): ProposedMethods {
  const methodsOf = new Map<string, Set<string>>();
  for (const { method, path } of all) methodsOf.set(path, (methodsOf.get(path) ?? new Set()).add(method));
  const collections = new Set(
    all
      .map(({ path }) => path)
      .filter((path) => placesOf(path).isOne)
      .map((path) => withoutLast(unnamed(path))),
  );
  const context = { root, methods: methodsOf, collections, hasCopiedIds: haveCopiedIds(all) };
  const claims = new Map<string, MethodClaim[]>();
  const spoken = spokenSegments(all);
  // A resource that is there keeps its name.
  const known = new Set([...taken].map((name) => name.split('.')[0] ?? ''));
  const owners = new Map<string, { readonly name: string; readonly owner: string }>();
  const asked = withOneResource(
    all.map((found) => methodClaim(context, found)),
    spoken,
    known,
  );
  const others = otherCollections(asked, collections);
  const adding = new Set(asked.filter(({ method }) => method === 'create').map(({ found }) => found.path));
  const suffixes = new Map<MethodClaim, string>();
  for (const named of asked) {
    if (!isNew(named.found)) continue;
    const wanted = `${named.resource}.${named.method}`;
    const owner = part && Object.hasOwn(part.taken, wanted) ? part.taken[wanted] : undefined;
    const claim = owner === undefined ? named : { ...named, resource: `${part?.word}${upperFirst(named.resource)}` };
    const name = `${claim.resource}.${claim.method}`;
    if (owner !== undefined) owners.set(name, { name: wanted, owner });
    const words = usualMethods.has(named.method) ? others.get(collectionName(named)) : undefined;
    if (words !== undefined)
      suffixes.set(claim, `${isOfAll(claim, collections, adding) ? wordOfMany(claim) : ''}For${words}`);
    const some = claims.get(name);
    if (some) some.push(claim);
    else claims.set(name, [claim]);
  }
  const used = new Set([...taken, ...Object.keys(part?.taken ?? {})]);
  const methods = new Map<string, string>();
  const give = ({ found }: MethodClaim, name: string) => {
    used.add(name);
    methods.set(found.id, name);
  };
  const losers: { readonly claim: MethodClaim; readonly contest: Contest }[] = [];
  const choices: { readonly name: string; readonly sorted: readonly MethodClaim[] }[] = [];
  for (const [name, some] of claims) {
    const sorted = some.toSorted((one, other) => compare(one, other, collections));
    const [first, second] = sorted.filter((claim) => !suffixes.has(claim));
    const isSure = !first || !second || compare(first, second, collections) < 0;
    const isFree = first !== undefined && !used.has(name) && isSure && !isOfAll(first, collections, adding);
    if (isFree) give(first, name);
    const contest = contestOf(sorted);
    // The shorter path has the first choice among the longer names: roles before those of an organization.
    const rest = sorted.filter((claim) => !isFree || claim !== first);
    for (const claim of rest.toSorted((one, other) => depthOf(one) - depthOf(other))) losers.push({ claim, contest });
    if (some.length > 1 || (first && !isFree) || owners.has(name)) choices.push({ name, sorted });
  }
  for (const { claim, contest } of losers) give(claim, longerName(claim, contest, used, suffixes.get(claim)));
  return {
    methods,
    choices: [
      ...choices.map(({ name, sorted }) => ({
        ...(owners.get(name) ?? { name }),
        given: sorted.map(({ found }) => ({ found, name: methods.get(found.id) ?? '' })),
      })),
      ...twoWordChoices(all.filter(isNew), methods),
    ],
  };
}

/** What every collection may have, and so says nothing of which one is meant. */
const usualMethods: ReadonlySet<string> = new Set(['list', 'get', 'create', 'update', 'replace', 'delete']);

function depthOf({ places }: MethodClaim): number {
  return places.parents;
}

/** Whether an operation changes or deletes all that are in a collection, which no plain name says. */
function isOfAll(
  { found, id, method, places }: MethodClaim,
  collections: ReadonlySet<string>,
  adding: ReadonlySet<string>,
): boolean {
  if (places.isOne || !['update', 'replace', 'delete'].includes(method)) return false;
  if (collections.has(unnamed(found.path))) return true;
  // What is added to by a POST is replaced as a whole by a PUT, also where its rows have no paths.
  if (found.method === 'put' && isPlural(places.fixed.at(-1) ?? '') && adding.has(found.path)) return true;
  const names = [places.fixed.at(-1) ?? '', ...splitWords(found.id).slice(-1)];
  return method === 'delete' && id.verb === undefined && names.every(isPlural) && !isSelective(found);
}

/** Whether a call has to say which ones it is for. */
function isSelective({ node }: FoundOperation): boolean {
  const parameters = listOf(node['parameters']);
  return node['requestBody'] !== undefined || parameters.some((one) => member(one, 'in') === 'query');
}

const ofOne: ReadonlySet<string> = new Set(['get', 'update', 'replace', 'delete']);

/** Which of two comes first for a plain name; zero where nobody can tell. */
function compare(one: MethodClaim, other: MethodClaim, collections: ReadonlySet<string>): number {
  const [a, b] = [rankOf(one, collections), rankOf(other, collections)];
  const index = a.findIndex((value, place) => value !== b[place]);
  return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}

function rankOf({ found, method, places }: MethodClaim, collections: ReadonlySet<string>): number[] {
  const isAmiss = method === 'create' ? places.isOne : ofOne.has(method) && !places.isOne;
  const withoutRows = !places.isOne && !collections.has(unnamed(found.path));
  return [
    Number(isAmiss),
    Number(found.node['deprecated'] === true),
    Number(withoutRows),
    places.parents,
    places.fixed.length,
  ];
}

function withoutLast(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}
