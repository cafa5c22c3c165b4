import type { ProviderFakeOptions } from '@wa-clients/core/testing';

/** Options of the Kapso fake. */
export interface FakeKapsoOptions extends ProviderFakeOptions {
  /** Number of contacts to generate. Default 250. */
  readonly contacts?: number;
  /** Number of conversations to generate. Default 40. */
  readonly conversations?: number;
  /** API key that the fake accepts. Default `test-key`. */
  readonly apiKey?: string;
  /** Base URL for which the fake responds. Default: Kapso's own. */
  readonly baseUrl?: string;
  /** Secret with which webhook deliveries are signed. Default `test-secret`. */
  readonly webhookSecret?: string;
  /** Milliseconds by the clock of the fake until a template is approved; `Infinity` for never. Default 60,000. */
  readonly approvalMs?: number;
  /** Templates that an account has at most; 6,000 is for verified businesses. Default 250. */
  readonly maxTemplates?: number;
}
