import type { CallNames } from '../errors/failure.ts';
import type { Checkpoint } from './checkpoint.ts';
import type { Strategy } from './strategy.ts';

/** Where and how a walk begins, all options checked. */
export interface WalkStart {
  readonly names: CallNames;
  readonly strategy: Strategy;
  readonly backward: boolean;
  readonly maxPages: number;
  readonly concurrency: number;
  readonly checkpoint: Checkpoint;
  /** Filters of every request, as they were when the walk began. */
  readonly filters: Readonly<Record<string, unknown>>;
  /** Pages that were read before, which count towards `maxPages`. */
  readonly pages: number;
  /** When the time for the whole walk is over, on the client's clock; undefined without a limit. */
  readonly walkEnd: number | undefined;
}
