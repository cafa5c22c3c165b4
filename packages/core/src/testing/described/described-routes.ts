import type { OperationSchemas } from '../../schemas/operation-schemas.ts';
import type { PageShape, Route, RouteAnswer, RouteRequest } from '../route.ts';
import { checkRequest } from './check-request.ts';
import type { FakeDescription, FakeOperation } from './fake-description.ts';
import { answerOf, type Scene } from './effects.ts';
import { keptAnswers, type KeyRules } from './kept-answers.ts';
import type { OwnActs } from './own-acts.ts';
import type { OwnFilters } from './passes.ts';
import type { Members } from './places.ts';
import { createStore, type LinkedRows } from './store.ts';

/** Why a request is refused, for the provider's own words. */
export interface Refusal {
  /** A status that the description has for the operation, wherever it has one that fits. */
  readonly status: number;
  readonly message: string;
  /** Parameter or member of the body that is wrong; undefined where no single one is. */
  readonly at?: string;
  /** Body that the description shows for the status, where it shows one. */
  readonly sample?: unknown;
}

/** A list that is to be cut into pages. */
export interface DescribedList {
  readonly operation: FakeOperation;
  /** Rows that pass the filters, in the order of the list. */
  readonly rows: readonly Members[];
  /** Path of the rows in the body. */
  readonly items: string;
  /** Ways in which the list pages, the usual one first. */
  readonly strategies: readonly string[];
  /** Place of a row in its list: rows further down have greater numbers, and keep theirs when others come or go. */
  readonly numberOf: (row: Members) => number;
}

/** What the routes of a description are made from. */
export interface DescribedRoutesOptions {
  readonly description: FakeDescription;
  /** A failure in the provider's form. */
  readonly refuse: (refusal: Refusal, request: RouteRequest) => RouteAnswer;
  /** A page by the provider's rules; members that it leaves out are taken from the description's sample. */
  readonly page: (list: DescribedList, request: RouteRequest) => RouteAnswer;
  /** How the provider's cursors look, for the faults of pages. */
  readonly cursor?: PageShape['cursor'];
  /** Strategies that have such a cursor. */
  readonly cursorStrategies?: readonly string[];
  /** Gives a body what every answer of the provider has of its own, such as an id of the request. */
  readonly finishBody?: (body: unknown, request: RouteRequest, operation: FakeOperation) => unknown;
  /** Request schemas by operation; without them only types, forms and required members are looked at. */
  readonly schemas?: OperationSchemas | undefined;
  /** Seed of the ids. Default 1. */
  readonly seed?: number | undefined;
  /** Rows of each collection, for each of its parents. Default 25. */
  readonly rows?: number | undefined;
  /** Values of path parameters that stand for the one thing that the fake knows; others are answered with 404. */
  readonly context?: Readonly<Record<string, string>>;
  /** Where a row that is created stands in its list. Default `first`. */
  readonly newRows?: 'first' | 'last';
  /** What the provider does with a key that is sent again. */
  readonly keys?: KeyRules;
  /**
   * Rows that are made by hand, by the name of their collection, or what gives those below the ids in its path; operations
   * without a route of their own work on them.
   */
  readonly linked?: LinkedRows;
  /** What operations do beyond what the description tells. */
  readonly acts?: OwnActs;
  /** Filters that the members of a row do not tell, by collection and parameter; they come before those that are told. */
  readonly filters?: Readonly<Record<string, OwnFilters>>;
  /** Whether a row is meant by a text in a path, where another member than the id may say so, by collection. */
  readonly isNamed?: Readonly<Record<string, (row: Members, name: string) => boolean>>;
}

/** The routes of a description, and the rows behind them. */
export interface DescribedRoutes {
  /** To stand behind the hand-written ones, which win. */
  readonly routes: readonly Route[];
  /**
   * Rows of a collection, for tests to look at and to change; `parents` are the ids in its path, which are the first rows'
   * where they are left out.
   *
   * @throws RangeError for a name that no collection has.
   */
  readonly collection: (name: string, ...parents: readonly string[]) => Record<string, unknown>[];
}

/** Makes the routes of every operation of a description; they keep their state together. */
export function describedRoutes(options: DescribedRoutesOptions): DescribedRoutes {
  const {
    context = {},
    cursor,
    cursorStrategies = [],
    description,
    keys = {},
    linked = {},
    rows = 25,
    schemas,
    seed = 1,
  } = options;
  const store = createStore({ collections: description.collections, seed, rows, context, linked });
  const scene: Scene = { ...options, context, store, keyed: keptAnswers(keys) };
  const known = new Set(description.collections.map(({ name }) => name));
  const route = (operation: FakeOperation): Route => {
    const { items, method, path, strategies } = operation;
    const hasCursor = cursor && strategies?.some((one) => cursorStrategies.includes(one));
    return {
      operation: operation.operation,
      method,
      path,
      ...(strategies && items !== undefined && { page: { items, ...(hasCursor && { cursor }) } }),
      handle: async (request) => {
        const problem = await checkRequest(operation, request, schemas);
        return answerOf(operation, request, scene, problem);
      },
    };
  };
  const scopeOf = (name: string, parents: readonly string[], through: readonly string[] = []): string[] => {
    const collection = store.collection(name);
    const scope: string[] = [];
    for (const [index, parameter] of store.scopeNames(collection).entries()) {
      scope.push(parents[index] ?? context[parameter] ?? firstId(name, index, scope, through) ?? '');
    }
    return scope;
  };
  /** Id of the first row of the collection that a path goes through. */
  const firstId = (
    name: string,
    index: number,
    before: readonly string[],
    through: readonly string[],
  ): string | undefined => {
    const sample = description.operations.find(
      ({ collection, parents }) => collection === name && typeof parents?.[index] === 'string',
    );
    const parent = sample?.parents?.[index];
    // Rows may stand below rows of their own kind, of which the outermost has no parent.
    if (typeof parent !== 'string' || !known.has(parent) || through.includes(parent)) return undefined;
    const collection = store.collection(parent);
    const [first] = store.rows(
      collection,
      collection.depth === index ? before : scopeOf(parent, [], [...through, name]),
    );
    return first && collection.id !== undefined ? String(first[collection.id]) : undefined;
  };
  return {
    routes: description.operations.map(route),
    collection: (name, ...parents) => store.rows(store.collection(name), scopeOf(name, parents)),
  };
}
