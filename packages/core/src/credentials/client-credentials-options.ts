import type { ClientOptions } from '../definition.ts';
import type { TokenCredential } from './credential-scheme.ts';

/** Options of `clientCredentials`. */
export interface ClientCredentialsOptions extends Pick<
  ClientOptions,
  'allowHttp' | 'clock' | 'fetch' | 'fetchOptions' | 'headers' | 'hooks' | 'timeout'
> {
  /** Client id, as the service has given it. */
  readonly clientId: string;
  /** Client secret, or a function that returns it for each token request. */
  readonly clientSecret: TokenCredential;
  /** URL of the token endpoint: https, or http on loopback or with `allowHttp`. */
  readonly tokenUrl: string;
  /** Scopes to request. Default: none, so that the service chooses. */
  readonly scopes?: readonly string[] | undefined;
  /** Further form fields that the token endpoint needs, such as `audience` or `resource`. */
  readonly parameters?: Readonly<Record<string, string>> | undefined;
  /**
   * Where client id and secret are sent: in the header Authorization (`client_secret_basic`) or as form fields
   * (`client_secret_post`). Default `basic`, which RFC 6749 requires every service to support.
   */
  readonly authentication?: 'basic' | 'body' | undefined;
}
