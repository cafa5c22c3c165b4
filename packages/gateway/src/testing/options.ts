import type { ProviderFakeOptions } from '@wa-clients/core/testing';

/** Options of the fake. */
export interface FakeGatewayOptions extends ProviderFakeOptions {
  /** Number of contacts. Default 250. */
  readonly contacts?: number;
  /** Number of chats. Default 40. */
  readonly chats?: number;
  /** Id of its only session. Default `sess_01HZX`. */
  readonly session?: string;
  /** API key that it accepts. Default `test-key`. */
  readonly apiKey?: string;
  /** Base URL of the deployment. Default `https://gateway.example.com`. */
  readonly baseUrl?: string;
}
