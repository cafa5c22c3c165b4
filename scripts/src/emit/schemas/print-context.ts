import type { Json, JsonObject } from '../../spec/document.ts';

/** What schemas are printed with. */
export interface PrintContext {
  readonly root: JsonObject;
  /** The name that stands for a reference. */
  readonly referenceName: (pointer: string) => string;
  /** Schemas that must tell which members and items they looked at, since one that holds them asks. */
  readonly observed: ReadonlySet<Json>;
  /** Whether a binary string is a file that the caller gives. */
  readonly takesFiles?: boolean;
}
