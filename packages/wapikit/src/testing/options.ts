import type { ProviderFakeOptions } from '@wa-clients/core/testing';

/** What a fake Wapikit holds. */
export interface FakeWapikitOptions extends ProviderFakeOptions {
  /** Contacts to make. Default 250. */
  readonly contacts?: number;
  /** Conversations to make. Default 40. */
  readonly conversations?: number;
  /** The token that it takes. Default `test-key`. */
  readonly apiKey?: string;
  /** Address that it answers for. Default the vendor's own instance. */
  readonly baseUrl?: string;
  /** Form of its errors: a bare JSON string (`text`, newer servers) or `{ message }` (older ones). Default `text`. */
  readonly errors?: 'text' | 'message';
}
