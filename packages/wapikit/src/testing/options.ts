import type { ProviderFakeOptions } from '@wa-clients/core/testing';

/** Options of the fake. */
export interface FakeWapikitOptions extends ProviderFakeOptions {
  /** Number of contacts. Default 250. */
  readonly contacts?: number;
  /** Number of conversations. Default 40. */
  readonly conversations?: number;
  /** Access token that it accepts. Default `test-key`. */
  readonly apiKey?: string;
  /** Base URL of the fake. Default: the vendor's hosted instance. */
  readonly baseUrl?: string;
  /** Format of errors: a bare JSON string (`text`, newer servers) or `{ message }` (older servers). Default `text`. */
  readonly errors?: 'text' | 'message';
}
