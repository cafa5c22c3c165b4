import type { ProviderFakeOptions } from '@wa-clients/core/testing';

/** What a fake Kapso holds. */
export interface FakeKapsoOptions extends ProviderFakeOptions {
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
}
