import type { Route, RouteRequest } from '../route.ts';
import { checkNames } from './check-names.ts';
import { checkRequest } from './check-request.ts';
import type { DescribedRoutesOptions, RowsByName } from './described-options.ts';
import { documentOperations } from './document-operations.ts';
import { answerOf, type Scene } from './effects.ts';
import type { FakeOperation } from './fake-description.ts';
import { keptAnswers } from './kept-answers.ts';
import { isMeant } from './is-meant.ts';
import { memberAt } from './places.ts';
import { createStore, type Store } from './store.ts';

/** The routes of a description, and the rows behind them. */
export interface DescribedRoutes {
  /** To stand behind the hand-written ones, which win. */
  readonly routes: readonly Route[];
  /** The rows behind any operation, by the name of their resource. */
  readonly collection: RowsByName;
  /** Brings all rows and idempotency keys back to the start. */
  readonly reset: () => void;
}

/** A request with the values that its path has, without what their styles put before them. */
function withValues({ parameters = [] }: FakeOperation, request: RouteRequest): RouteRequest {
  const params = { ...request.params };
  for (const { in: place, name, prefix = '' } of parameters) {
    const text = place === 'path' && prefix !== '' ? params[name] : undefined;
    if (text?.startsWith(prefix)) params[name] = text.slice(prefix.length);
  }
  return { ...request, params };
}

/**
 * Makes the routes of every operation of a description; they keep their state together.
 *
 * @throws RangeError for a name among the options that the description does not have.
 */
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
    service,
    settle,
    sizes,
  } = options;
  checkNames(options);
  const store = createStore({ collections: description.collections, seed, rows, sizes, context, linked });
  const everywhere: Store['everywhere'] = (collection) => {
    // Ids of first rows are known before anything is listed: they are the same for a seed.
    if (store.everywhere(collection).length === 0) store.rows(collection, scopeOf(collection.name, []));
    return store.everywhere(collection);
  };
  const start = (): Scene => {
    const { acts = {}, ...others } = options;
    const ownActs = typeof acts === 'function' ? acts() : acts;
    return { ...others, acts: ownActs, context, store: { ...store, everywhere }, keyed: keptAnswers(keys) };
  };
  let scene = start();
  const withFields = ({ form: fields }: FakeOperation, request: RouteRequest): RouteRequest => {
    const { forms } = options;
    return fields && forms && request.form ? { ...request, body: forms(request.form, fields) } : request;
  };
  const known = new Set(description.collections.map(({ name }) => name));
  const route = (operation: FakeOperation): Route => {
    const { credentials, items, method, path, server, strategies } = operation;
    const hasCursor = cursor && strategies?.some((one) => cursorStrategies.includes(one));
    return {
      operation: operation.operation,
      method,
      path,
      credentials,
      server,
      service,
      accepts: (params, body) => isMeant(operation, params, body),
      ...(strategies && items !== undefined && { page: { items, ...(hasCursor && { cursor }) } }),
      handle: async (sent) => {
        const request = withFields(operation, withValues(operation, sent));
        if (operation.unanswered !== undefined) {
          return options.refuse({ status: 501, message: operation.unanswered }, request);
        }
        const problem = await checkRequest(operation, request, schemas, options.forms);
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
    return first && collection.id !== undefined ? String(memberAt(first, collection.id)) : undefined;
  };
  const collection: RowsByName = (name, ...parents) => store.rows(store.collection(name), scopeOf(name, parents));
  settle?.(collection);
  return {
    routes: documentOperations(description).map(route),
    collection,
    reset: () => {
      store.reset();
      scene = start();
      settle?.(collection);
    },
  };
}
