import type { Operation } from '../operation.ts';
import type { SideBySide } from './side-by-side/side-by-side.ts';
import type { Strategy } from './strategy.ts';

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
