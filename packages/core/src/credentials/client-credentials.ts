import { elapsedNow, systemClock } from '../transport/clock.ts';
import type { RenewableKey } from './asking.ts';
import type { ClientCredentialsOptions } from './client-credentials-options.ts';
import { createTokenRequest } from './token-request.ts';

/** A function for the option `apiKey` that requests access tokens. */
type ClientCredentials = (() => Promise<string>) & Required<RenewableKey>;

interface Token {
  readonly value: string;
  /** When it was requested, in milliseconds of `elapsedNow`. */
  readonly since: number;
  readonly until: number;
  /** Whether it came in place of one that was refused. */
  readonly isRenewal: boolean;
}

/** A token is requested anew so long before it expires, but not before nine tenths of its life. */
const marginMs = 60_000;
/** Where the token that came in place of a refused one is refused so soon, the token is not what is wrong. */
const renewalMs = 60_000;

/**
 * Returns a function for `apiKey` that requests access tokens with the client credentials grant of OAuth 2.0 (RFC 6749,
 * section 4.4). A token is requested at the first call, by one request however many calls wait for it, and kept until
 * shortly before it expires; if the service responds 401, the call is repeated once with a new token. Several clients can share
 * it: a request of a token ends by its own `timeout`, and not when one of them is closed or its call is aborted.
 *
 * @throws ConfigError if an option is invalid. If no token can be obtained, calls fail with the error of the token request,
 * whose `operation` is `token`; its `detail` is the error response of the token endpoint.
 * @example
 * const apiKey = clientCredentials({ clientId: 'app', clientSecret: fromEnv('CLIENT_SECRET'), tokenUrl: 'https://auth.example.com/token' });
 */
export function clientCredentials(options: ClientCredentialsOptions): ClientCredentials {
  const requestToken = createTokenRequest(options);
  const clock = options.clock ?? systemClock;
  let token: Token | undefined;
  let underWay: Promise<Token> | undefined;
  let isRenewal = false;

  const obtain = async (): Promise<Token> => {
    const since = elapsedNow(clock);
    const { lifetimeMs, value } = await requestToken();
    const until = since + lifetimeMs - Math.min(marginMs, lifetimeMs / 10);
    token = { value, since, until, isRenewal };
    isRenewal = false;
    return token;
  };
  const getToken = async () => {
    if (token && elapsedNow(clock) < token.until) return token.value;
    underWay ??= obtain().finally(() => (underWay = undefined));
    return (await underWay).value;
  };
  const renew = (status: number | undefined, refused: unknown) => {
    if (status !== 401 || refused === undefined) return false;
    // Another call has given it up already.
    if (token?.value !== refused) return true;
    const isUseless = token.isRenewal && elapsedNow(clock) - token.since < renewalMs;
    token = undefined;
    isRenewal = true;
    return !isUseless;
  };
  return Object.assign(getToken, { renew });
}
