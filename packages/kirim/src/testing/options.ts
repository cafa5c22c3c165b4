import type { ProviderFakeOptions } from '@wa-clients/core/testing';

/** What a fake Kirim.chat holds. */
export interface FakeKirimOptions extends ProviderFakeOptions {
  /** Contacts to make. Default 250. */
  readonly contacts?: number;
  /** Conversations to make. Default 40. */
  readonly conversations?: number;
  /** The one account that it knows. Default `106540352242922`. */
  readonly phoneNumberId?: string;
  /** The key that it takes. Default `test-key`. */
  readonly apiKey?: string;
  /** Address that it answers for. Default the service's own. */
  readonly baseUrl?: string;
  /** The secret that its webhooks are signed with. Default `whsec_test`. */
  readonly webhookSecret?: string;
}
