import { call } from '../call.ts';
import { type Client, createClient } from '../client.ts';
import type { ProviderDefinition } from '../definition.ts';
import { copyError } from '../errors/copy-error.ts';
import { failure, namesOf } from '../errors/failure.ts';
import { isBranded, WaError } from '../errors/wa-error.ts';
import type { Operation } from '../operation.ts';
import { checkOptions } from '../options/check-options.ts';
import { asGiven } from '../request/as-given.ts';
import { isSecure } from '../safety/base-url.ts';
import { textOrUndefined } from '../text.ts';
import { systemClock } from '../transport/clock.ts';
import { type Limits, withLimits } from '../transport/limits.ts';
import { defaultSettings } from '../transport/settings.ts';
import type { ClientCredentialsOptions } from './client-credentials-options.ts';

/** What a token endpoint responds. */
interface TokenResponse {
  readonly value: string;
  /** Infinite where the service does not say how long the token is valid. */
  readonly lifetimeMs: number;
}

const provider = 'oauth2';
const optionNames =
  'clientId clientSecret tokenUrl scopes parameters:object authentication allowHttp:boolean clock:object fetch:function fetchOptions:object headers hooks timeout';

/**
 * Makes the request of a token: RFC 6749, sections 4.4.2 and 5.
 *
 * @throws ConfigError if an option is invalid.
 */
export function createTokenRequest(options: ClientCredentialsOptions): () => Promise<TokenResponse> {
  checkOptions(options, optionNames, refusal);
  const { allowHttp, authentication, clientId, clientSecret, scopes, tokenUrl } = Object(
    options,
  ) as ClientCredentialsOptions;
  if (typeof clientId !== 'string' || !clientId) throw refusal('clientId must be a non-empty string');
  const url = URL.canParse(tokenUrl) ? new URL(tokenUrl) : undefined;
  if (!url || !isSecure(url, allowHttp) || url.username || url.password || url.hash)
    throw refusal(
      'tokenUrl must be an absolute https URL without credentials or fragment (http: loopback or allowHttp)',
    );
  if (!/^(basic|body)$/.test(authentication ?? 'basic')) throw refusal('authentication must be basic or body');
  if (scopes != null && !Array.isArray(scopes)) throw refusal('scopes must be an array of strings');
  const { origin, pathname, search } = url;
  const operation: Operation = {
    name: 'token',
    method: 'POST',
    path: pathname + search,
    body: 'whole',
    contentType: 'application/x-www-form-urlencoded',
    encodeBody: asGiven,
    // A token that nobody has got does no harm.
    idempotent: true,
  };
  const names = namesOf({ provider }, operation);
  const limits: Limits = {
    clock: options.clock ?? systemClock,
    signals: [],
    names,
    ms: options.timeout?.attemptMs ?? defaultSettings.timeout.attemptMs,
    late: () =>
      failure('timed_out', names, 'the function given as clientSecret did not return in time', {
        phase: 'headers',
        sent: 'no',
        retryable: true,
      }),
  };
  const open = (secret: string) => openClient(options, origin, secret);
  // So that what is wrong is told at once; a secret that a function returns is checked when it is there.
  open(typeof clientSecret === 'function' ? 'of-a-function' : clientSecret);
  return async () => {
    // All calls wait for one token: a function that never settles must not hold those to come.
    const secret =
      typeof clientSecret === 'function' ? await withLimits(limits, async () => clientSecret()) : clientSecret;
    try {
      return readToken(await call<unknown>(open(secret), operation, { body: formOf(options, secret) }));
    } catch (error) {
      // The call that needs the token was not sent.
      throw isBranded(error) ? copyError(error, { sent: 'no', ambiguous: false }) : error;
    }
  };
}

function openClient(
  {
    allowHttp,
    authentication,
    clientId,
    clock,
    fetch,
    fetchOptions,
    headers,
    hooks,
    timeout,
  }: ClientCredentialsOptions,
  baseUrl: string,
  secret: string,
): Client {
  const definition: ProviderDefinition = {
    provider,
    credential(key, { scrubber }) {
      const encoded = formEncoded(key);
      scrubber.remember(encoded);
      // Encoded as in a form first: section 2.3.1.
      return (authentication ?? 'basic') === 'basic'
        ? { Authorization: `Basic ${btoa(`${formEncoded(clientId)}:${encoded}`)}` }
        : {};
    },
    readError: (body) => {
      const { error, error_description: message } = Object(body) as Record<string, unknown>;
      return { code: textOrUndefined(error), message: textOrUndefined(message), detail: body };
    },
  };
  // Repeating is up to the call that needs the token, so that one failure is not repeated on two levels.
  const shared = { allowHttp, baseUrl, clock, fetch, fetchOptions, headers, hooks, timeout, retry: false } as const;
  try {
    return createClient(definition, { apiKey: secret, ...shared });
  } catch (error) {
    const { message } = error as Error;
    const text = message.replace(`${provider}: `, '').replace('apiKey', 'clientSecret');
    throw refusal(text.replace(/\.$/, ''));
  }
}

function formOf({ authentication, clientId, parameters, scopes }: ClientCredentialsOptions, secret: string): string {
  return new URLSearchParams({
    grant_type: 'client_credentials',
    ...(scopes?.[0] != null && { scope: scopes.join(' ') }),
    ...parameters,
    ...(authentication === 'body' && { client_id: clientId, client_secret: secret }),
  }).toString();
}

function formEncoded(text: string): string {
  return new URLSearchParams({ '': text }).toString().slice(1);
}

function readToken(answer: unknown): TokenResponse {
  const { access_token: value, expires_in: seconds, token_type: type } = Object(answer) as Record<string, unknown>;
  const lifetimeMs =
    seconds === undefined || seconds === null ? Infinity : Number(String(seconds).trim() || NaN) * 1000;
  if (typeof value !== 'string' || !value) throw misshapen('has no access_token');
  // Another kind of token is sent in another way (RFC 6749, section 7.1).
  if (typeof type === 'string' && type.toLowerCase() !== 'bearer')
    throw misshapen('has a token that is no bearer token');
  if (Number.isNaN(lifetimeMs)) throw misshapen('has an expires_in that is no number');
  return { value, lifetimeMs };
}

function refusal(text: string): WaError {
  return new WaError('config_invalid', `${provider}: ${text}.`, { provider });
}

function misshapen(what: string): WaError {
  return new WaError('wrong_shape', `${provider} token: the response ${what}.`, { provider, operation: 'token' });
}
