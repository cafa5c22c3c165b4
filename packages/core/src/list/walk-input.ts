import type { ClientInternals } from '../client.ts';
import type { Signal } from '../transport/signal-hub.ts';
import type { Operation } from '../operation.ts';
import type { AnyListOptions } from './options.ts';
import type { Page, PageReader } from './page.ts';
import type { TimeOrder } from './side-by-side/time-order.ts';
import type { Strategy } from './strategy.ts';
import type { WalkStart } from './walk-start.ts';

/** A list operation as the generated code describes it. */
export interface ListOperation extends Operation {
  /** How the list pages. */
  readonly pagination: Strategy;
  /** Dot-separated path of the array of items in the body. */
  readonly items: string;
  /** Largest page size that the provider gives. */
  readonly maximum?: number;
  /** What lets several requests read the list at once, where it is known. */
  readonly sideBySide?: SideBySide;
}

/** A cursor list that several requests can read at once; its code is carried by the operations that have it alone. */
export interface SideBySide extends TimeOrder {
  readonly createReader: <Item, Body>(input: WalkInput, start: WalkStart, stop: Signal) => PageReader<Item, Body>;
}

/** What a walk is made from. */
export interface WalkInput {
  readonly internals: ClientInternals;
  readonly operation: ListOperation;
  readonly filters: Readonly<Record<string, unknown>>;
  readonly options: AnyListOptions;
  /** Whether nobody will take a second page, so that none is asked for ahead. */
  readonly onlyFirst?: boolean;
  /** Where the walk goes on behind a page of another, under that one's limits. */
  readonly continued?: WalkStart;
  /** Iterates the items of a page of this walk, and those of the pages behind it. */
  readonly walkOn: (page: Page<unknown>, continued: WalkStart) => AsyncIterator<unknown>;
  /** Sees the Response of each page. */
  readonly onResponse?: ((response: Response) => void) | undefined;
}
