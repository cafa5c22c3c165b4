import type { ClientInternals } from '../client.ts';
import type { ListOperation } from './list-operation.ts';
import type { AnyListOptions } from './options.ts';

/** What a walk is made from. */
export interface WalkInput {
  readonly internals: ClientInternals;
  readonly operation: ListOperation;
  readonly filters: Readonly<Record<string, unknown>>;
  readonly options: AnyListOptions;
  /** Whether nobody will take a second page, so that none is asked for ahead. */
  readonly onlyFirst?: boolean;
  /** Sees the Response of each page. */
  readonly onResponse?: ((response: Response) => void) | undefined;
}
