import { isObject, type Json, type JsonObject, member } from '../spec/document.ts';
import { type FoundOperation, operationPointer } from '../spec/operations.ts';
import { SpecRefusal } from '../spec/refusal.ts';
import { fieldSchema, itemSchema } from './member-schema.ts';
import type { Parameter } from './parameter.ts';
import { readSideBySide, type SideBySideHint } from './side-by-side.ts';

/** Kinds of paging that core knows; each is also the name of a provider's ordinary strategy of that kind. */
const kinds = [
  'cursor-after',
  'cursor-token',
  'numbered',
  'offset',
  'linked',
  'after-last-row',
  'header-cursor',
] as const;

const strategyName = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** One way in which a list pages, as the overlay says. */
export interface Pagination {
  /** Name of the strategy: a kind, or a name of the provider's own where it has several strategies of one kind. */
  readonly strategy: string;
  /** What the strategy is made of, which decides about the options that a walk takes. */
  readonly kind: (typeof kinds)[number];
  /** Dot-separated path of the items in the body; empty where the body is the array. */
  readonly items: string;
  /** Query parameters, or members of the body, that belong to the walk. */
  readonly parameters: readonly string[];
  readonly backward: boolean;
  readonly maximum: number | undefined;
  /** Parameter that takes the size of a page. */
  readonly sizeParameter: string | undefined;
  /** What lets several requests read the list at once, where the overlay knows it. */
  readonly sideBySide: SideBySideHint | undefined;
  /** Schema of an item. */
  readonly itemSchema: Json | undefined;
}

/**
 * Reads `x-pagination` of an operation and holds it against the description.
 *
 * @param response Schema of the JSON that a success has.
 * @throws SpecRefusal when it names a parameter or an array that is not there.
 */
export function readPagination(
  root: JsonObject,
  found: FoundOperation,
  parameters: readonly Parameter[],
  bodyFields: readonly string[],
  response: Json | undefined,
  file: string,
): Pagination[] {
  const hints = found.node['x-pagination'];
  if (hints === undefined) return [];
  const refuse = (problem: string): never => {
    const pointer = `${operationPointer(found)}/x-pagination`;
    throw new SpecRefusal({
      file,
      pointer,
      rule: 'pagination',
      problem,
      remedy: 'Correct x-pagination in the overlay, or take it out in one (remove: true).',
    });
  };
  if (!Array.isArray(hints)) return refuse('must be a list');
  return hints.map((hint) => {
    const strategy = member(hint, 'strategy');
    const kind = kinds.find((name) => name === (member(hint, 'kind') ?? strategy));
    const items = member(hint, 'items');
    const names = member(hint, 'parameters');
    if (kind === undefined) return refuse(`the strategy, or the kind beside it, must be one of ${kinds.join(', ')}`);
    if (typeof strategy !== 'string' || !strategyName.test(strategy)) {
      return refuse('the strategy must be words of small letters and digits, joined by hyphens');
    }
    if (strategy !== kind && kinds.some((name) => name === strategy)) {
      return refuse(`the strategy "${strategy}" is no strategy of the kind "${kind}"`);
    }
    if (typeof items !== 'string') return refuse('items must be the path of an array');
    if (!Array.isArray(names)) return refuse('parameters must be a list');
    for (const name of names) {
      const isField = typeof name === 'string' && bodyFields.includes(name);
      if (!isField && !parameters.some((parameter) => parameter.in === 'query' && parameter.name === name)) {
        refuse(`there is no query parameter, nor a member of the body, ${JSON.stringify(name)}`);
      }
    }
    const rows = itemsAt(root, response, items);
    if (rows === undefined) refuse(`the response of its success has no array at "${items}"`);
    const [maximum, size] = ['maximum', 'parameter'].map((name) => member(member(hint, 'size'), name));
    return {
      strategy,
      kind,
      items,
      parameters: names.map(String),
      backward: member(hint, 'backward') === true,
      maximum: typeof maximum === 'number' ? maximum : undefined,
      sideBySide: readSideBySide(root, member(hint, 'sideBySide'), { kind, parameters, rows, refuse }),
      sizeParameter: typeof size === 'string' ? size : undefined,
      itemSchema: rows,
    };
  });
}

/** The schema of the items at a path of a body, the empty path being the body itself; undefined without an array there. */
export function itemsAt(root: JsonObject, body: Json | undefined, items: string): Json | undefined {
  let schema = body;
  for (const name of items === '' ? [] : items.split('.')) schema = fieldSchema(root, schema, name);
  const found = itemSchema(root, schema);
  return isObject(found) ? found : undefined;
}

const kindsInWords = {
  'cursor-after': 'cursor',
  'cursor-token': 'cursor',
  numbered: 'page number',
  offset: 'offset',
  linked: 'URL of the next page',
  'after-last-row': 'id of the last row',
  'header-cursor': 'cursor in a header',
} as const;

/** How a list pages by one of its strategies, in words: the kind, and the parameters that lead from page to page. */
export function pagingInWords({ kind, parameters, sizeParameter }: Pagination): string {
  const list = parameters.filter((name) => name !== sizeParameter).map((name) => `\`${name}\``);
  return `${kindsInWords[kind]}${list.length === 0 ? '' : ` (${list.join(', ')})`}`;
}
