import type { ClientInternals } from '../client.ts';
import type { ListOperation } from '../definition.ts';
import type { AnyListOptions } from './options.ts';

/** What a walk is made from. */
export interface WalkInput {
  readonly internals: ClientInternals;
  readonly operation: ListOperation;
  readonly filters: Readonly<Record<string, unknown>>;
  readonly options: AnyListOptions;
  /** Sees the Response of each page. */
  readonly onResponse?: ((response: Response) => void) | undefined;
}
