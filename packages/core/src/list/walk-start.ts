import type { CallNames } from '../errors/failure.ts';
import type { Checkpoint } from './checkpoint.ts';
import type { AnyListOptions } from './options.ts';
import type { Strategy } from './strategy.ts';

/** Where and how a walk begins, all options checked. */
export interface WalkStart {
  readonly names: CallNames;
  readonly strategy: Strategy;
  readonly backward: boolean;
  readonly maxPages: number;
  readonly concurrency: number;
  readonly checkpoint: Checkpoint;
  /** Filters of every request, as they were when the walk began, and all that is within them. */
  readonly filters: Readonly<Record<string, unknown>>;
  /** Options of every request, as they were then. */
  readonly options: AnyListOptions;
  /** Pages that were read before, which count towards `maxPages`. */
  readonly pages: number;
  /** When the time for the whole walk is over, on the client's clock; undefined without a limit. */
  readonly walkEnd: number | undefined;
}
