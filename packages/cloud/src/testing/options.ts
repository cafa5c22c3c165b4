import type { ProviderFakeOptions } from '@wa-clients/core/testing';

/** Options of the fake. */
export interface FakeCloudOptions extends ProviderFakeOptions {
  /** Access token that the fake accepts. Default `test-key`. */
  readonly apiKey?: string;
  /** Base URL. Default `https://graph.facebook.com/v24.0`. */
  readonly baseUrl?: string;
  /** Secret of the app, which signs webhooks. Default `test-secret`. */
  readonly appSecret?: string;
  /** Milliseconds by the clock of the fake until a template is approved; `Infinity` for never. Default 60,000. */
  readonly approvalMs?: number;
}
