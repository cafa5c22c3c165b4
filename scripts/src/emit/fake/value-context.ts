import type { Json, JsonObject } from '../../spec/document.ts';
import type { Direction } from './judge.ts';

/** What values are made with. */
export interface ValueContext {
  readonly root: JsonObject;
  readonly direction: Direction;
  /** Whether members are made that need not be there. */
  readonly isFull: boolean;
  /** Levels around the value. */
  readonly depth: number;
  /** Steps that are left for the value and all in it, and how many values in it were begun. */
  readonly steps: { left: number; begun?: number };
}

/** Makes values of schemas that all hold at once, as near to another value as can be. */
export type MakeValues = (
  context: ValueContext,
  schemas: readonly Json[],
  near: Json | undefined,
  name: string,
) => Generator<Json>;
