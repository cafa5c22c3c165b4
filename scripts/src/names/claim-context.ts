import type { JsonObject } from '../spec/document.ts';

/** What the operations of a description have around them. */
export interface ClaimContext {
  readonly root: JsonObject;
  /** Methods of each path. */
  readonly methods: ReadonlyMap<string, ReadonlySet<string>>;
  /** Paths below which the rows are, each by its parameter; the parameters of the paths are unnamed. */
  readonly collections: ReadonlySet<string>;
  /** Whether the ids are copies of methods and paths where they look like it. */
  readonly hasCopiedIds: boolean;
}
