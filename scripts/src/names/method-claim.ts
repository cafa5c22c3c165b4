import type { FoundOperation } from '../spec/operations.ts';
import { actOf } from './act-of.ts';
import type { ClaimContext } from './claim-context.ts';
import { type IdWords, idWords } from './id-words.ts';
import { methodWords } from './method-words.ts';
import { ownerByTag } from './owner-by-tag.ts';
import { collectionAt, type PathPlaces, placesOf, selectorOf, unnamed } from './path-places.ts';
import { readVerb } from './read-verb.ts';
import { resourceOf } from './resource-name.ts';
import { takenForMethod } from './taken-names.ts';
import { isOnlyVerb, isVerb, usualVerb } from './verbs.ts';
import { isDeedOf, isPlural, joinWords, plural, singular, splitWords } from './word-forms.ts';
import { upperFirst } from './words.ts';

/** The plain name that an operation asks for, and what else is known of it. */
export interface MethodClaim {
  readonly found: FoundOperation;
  readonly places: PathPlaces;
  readonly id: IdWords;
  readonly resource: string;
  readonly method: string;
  /** The path of the collection that the resource is named by, with unnamed parameters; undefined where no segment names it. */
  readonly collection: string | undefined;
}

/** Reads which plain name an operation asks for: its resource and what it does with it, by its path, its id and its tag. */
export function methodClaim(context: ClaimContext, found: FoundOperation): MethodClaim {
  const [places, id] = [placesOf(found.path), idWords(found, context.hasCopiedIds)];
  const { action, fixed, isOne } = places;
  const [last, before] = [fixed.at(-1), fixed.at(-2)];
  const byTag = ownerByTag(found, id);
  const claim = (owner: string, wanted: string): MethodClaim => {
    const method = readBeside(found.method, wanted, id.verb);
    const resource = resourceOf(owner);
    const isName = /^\p{L}/u.test(method) && takenForMethod(method) === undefined;
    const collection = collectionAt(found.path, (segment) => resourceOf(segment) === resource);
    return { found, places, id, resource, collection, method: isName ? method : fullMethod(id, resource, found.id) };
  };
  const verb = (owner: string) => verbOf(context, found, places, id, owner);
  if (action !== undefined && action !== '') {
    // `/oauth2/token#refresh` refreshes a token.
    const isOfThing = last !== undefined && before !== undefined && !isOne && !isPlural(last) && isVerb(action);
    // `/shared_items#folders` is a part of them; what is behind a colon is always done.
    const isPart = found.path.includes('#') && isPlural(action) && !isVerb(splitWords(action)[0] ?? '');
    const owner = last === undefined || isOne || isPlural(last) ? last : before;
    if (isPart && owner !== undefined) return claim(owner, verbOfPart(found, id) + upperFirst(action));
    return isOfThing ? claim(before, joinWords([action, last])) : claim(last ?? byTag, action);
  }
  if (last === undefined) return claim(byTag, verb(byTag));
  // `/users/delete/{id}` does something to a user.
  const isActOnOne = isOne && before !== undefined && isOnlyVerb(last);
  if (isActOnOne) return claim(before, usualVerb(last) ?? last);
  const selector = isOne && before !== undefined && isOfRows(context, found) ? selectorOf(found.path) : undefined;
  if (selector !== undefined && before !== undefined) return claim(before, `${verb(before)}By${upperFirst(selector)}`);
  if (isOne) return claim(last, verb(last));
  const ofVersion = places.isVersion ? thingOfId(found, id) : undefined;
  if (ofVersion !== undefined) return claim(ofVersion, verb(ofVersion));
  const within = partOfAct(context, claim, found, places, id);
  if (within) return within;
  const [word = '', ...more] = splitWords(last);
  const isRows = context.collections.has(unnamed(found.path));
  const isThing = isRows || isPlural(last);
  // What is got there as well is a thing: `join_requests` that are listed and approved.
  const isGot = found.method !== 'get' && context.methods.get(found.path)?.has('get') === true;
  const isDone = (isOnlyVerb(word) || word === id.verb) && (more.length > 0 ? !isGot : !isThing);
  // What is got there as well, and of which nobody says what is done, is changed.
  const isChanged = isGot && !isVerb(word) && (id.verb ?? id.summaryVerb) === undefined;
  const isPosted = found.method === 'post';
  const isAct = isPosted ? !isRows && !isChanged && (isDone || !isThing) : actsOfReading.has(word) || word === id.verb;
  // `/charges/{charge}/dispute/close` closes the dispute of a charge, which is got as one of its parts.
  const whole = fixed.at(-3);
  const isPartOfOne = before !== undefined && !isPlural(before) && !places.isBelowOne && isPartOfRow(context, found);
  if (isAct && isPartOfOne && whole !== undefined) return claim(whole, joinWords([actOf(last, id, before), before]));
  // `/share_preverified_numbers` shares those that have a path of their own.
  const things = before === undefined && usualVerb(word) === undefined ? joinWords(more) : '';
  if (isAct && isDone && things !== '' && hasCollection(context, things)) return claim(things, word);
  // `/contacts/{id}/block` does something to a contact, `/contacts/{id}/notes` is a collection of its own.
  if (isAct && (before !== undefined || isDone)) return claim(before ?? byTag, actOf(last, id, before ?? byTag));
  // `/api_keys/validations` is what a key is validated by.
  const isDeed = found.method === 'post' && !isRows && !isGot && id.verb !== undefined && isDeedOf(last, id.verb);
  if (isDeed && before !== undefined) return claim(before, methodWords(id, before));
  const read = found.method === 'get' && !isThing ? readingBehind([word, ...more]) : undefined;
  if (before !== undefined && read !== undefined) return claim(before, joinWords(read));
  if (before !== undefined && !isThing) return claim(before, `${verb(last)}${upperFirst(last)}`);
  return claim(last, verb(last));
}

/** Whether the segment before the last one is a part of a row, and has operations of its own: `/charges/{charge}/dispute`. */
function isPartOfRow({ collections, methods }: ClaimContext, { path }: FoundOperation): boolean {
  const above = path.replace(/\/[^/]*\/?$/, '');
  return methods.has(above) && !collections.has(unnamed(above)) && /\}\/[^/{}]+$/.test(above);
}

/** Whether a path ends with the name of a collection. */
function hasCollection({ methods }: ClaimContext, name: string): boolean {
  return isPlural(name) && [...methods.keys()].some((path) => placesOf(path).fixed.at(-1) === name);
}

/** What is read of a thing by a method that does not get it: `getContentOptions` by OPTIONS, `getHeaders` by HEAD. */
function readBeside(method: string, name: string, said: string | undefined): string {
  const what = { head: 'Headers', options: 'Options' }[method];
  const [verb = '', ...rest] = splitWords(name);
  if (what === undefined || (verb === said && usualVerb(verb) === undefined)) return name;
  const words = ['get', 'list', method].includes(verb) ? rest : [verb, ...rest];
  const by = words.includes('by') ? words.indexOf('by') : words.length;
  const own = words.slice(0, by).filter((word) => singular(word) !== singular(what.toLowerCase()));
  return joinWords(['get', ...own, what, ...words.slice(by)]);
}

/** Whether the rows of a collection have paths, of which one is found by something else: `/users/by_email/{email}`. */
function isOfRows({ collections, methods }: ClaimContext, { path }: FoundOperation): boolean {
  const [segment, collection] = [path.replace(/\/[^/]*$/, ''), unnamed(path).split('/').slice(0, -2).join('/')];
  return collections.has(collection) && !methods.has(segment);
}

/**
 * What is done to a part of something that is done: `/devices/{id}/login/code` logs a device in with a code, and
 * `/sync/{id}/status` is the status of what has an id.
 */
function partOfAct(
  context: ClaimContext,
  claim: (owner: string, method: string) => MethodClaim,
  found: FoundOperation,
  { fixed, isBelowOne }: PathPlaces,
  id: IdWords,
): MethodClaim | undefined {
  const [owner, act, last] = fixed.slice(-3);
  if (owner === undefined || act === undefined || last === undefined || isBelowOne) return undefined;
  const isMine = ['me', 'my', 'self'].includes(act) && !isPlural(last);
  const isAct = isOnlyVerb(act) || ['login', 'logout', 'sync'].includes(act);
  if (!isMine && !isAct) return undefined;
  if (isMine || found.method === 'get') return claim(owner, joinWords([readVerb(context, found, last, id), act, last]));
  if (isVerb(last)) return claim(owner, joinWords([last, act]));
  return claim(owner, id.verb === act ? methodWords(id, owner) : joinWords([act, last]));
}

/** What a GET may do by its last segment, which elsewhere is a thing that is got. */
const actsOfReading: ReadonlySet<string> = new Set(
  'authorize check count download export login logout lookup poll preview search stream validate verify'.split(' '),
);

/** `group-fetch-all` and `participants-list` with their verb first; undefined where they have none. */
function readingBehind(words: readonly string[]): string[] | undefined {
  if (words.length > 1 && words.at(-1) === 'list' && isPlural(words.at(-2) ?? ''))
    return ['list', ...words.slice(0, -1)];
  const at = words.findIndex((word, index) => index > 0 && isOnlyVerb(word) && usualVerb(word) === 'get');
  if (at < 0) return undefined;
  const [thing, rest] = [words.slice(0, at), words.slice(at + 1)];
  const last = thing.at(-1) ?? '';
  return ['get', ...rest, ...thing.slice(0, -1), rest.includes('all') ? plural(last) : last];
}

/** What is done with a part that stands behind a number sign. */
function verbOfPart({ method }: FoundOperation, { summaryVerb }: IdWords): string {
  const usual: Readonly<Record<string, string>> = { get: 'get', put: 'update', patch: 'update', delete: 'delete' };
  const said = summaryVerb === undefined ? undefined : (usualVerb(summaryVerb) ?? summaryVerb);
  return usual[method] ?? said ?? 'create';
}

/** The words of an id that are neither its verb nor in the path: `getAppsV1APIResources` of `/apis/apps/v1/`. */
function thingOfId({ path }: FoundOperation, { rest, verb }: IdWords): string | undefined {
  const inPath = new Set(splitWords(path).map(singular));
  const own = rest.filter((word) => !inPath.has(singular(word)) || /^apis?$/.test(word));
  return verb === undefined || !isPlural(own.at(-1) ?? '') ? undefined : joinWords(own);
}

/** The usual verb of an operation, or what its id says in its place. */
function verbOf(context: ClaimContext, found: FoundOperation, { isOne }: PathPlaces, id: IdWords, owner: string) {
  const { method, path } = found;
  const siblings = context.methods.get(path);
  const said = id.verb === undefined ? undefined : usualVerb(id.verb);
  // An export is got, and not exported.
  const isThing = id.verb !== undefined && splitWords(singular(owner)).at(-1) === id.verb;
  if (id.verb !== undefined && said === undefined && !isThing) return methodWords(id, owner);
  if (method === 'get') return isOne ? 'get' : readVerb(context, found, owner, id);
  if (method === 'put')
    return said === 'create' || said === 'replace' ? said : siblings?.has('patch') ? 'replace' : 'update';
  if (method === 'patch') return 'update';
  if (method === 'delete') return 'delete';
  if (method !== 'post') return said ?? method;
  if (said !== undefined && said !== 'replace') return said;
  const isChanged = siblings?.has('put') || siblings?.has('patch');
  // A POST beside what changes a row does something else with it.
  const isElse = isOne && isChanged && id.summaryVerb !== undefined && usualVerb(id.summaryVerb) === undefined;
  if (isElse) return id.summaryVerb;
  // Details that are submitted are made by nobody; what has rows is.
  const isSaid = id.summaryVerb !== undefined && isOnlyVerb(id.summaryVerb) && usualVerb(id.summaryVerb) === undefined;
  const isCollection = siblings?.has('get') || context.collections.has(unnamed(path));
  if (isSaid && !isOne && !isCollection && singular(owner) !== id.summaryVerb) return id.summaryVerb;
  const isThere = isOne || (siblings?.has('get') && !isPlural(owner) && !context.collections.has(unnamed(path)));
  // What is deleted there, and neither got nor made elsewhere, is made there, under an id that the caller chooses.
  const isMadeElsewhere = siblings?.has('get') || context.methods.get(path.replace(/\/[^/]*$/, ''))?.has('post');
  const isMade = isOne && siblings?.has('delete') && !isMadeElsewhere;
  return isThere && !isChanged && !isMade ? 'update' : 'create';
}

/** The longest name that says everything: the words of the id, or of method and path. */
export function fullMethod(id: IdWords, resource: string, whole: string): string {
  const words = methodWords(id, resource);
  const name = id.verb !== undefined && /^\p{L}/u.test(words) ? words : joinWords(splitWords(whole));
  if (!/^\p{L}/u.test(name)) return `call${upperFirst(name)}`;
  return takenForMethod(name) === undefined ? name : `${name}Operation`;
}
