import type { ProviderFakeOptions } from '@wa-clients/core/testing';

/** Phone number of a further business account. */
export interface FakePhoneNumber {
  /** Phone number id. */
  readonly id: string;
  /** The number, as webhooks show it. Default: a made-up one. */
  readonly display_phone_number?: string;
}

/** Business account beside the first one; it begins without templates and flows. */
export interface FakeBusinessAccount {
  /** Id of the business account. */
  readonly id: string;
  /** Its phone numbers, which are registered. Default: none. */
  readonly phoneNumbers?: readonly FakePhoneNumber[];
}

/** Options of the fake. */
export interface FakeCloudOptions extends ProviderFakeOptions {
  /** Access token that the fake accepts. Default `test-key`. */
  readonly apiKey?: string;
  /** Base URL. Default `https://graph.facebook.com/v24.0`. */
  readonly baseUrl?: string;
  /** Secret of the app, which signs webhooks and proves access tokens. Default `test-secret`. */
  readonly appSecret?: string;
  /** Whether requests without `appsecret_proof` are refused; a wrong one always is. Default false. */
  readonly requireAppSecretProof?: boolean;
  /** Further business accounts; what belongs to one is unknown to the numbers of the others. Default: none. */
  readonly accounts?: readonly FakeBusinessAccount[];
  /** Milliseconds by the clock of the fake until a template is approved; `Infinity` for never. Default 60,000. */
  readonly approvalMs?: number;
  /** Templates that an account has at most; 6,000 is for verified businesses. Default 250. */
  readonly maxTemplates?: number;
}
