import type { WaError } from '@wa-clients/core';

import type { Behaviour, expectFailure, expectSame } from '../runtimes/suite/support.ts';
import type { ProviderSample } from './sample.ts';

/** What a behaviour says how it came out with; given, so that a package imports nothing of the suite. */
interface RuntimeTools {
  readonly expectFailure: typeof expectFailure;
  readonly expectSame: typeof expectSame;
}

/**
 * What every runtime tries of a provider: `packages/<id>/test/support/runtimes.ts` exports it as `runtimes`.
 *
 * It runs in pages and workers, too, and imports nothing but its own package and core.
 */
export interface ProviderRuntimes {
  readonly sample: ProviderSample;
  /** The error class as the package exports it. */
  readonly errorClass: typeof WaError;
  /** What is tried beside the walks over the lists of the sample. */
  readonly behaviours: (tools: RuntimeTools) => readonly Behaviour[];
}

/** What is tried where there is `node:http`: `packages/<id>/test/support/runtimes-node.ts` exports it as `nodeBehaviours`. */
export type NodeBehaviours = (tools: RuntimeTools) => readonly Behaviour[];
