import type { Clock } from '@wa-clients/core';
import type { DescribedRoutesOptions } from '@wa-clients/core/testing';

/** What a fake Kapso holds. */
export interface FakeKapsoOptions {
  /** Seed of the made-up data; the same seed gives the same data. Default 1. */
  readonly seed?: number;
  /** Contacts to make. Default 250. */
  readonly contacts?: number;
  /** Conversations to make. Default 40. */
  readonly conversations?: number;
  /** The key that it takes. Default `test-key`. */
  readonly apiKey?: string;
  /** Address that it answers for. Default Kapso's own. */
  readonly baseUrl?: string;
  /** The secret that its webhooks are signed with. Default `test-secret`. */
  readonly webhookSecret?: string;
  /** Rows to make of everything else, for each thing that they belong to. Default 25. */
  readonly rows?: number;
  /** `operationSchemas` of the entry `/schemas`: bodies are then held against them, and not only looked through. */
  readonly schemas?: DescribedRoutesOptions['schemas'];
  /** Source of time. Default: the machine's own. */
  readonly clock?: Clock;
}
