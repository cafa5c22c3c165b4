import type { Json } from '../../spec/document.ts';

/** A schema and where it stands. */
export interface Place {
  readonly schema: Json;
  readonly pointer: string;
}

/** Schemas that all apply to the same value; none of them means that anything goes. */
export type Node = readonly Place[];
