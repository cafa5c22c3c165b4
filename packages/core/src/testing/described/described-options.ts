import type { OperationSchemas } from '../../schemas/operation-schemas.ts';
import type { Clock } from '../../transport/clock.ts';
import type { PageShape, RouteAnswer, RouteRequest } from '../route.ts';
import type { FakeForm } from '../fake-request-body.ts';
import type { FakeDescription, FakeFields, FakeOperation } from './fake-description.ts';
import type { KeyRules } from './kept-answers.ts';
import type { OwnActs } from './own-acts.ts';
import type { OwnFilters } from './passes.ts';
import type { Members } from './places.ts';
import type { LinkedRows } from './store.ts';

/** Why a request is refused, for the provider's own words. */
export interface Refusal {
  /** A status that the description has for the operation, wherever it has one that fits. */
  readonly status: number;
  readonly message: string;
  /** Parameter or member of the body that is wrong; undefined where no single one is. */
  readonly at?: string;
  /** What the provider says of the refusal beyond its message. */
  readonly details?: Members;
  /** Body that the description shows for the status, where it shows one. */
  readonly sample?: unknown;
}

/**
 * Rows of a collection, for tests to look at and to change; `parents` are the ids in its path, which are the first rows'
 * where they are left out.
 *
 * @throws RangeError for a name that no collection has.
 */
export type RowsByName = (name: string, ...parents: readonly string[]) => Record<string, unknown>[];

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

/** Reads the fields of a form as data. */
type FormReader = (form: FakeForm, fields: FakeFields) => Members;

/** What the routes of a description are made from. */
export interface DescribedRoutesOptions {
  readonly description: FakeDescription;
  /** Base URL of the description, where it is that of another API of the provider than the fake's own. */
  readonly service?: string | undefined;
  /** A failure in the provider's form. */
  readonly refuse: (refusal: Refusal, request: RouteRequest) => RouteAnswer;
  /** A page by the provider's rules; members that it leaves out are taken from the description's sample. */
  readonly page: (list: DescribedList, request: RouteRequest) => RouteAnswer;
  /** How the provider's cursors look, for the faults of pages. */
  readonly cursor?: PageShape['cursor'];
  /** Strategies that have such a cursor. */
  readonly cursorStrategies?: readonly string[];
  /** Gives a body what every response of the provider has of its own, such as an id of the request. */
  readonly finishBody?: (body: unknown, request: RouteRequest, operation: FakeOperation) => unknown;
  /** Request schemas by operation; without them only types, forms and required members are looked at. */
  readonly schemas?: OperationSchemas | undefined;
  /** Reads bodies that are forms: `readForm`, where an operation takes one; without it their fields are passed over. */
  readonly forms?: FormReader;
  /** Seed of the ids. Default 1. */
  readonly seed?: number | undefined;
  /** Rows of each collection, for each of its parents. Default 25. */
  readonly rows?: number | undefined;
  /** Rows of single collections by name, where that is another number. */
  readonly sizes?: Readonly<Record<string, number>> | undefined;
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
  /** What operations do beyond what the description tells; a function where they keep state, which a reset drops. */
  readonly acts?: OwnActs | (() => OwnActs);
  /** Changes the rows of the start, at first and after every reset. */
  readonly settle?: (collection: RowsByName) => void;
  /** Filters that the members of a row do not tell, by collection and parameter; they come before those that are told. */
  readonly filters?: Readonly<Record<string, OwnFilters>>;
  /** Whether a row is meant by a text in a path, where another member than the id may say so, by collection. */
  readonly isNamed?: Readonly<Record<string, (row: Members, name: string) => boolean>>;
}

/** What the fakes of all providers can be told. */
export interface ProviderFakeOptions {
  /** Seed of the made-up data; the same seed gives the same data. Default 1. */
  readonly seed?: number;
  /** Rows to make of everything that has no number of its own, for each thing that they belong to; at most 100,000. Default 25. */
  readonly rows?: number;
  /** Rows of single collections by the name of their resource, where that is another number; at most 1,000,000. */
  readonly sizes?: Readonly<Record<string, number>>;
  /** `operationSchemas` of the entry `/schemas`: bodies are then held against them, and not only looked through. */
  readonly schemas?: OperationSchemas | undefined;
  /** Source of time. Default: the machine's own. */
  readonly clock?: Clock;
}
