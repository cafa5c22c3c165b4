import type { ClientInternals } from '../client.ts';
import type { ListOperation } from './list-operation.ts';
import type { AnyListOptions } from './options.ts';
import type { Page } from './page.ts';
import type { WalkStart } from './walk-start.ts';

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
