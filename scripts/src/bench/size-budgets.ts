/** A kind of module that an app consists of. */
export type BundleKind = 'one list operation' | 'whole client' | 'one schema';

/** The most that a bundle may weigh, minified and after `gzip -9`, with everything that it imports. */
export interface SizeBudget {
  readonly bytes: number;
  /** On top of that, for each operation of the provider. */
  readonly bytesAnOperation: number;
}

/** The budgets of every provider package. */
export const sizeBudgets: Readonly<Record<BundleKind, SizeBudget>> = {
  'one list operation': { bytes: 6_000, bytesAnOperation: 0 },
  'whole client': { bytes: 8_000, bytesAnOperation: 20 },
  // zod/mini and the checks of core are most of it, whatever the schema.
  'one schema': { bytes: 7_300, bytesAnOperation: 0 },
};

/** Kinds that are known to be over their budget; the tests expect them to fail, so that the first one that fits is noticed. */
export const overBudget: readonly BundleKind[] = ['one list operation', 'whole client'];
