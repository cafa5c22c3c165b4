import type { FoundOperation } from '../spec/operations.ts';
import { haveCopiedIds, idWords } from './id-words.ts';
import { placesOf } from './path-places.ts';
import { secondWords } from './two-words.ts';
import { isVerb } from './verbs.ts';
import { isDeedOf, isPlural, joinWords, singular, splitWords } from './word-forms.ts';

/**
 * Names of functions, by operationId, for operations whose ids are copies of paths or of classes: what their methods say,
 * `createRefund` for `refunds.create`.
 */
export function spokenFunctions(
  operations: readonly FoundOperation[],
  methods: ReadonlyMap<string, string>,
): Map<string, string> {
  const spoken = new Map<string, string>();
  const mayBeCopies = haveCopiedIds(operations);
  const seconds = secondWords([...methods.values()].map((method) => method.split('.')[0] ?? ''));
  for (const found of operations) {
    const method = methods.get(found.id);
    if (method === undefined || idWords(found, mayBeCopies).isSpoken) continue;
    // `createPerson` is of `persons`, and `createPeople` of the `people` beside them.
    const isSecond = seconds.has(method.split('.')[0] ?? '');
    spoken.set(found.id, functionOf(method, isOfMany(found), isSecond));
  }
  return spoken;
}

/** Whether an operation without a parameter for one is of several, as far as its id says so. */
function isOfMany({ id, path }: FoundOperation): boolean {
  return !placesOf(path).isOne && isPlural(splitWords(id).at(-1) ?? '');
}

function functionOf(method: string, isMany: boolean, isSecond: boolean): string {
  const [resource = '', name = ''] = method.split('.');
  const things = splitWords(resource);
  const [verb = '', ...rest] = splitWords(name);
  if (!isVerb(verb)) return joinWords([...things, verb, ...rest]);
  const behind = rest.findIndex((word) => word === 'for' || word === 'by');
  const [what, where] = behind < 0 ? [rest, []] : [rest.slice(0, behind), rest.slice(behind)];
  const last = things.at(-1) ?? '';
  // `roleAssignments.assignRole` assigns a role, and `authorization.authorize` authorizes.
  const isDeed = isDeedOf(last, verb) && (things.length > 1 || !isPlural(last));
  const isSaid = (word: string) => what.some((one) => singular(one) === singular(word));
  const own = isDeed ? things.slice(0, -1) : things;
  if (isDeed || own.every(isSaid)) return joinWords([verb, ...own.filter((word) => !isSaid(word)), ...rest]);
  const isOfSome = what.length === 1 && ['all', 'matching'].includes(what[0] ?? '');
  const isUsual = ['get', 'update', 'replace', 'delete'].includes(verb) && rest.length === 0;
  const isListed = verb === 'list' && !isPlural(what.at(-1) ?? '');
  const isPluralThing = isSecond || isListed || isOfSome || (isMany && isUsual);
  const thing = isPluralThing ? things : [...things.slice(0, -1), singular(last)];
  return joinWords(isOfSome ? [verb, ...what, ...thing, ...where] : [verb, ...thing, ...rest]);
}
