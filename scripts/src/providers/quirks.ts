import type { DescribedRoutes, Fake } from '@wa-clients/core/testing';

/** A fake with its rows. */
export type DescribedFake = Fake & Pick<DescribedRoutes, 'collection'>;

/** Brings the first rows into the state that an operation asks for; returns fields of its input. */
export type Prepare = (fake: DescribedFake) => Readonly<Record<string, unknown>>;

/** What is known of a provider beyond its description: `packages/<id>/test/support/quirks.ts` exports it as `quirks`. */
export interface ProviderQuirks {
  /** Values of path parameters that the fake knows one of. */
  readonly context?: Readonly<Record<string, string>>;
  /** Paths of lists, made by hand, that ignore filters which they cannot read, as the provider does. */
  readonly ignoresFilters?: readonly string[];
  /** Operations that are described and not built: every call responds with 501. */
  readonly notBuilt?: readonly string[];
  /** Statuses of successes that depend on what is sent, where they are not the first that is described. */
  readonly statuses?: Readonly<Record<string, number>>;
  /** Operations that do not look up the row that their path means. */
  readonly unchecked?: readonly string[];
  /** Collections whose rows stay in their list when they are deleted. */
  readonly kept?: readonly string[];
  /** What is done before an operation. */
  readonly prepared?: Readonly<Record<string, Prepare>>;
  /** Collections that have one row, which what creates rows changes. */
  readonly ofOne?: readonly string[];
  /** Collections whose rows stand in other rows, which a reset replaces. */
  readonly withinRows?: readonly string[];
}
