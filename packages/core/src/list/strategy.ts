import type { Outcome } from '../outcome.ts';
import { identityOf } from './identity-of.ts';
import type { RowFilterOf } from './row-filter.ts';
import type { Signal } from '../transport/signal-hub.ts';

/** Where a page begins: a cursor's text or a page's number. */
export type Position = string | number;

/** The part of a walk that a strategy decides about. */
export interface PageQuestion {
  /** Start of the page; null for the first one of a cursor walk. */
  readonly position: Position | null;
  /** Items asked for on the page. */
  readonly size: number;
  readonly backward: boolean;
}

/** What a strategy reads off a page. */
export interface PageLinks {
  /** Start of the page after this one in the walk's direction; null at the end. */
  readonly next: Position | null;
  /** Start of the page before this one, null where there is none, undefined where the page does not tell. */
  readonly previous?: Position | null | undefined;
  /** Number of the last page, where the provider counts them. */
  readonly last?: number;
  /** Number of all rows, where the provider counts them. */
  readonly total?: number | undefined;
}

/** A form in which a provider says that there is no further cursor; `empty` is the text of no characters. */
export type CursorEnd = 'null' | 'absent' | 'empty';

/** Asks for one page of a walk. */
export interface PageRequest {
  (question: PageQuestion, onThrottled?: () => void, signal?: Signal): Promise<Outcome>;
  /** Forgets the pages that were asked for ahead, and ends their requests. */
  readonly drop?: () => void;
}

/** What a lookahead may ask for. */
export interface LookaheadOptions {
  readonly start: {
    /** Most pages that are under way or waiting to be read, the one being read included. */
    readonly concurrency: number;
    readonly maxPages: number;
    readonly strategy: Strategy;
  };
  /** Where the walk is: the position of the page that it reads, and how many pages it has read. */
  readonly here: () => { readonly at: Position | null; readonly pages: number };
  /** Number of the list's last page, as far as the page tells. */
  readonly lastOf: (outcome: Outcome, question: PageQuestion) => number | undefined;
}

/** How a provider pages, as data: two pure functions and a few facts. */
export interface Strategy {
  /** Query parameters that belong to the walk and never to the filters. */
  readonly parameters: readonly string[];
  /** Largest page size that the provider gives. */
  readonly maximum: number;
  /** Position of the first page. */
  readonly first: Position | null;
  /** Whether the pages can be read towards the start. */
  readonly reversible?: boolean;
  /** Whether an empty page is the end signal itself. */
  readonly endsEmpty?: boolean;
  /** Parameters that keep the order of the rows fixed; filters of the same name win. */
  readonly defaults?: Readonly<Record<string, string>>;
  /** Makes the filter of repeated rows of a walk, where rows can come twice. */
  readonly rowFilter?: RowFilterOf;
  /** Paging parameters of a request. */
  readonly query: (question: PageQuestion) => Record<string, string | number>;
  /**
   * Reads the links of a page.
   *
   * @throws Error, for the walk to name the call, about a signal that is missing, mistyped or contradicts another: none
   * of these is the end of a list.
   */
  readonly read: (body: unknown, question: PageQuestion, rows: readonly unknown[], response: Response) => PageLinks;
  /** Asks for several pages at once, where a page's place does not depend on the page before. */
  readonly lookahead?: (request: PageRequest, options: LookaheadOptions) => PageRequest;
  /** A sentence about a documented limit that the page would break, checked before it is asked for. */
  readonly limit?: (question: PageQuestion) => string | undefined;
}

/** The value at a dot-separated path of own properties, or undefined; the empty path is the body itself. */
export function valueAt(body: unknown, path: string): unknown {
  let value = body;
  for (const name of path === '' ? [] : path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as Record<string, unknown>)[name];
  }
  return value;
}

/** The form in which a value is none; false for one that is there. */
export function noneAs(value: unknown): CursorEnd | false {
  return value === undefined ? 'absent' : value === null ? 'null' : value === '' && 'empty';
}

/**
 * The cursor at a path of a body, a text or the text of a number; null where it has one of the forms that mean the end.
 *
 * @throws Error, for the walk to name the call, about anything else.
 */
export function cursorAt(body: unknown, path: string, ends: readonly CursorEnd[]): Position | null {
  const value = valueAt(body, path);
  const form = noneAs(value);
  if (form && ends.includes(form)) return null;
  const cursor = identityOf(value);
  // One with half a letter, which no address can hold, throws.
  if (cursor) return encodeURIComponent(cursor) && cursor;
  throw new Error(`"${path}" is ${form || 'mistyped'}, which is neither a cursor nor the end of this list`);
}

/**
 * The flag at a path of a body that says whether there is a further page.
 *
 * @throws Error, for the walk to name the call, when it is missing or not a boolean.
 */
export function flagAt(body: unknown, path: string): boolean {
  const flag = valueAt(body, path);
  if (typeof flag !== 'boolean') throw new Error(`"${path}" is missing or not a boolean`);
  return flag;
}

/** A count at a path of a body, undefined where there is none. */
export function countAt(body: unknown, path: string | undefined): number | undefined {
  const value = path === undefined ? undefined : valueAt(body, path);
  return Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : undefined;
}
