import type { ClockKind } from './program-clock.ts';

/** What a session of a fake is opened with; what is left out is taken from the state, or is as usual. */
export interface SessionOptions {
  readonly seed?: number | undefined;
  readonly rows?: number | undefined;
  readonly sizes: Readonly<Record<string, number>>;
  readonly key?: string | undefined;
  readonly clock: ClockKind;
  readonly webhook?: string | undefined;
  readonly secret?: string | undefined;
  /** File that keeps the state. */
  readonly state?: string | undefined;
}
