import { parametersOf } from '../emit/operations/describe.ts';
import type { Parameter } from '../emit/operations/parameter.ts';
import { isObject, type JsonObject, member } from '../spec/document.ts';
import { type FoundOperation, findOperations } from '../spec/operations.ts';
import { resolve } from '../spec/resolve.ts';
import { answerShape, type AnswerShape, membersOf, type ShapeMember } from './list-shape.ts';

/** How a list seems to page: the strategy of core and what it is made with. */
export type ProposedStrategy =
  | { readonly strategy: 'cursor-token'; readonly options: CursorTokenProposal }
  | { readonly strategy: 'cursor-after'; readonly options: CursorAfterProposal }
  | { readonly strategy: 'numbered'; readonly options: NumberedProposal };

interface CursorTokenProposal {
  readonly size: string;
  readonly maximum: number;
  readonly cursor: string;
  readonly next: string;
  readonly hasMore?: string;
}

interface CursorAfterProposal {
  readonly size: string;
  readonly maximum: number;
  readonly after: string;
  readonly before: string;
  readonly next: string;
  readonly previous: string;
}

interface NumberedProposal {
  readonly page: string;
  readonly size: string;
  readonly maximum: number;
  readonly id: string;
  readonly pages?: string;
  readonly total?: string;
}

/** A list that pages in a way that core has a strategy for. */
export interface ProposedList {
  readonly found: FoundOperation;
  /** Dot-separated path of the rows. */
  readonly items: string;
  readonly parameters: readonly string[];
  readonly proposal: ProposedStrategy;
  /** What stands for no cursor on the last page, as far as the types say; undefined for numbered pages. */
  readonly noCursor?: null | '';
  /** What was guessed, for a person to decide. */
  readonly doubts: readonly string[];
}

/** What a description shows of paging. */
export interface PaginationProposal {
  readonly lists: readonly ProposedList[];
  /** Lists that seem to page, and are left as calls. */
  readonly undecided: readonly { readonly found: FoundOperation; readonly why: string }[];
}

const names = {
  size: /^(limit|per_?page|page_?size|max_?results|max_?items|page_?limit|size|take|top)$/i,
  page: /^(page|page_?(number|no|num|index))$/i,
  cursor: /^(cursor|page_?token|next_?(token|cursor|page_?token)|continuation(_?token)?|starting_?after|after)$/i,
  after: /^(after|starting_?after|after_?cursor)$/i,
  before: /^(before|ending_?before|before_?cursor)$/i,
  next: /^(next(_?(cursor|token|page_?token|page))?|cursor|continuation(_?token)?|end_?cursor|after)$/i,
  previous: /^(prev(ious)?(_?(cursor|token))?|start_?cursor|before)$/i,
  more: /^(has_?more|has_?next(_?page)?|more|is_?truncated)$/i,
  pages: /^(total_?pages|page_?count|pages|last_?page|num_?pages)$/i,
  total: /^(total|total_?(count|items|results|elements|records)|count)$/i,
  offset: /^(offset|skip|start(_?index)?)$/i,
};
/** Page size where the description names no limit. */
const usualMaximum = 100;

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
  const query = parametersOf(root, found).filter((parameter) => parameter.in === 'query');
  const of = (pattern: RegExp) => query.find(({ name }) => pattern.test(name));
  const [size, page, cursor, offset] = [of(names.size), of(names.page), of(names.cursor), of(names.offset)];
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
    ? byCursor(cursor, of(names.before), size, shape, doubts)
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

interface Made {
  readonly parameters: readonly string[];
  readonly proposal: ProposedStrategy;
  readonly noCursor?: null | '';
}

function byCursor(
  cursor: Parameter,
  before: Parameter | undefined,
  size: Parameter | undefined,
  { arrays, plain }: AnswerShape,
  doubts: string[],
): Made | string {
  if (!size) return `there is no parameter for the size of a page beside "${cursor.name}"`;
  // The one that is most like a cursor by its whole path: `paging.cursors.after` before a plain `after`.
  const candidates = plain.filter((one) => isText(one) && names.next.test(one.name));
  const next = candidates.find(({ path }) => /cursor|token/i.test(path)) ?? candidates[0];
  if (!next)
    return `nothing in the answer looks like the next "${cursor.name}"${arrays.length > 0 ? '; it may be the id of the last row' : ''}`;
  if (candidates.length > 1)
    doubts.push(
      `the next cursor is taken from "${next.path}"; there is ${candidates
        .filter((one) => one !== next)
        .map(({ path }) => `"${path}"`)
        .join(', ')}, too`,
    );
  if (
    /^https?:|url/i.test(`${String(next.schema['example'] ?? '')}${String(next.schema['format'] ?? '')}`) ||
    next.schema['format'] === 'uri'
  ) {
    return `"${next.path}" is an address and no cursor; addresses out of answers are never followed`;
  }
  const maximum = maximumOf(size, doubts);
  const noCursor = next.types.includes('null') ? null : '';
  const previous = plain.find((one) => isText(one) && names.previous.test(one.name));
  if (names.after.test(cursor.name) && before && previous) {
    const options = {
      size: size.name,
      maximum,
      after: cursor.name,
      before: before.name,
      next: next.path,
      previous: previous.path,
    };
    return {
      parameters: [size.name, cursor.name, before.name],
      proposal: { strategy: 'cursor-after', options },
      noCursor,
    };
  }
  const more = plain.find(({ name, types }) => types.includes('boolean') && names.more.test(name));
  const isOpenEnded = !more && !next.types.includes('null');
  if (isOpenEnded)
    doubts.push(
      `"${next.path}" is never null by its type, and no flag says that there is more: the end is taken to be a missing or empty cursor`,
    );
  const options = {
    size: size.name,
    maximum,
    cursor: cursor.name,
    next: next.path,
    ...(more && { hasMore: more.path }),
  };
  return { parameters: [size.name, cursor.name], proposal: { strategy: 'cursor-token', options }, noCursor };
}

function byNumber(
  root: JsonObject,
  page: Parameter,
  size: Parameter | undefined,
  items: ShapeMember,
  { plain }: AnswerShape,
  doubts: string[],
): Made | string {
  if (!size) return `there is no parameter for the size of a page beside "${page.name}"`;
  const rows = resolve(root, items.schema['items']);
  const members = Object.keys(membersOf(root, rows));
  const id = members.find((name) => /^(id|uuid|_id)$/i.test(name)) ?? members.find((name) => /(^|_)id$|Id$/.test(name));
  if (id === undefined)
    return `a row of "${items.path}" has no member that tells it from others, which numbered pages need`;
  if (!/^(id|uuid)$/i.test(id)) doubts.push(`rows are told apart by "${id}"`);
  const pages = plain.find((one) => isNumber(one) && names.pages.test(one.name));
  const total = plain.find((one) => isNumber(one) && names.total.test(one.name));
  if (!pages) doubts.push('the answer does not count its pages: the first empty page is taken for the end');
  if (isObject(page.schema) && page.schema['minimum'] === 0)
    return 'pages are counted from 0, which no strategy of core does';
  const options = {
    page: page.name,
    size: size.name,
    maximum: maximumOf(size, doubts),
    id,
    ...(pages && { pages: pages.path }),
    ...(total && { total: total.path }),
  };
  return { parameters: [page.name, size.name], proposal: { strategy: 'numbered', options } };
}

function maximumOf({ description, name, schema }: Parameter, doubts: string[]): number {
  const maximum = member(schema, 'maximum');
  if (typeof maximum === 'number') return maximum;
  const said = /\b(?:max(?:imum)?|up to|at most)\D{0,12}(\d{1,5})\b/i.exec(description)?.[1];
  if (said !== undefined) {
    doubts.push(`the largest "${name}" is read out of its description: ${said}`);
    return Number(said);
  }
  doubts.push(`the description names no largest "${name}"; ${usualMaximum} is a guess`);
  return usualMaximum;
}

/** A package has one form of each strategy: that of most lists. */
function keepOneOfEach(lists: readonly ProposedList[], undecided: PaginationProposal['undecided']): PaginationProposal {
  const formOf = ({ proposal: { options } }: ProposedList) => JSON.stringify({ ...options, maximum: undefined });
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

function isText({ types }: ShapeMember): boolean {
  return types.includes('string');
}

function isNumber({ types }: ShapeMember): boolean {
  return types.includes('integer') || types.includes('number');
}
