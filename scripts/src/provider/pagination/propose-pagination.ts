import { readParameters } from '../../contract/read-parameters.ts';
import { isObject, type JsonObject, member } from '../../spec/document.ts';
import { type FoundOperation, findOperations } from '../../spec/operations.ts';
import { resolve } from '../../spec/resolve.ts';
import { answerShape } from './answer-shape.ts';
import { byCursor } from './by-cursor.ts';
import { byNumber } from './by-number.ts';
import type { PaginationProposal, ProposedList } from './proposal.ts';
import { wireNames } from './wire-names.ts';

/** Proposes how the lists of a description page, from the names that vendors use; nothing is asked, doubts are told. */
export function proposePagination(root: JsonObject): PaginationProposal {
  const lists: ProposedList[] = [];
  const undecided: { found: FoundOperation; why: string }[] = [];
  for (const found of findOperations(root)) {
    if (found.method !== 'get') continue;
    const outcome = proposeList(root, found);
    if (typeof outcome === 'string') undecided.push({ found, why: outcome });
    else if (outcome) lists.push(outcome);
  }
  return keepOneOfEach(lists, undecided);
}

function proposeList(root: JsonObject, found: FoundOperation): ProposedList | string | undefined {
  const query = readParameters(root, found).filter((parameter) => parameter.in === 'query');
  const of = (pattern: RegExp) => query.find(({ name }) => pattern.test(name));
  const [size, page, cursor, offset] = [
    of(wireNames.size),
    of(wireNames.page),
    of(wireNames.cursor),
    of(wireNames.offset),
  ];
  const shape = answerShape(root, found.node);
  if (!shape || !(page ?? cursor ?? (offset && size))) return undefined;
  if (shape.isBareArray) {
    const link = shape.headers.includes('link') ? ', and the next page stands in the header Link' : '';
    return `the answer is a bare array${link}; strategies read the rows and the end out of a body's members`;
  }
  const [items, ...others] = shape.arrays.filter(({ path }) => !/^(errors?|warnings|links)$/i.test(path));
  if (!items) return 'the answer has no array of rows';
  if (!isReached(root, found.node, items.path))
    return `the rows ("${items.path}") stand within an allOf, where x-pagination does not look`;
  const doubts: string[] = [];
  if (others.length > 0)
    doubts.push(
      `the rows are taken from "${items.path}"; there is ${others.map(({ path }) => `"${path}"`).join(', ')}, too`,
    );
  const made = cursor
    ? byCursor(cursor, of(wireNames.before), size, shape, doubts)
    : page
      ? byNumber(root, page, size, items, shape, doubts)
      : 'it pages by an offset, which no strategy of core does';
  if (typeof made === 'string') return made;
  return { found, items: items.path, ...made, doubts };
}

/** Whether a path leads to its array through plain members, as the emitters follow it. */
function isReached(root: JsonObject, node: JsonObject, path: string): boolean {
  const response = resolve(root, member(node['responses'], '200'));
  let schema = resolve(root, member(member(member(response, 'content'), 'application/json'), 'schema'));
  for (const name of path.split('.')) schema = resolve(root, member(member(schema, 'properties'), name));
  return isObject(member(schema, 'items'));
}

/** A package has one form of each strategy: that of most lists. */
function keepOneOfEach(lists: readonly ProposedList[], undecided: PaginationProposal['undecided']): PaginationProposal {
  const counts = new Map<string, Map<string, number>>();
  for (const list of lists) {
    const forms = counts.get(list.proposal.strategy) ?? new Map<string, number>();
    forms.set(formOf(list), (forms.get(formOf(list)) ?? 0) + 1);
    counts.set(list.proposal.strategy, forms);
  }
  const usual = new Set([...counts.values()].map((forms) => [...forms].toSorted(([, a], [, b]) => b - a)[0]?.[0]));
  const others = lists
    .filter((list) => !usual.has(formOf(list)))
    .map(({ found, proposal }) => ({
      found,
      why: `it pages ${proposal.strategy} with other names than most lists do: ${JSON.stringify(proposal.options)}`,
    }));
  return { lists: lists.filter((list) => usual.has(formOf(list))), undecided: [...undecided, ...others] };
}

/** The names that a list pages with, whatever its limits and the forms of its end. */
function formOf({ proposal: { options } }: ProposedList): string {
  return JSON.stringify({ ...options, maximum: undefined, end: undefined, tokenOnLastPage: undefined });
}
