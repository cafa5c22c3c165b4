import type { Clock } from '@wa-clients/core';
import type { DescribedRoutesOptions } from '@wa-clients/core/testing';

/** What a fake gateway holds. */
export interface FakeGatewayOptions {
  /** Seed of the made-up data; the same seed gives the same data. Default 1. */
  readonly seed?: number;
  /** Contacts to make. Default 250. */
  readonly contacts?: number;
  /** Chats to make. Default 40. */
  readonly chats?: number;
  /** The one session that it knows. Default `sess_01HZX`. */
  readonly session?: string;
  /** The key that it takes. Default `test-key`. */
  readonly apiKey?: string;
  /** Address of the deployment. Default `https://gateway.example.com`. */
  readonly baseUrl?: string;
  /** Rows to make of everything else, for each thing that they belong to. Default 25. */
  readonly rows?: number;
  /** `operationSchemas` of the entry `/schemas`: bodies are then held against them, and not only looked through. */
  readonly schemas?: DescribedRoutesOptions['schemas'];
  /** Source of time. Default: the machine's own. */
  readonly clock?: Clock;
}
