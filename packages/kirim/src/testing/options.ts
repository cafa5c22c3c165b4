import type { ProviderFakeOptions } from '@wa-clients/core/testing';

/** Options of the fake. */
export interface FakeKirimOptions extends ProviderFakeOptions {
  /** Number of contacts. Default 250. */
  readonly contacts?: number;
  /** Number of conversations. Default 40. */
  readonly conversations?: number;
  /** `phone_number_id` of its only account. Default `106540352242922`. */
  readonly phoneNumberId?: string;
  /** API key that it accepts. Default `test-key`. */
  readonly apiKey?: string;
  /** Base URL of the fake. Default: the base URL of the service. */
  readonly baseUrl?: string;
  /** Secret that webhook deliveries are signed with. Default `whsec_test`. */
  readonly webhookSecret?: string;
}
