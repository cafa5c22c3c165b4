import type { ProviderFakeOptions } from '@wa-clients/core/testing';

/** What a fake gateway holds. */
export interface FakeGatewayOptions extends ProviderFakeOptions {
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
}
