import { isObject, type Json, type JsonObject, member } from '../../spec/document.ts';
import { type FoundOperation, operationPointer } from '../../spec/operations.ts';
import { SpecRefusal } from '../../spec/refusal.ts';
import { resolve } from '../../spec/resolve.ts';
import type { Parameter } from './parameter.ts';

/** Kinds of paging that core knows; each is also the name of a provider's ordinary strategy of that kind. */
const kinds = ['cursor-after', 'cursor-token', 'numbered'] as const;

const strategyName = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** One way in which a list pages, as the overlay says. */
export interface Pagination {
  /** Name of the strategy: a kind, or a name of the provider's own where it has several strategies of one kind. */
  readonly strategy: string;
  /** What the strategy is made of, which decides about the options that a walk takes. */
  readonly kind: (typeof kinds)[number];
  /** Dot-separated path of the items in the body. */
  readonly items: string;
  /** Query parameters, or members of the body, that belong to the walk. */
  readonly parameters: readonly string[];
  readonly backward: boolean;
  readonly maximum: number | undefined;
  /** Schema of an item. */
  readonly itemSchema: Json | undefined;
}

/**
 * Reads `x-pagination` of an operation and holds it against the description.
 *
 * @throws SpecRefusal when it names a parameter or an array that is not there.
 */
export function readPagination(
  root: JsonObject,
  found: FoundOperation,
  parameters: readonly Parameter[],
  bodyFields: readonly string[],
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
      remedy: "Correct the overlay's x-pagination.",
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
    const itemSchema = itemsSchema(root, found.node, items);
    if (itemSchema === undefined) refuse(`the 200 response has no array at "${items}"`);
    const maximum = member(member(hint, 'size'), 'maximum');
    return {
      strategy,
      kind,
      items,
      parameters: names.map(String),
      backward: member(hint, 'backward') === true,
      maximum: typeof maximum === 'number' ? maximum : undefined,
      itemSchema,
    };
  });
}

function itemsSchema(root: JsonObject, node: JsonObject, items: string): Json | undefined {
  const response = resolve(root, member(node['responses'], '200'));
  let schema = resolve(root, member(member(member(response, 'content'), 'application/json'), 'schema'));
  for (const name of items.split('.')) schema = resolve(root, member(member(schema, 'properties'), name));
  const found = member(schema, 'items');
  return isObject(found) ? found : undefined;
}

const kindsInWords = { 'cursor-after': 'cursor', 'cursor-token': 'cursor', numbered: 'page number' } as const;

/** How a list pages by one of its strategies, in words: the kind, and the parameters that lead from page to page. */
export function pagingInWords(node: JsonObject, strategy: string): string {
  const hints = Array.isArray(node['x-pagination']) ? node['x-pagination'] : [];
  const hint = hints.find((one) => member(one, 'strategy') === strategy);
  const kind = kinds.find((name) => name === (member(hint, 'kind') ?? strategy));
  if (kind === undefined) return strategy;
  const size = member(member(hint, 'size'), 'parameter');
  const names = [member(hint, 'parameters') ?? []].flat().filter((name) => name !== size);
  const list = names.map((name) => `\`${String(name)}\``).join(', ');
  return `${kindsInWords[kind]}${list === '' ? '' : ` (${list})`}`;
}
