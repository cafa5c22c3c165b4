/** Code of an app, with what its bundle has and what it has not. */
interface BundledApp {
  readonly title: string;
  readonly code: string;
  readonly has?: readonly string[];
  readonly lacks: readonly string[];
}

/** What bundles of single parts of a package carry: `packages/<id>/test/support/bundles.ts` exports it as `bundles`. */
export type ProviderBundles = readonly BundledApp[];
