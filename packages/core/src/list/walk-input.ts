import type { ClientInternals } from '../client.ts';
import type { ListOperation } from '../definition.ts';
import type { ReversibleListOptions } from './options.ts';

/** What a walk is made from. */
export interface WalkInput {
  readonly internals: ClientInternals;
  readonly operation: ListOperation;
  readonly filters: Readonly<Record<string, unknown>>;
  readonly options: ReversibleListOptions;
  /** Sees the Response of each page. */
  readonly onResponse?: ((response: Response) => void) | undefined;
}
