import { WaError } from '@wa-clients/core';

/** Longest time that a function given as token may take, in milliseconds, as for secrets. */
const longestTokenMs = 10_000;

/** Token of the verification request, or a function that returns it, within 10 seconds. */
export type CloudVerifyToken = string | (() => string | Promise<string>);

/** What to answer to the verification request of Meta. */
export interface CloudVerification {
  /** Status of the response: 200 if the token is the expected one, else 403. */
  readonly status: 200 | 403;
  /** The challenge as it came, or nothing. */
  readonly body: string;
}

/**
 * Answers the request with which Meta verifies the URL of a webhook: the challenge if the token is the expected one, else 403.
 *
 * @throws ConfigError if the expected token is empty.
 * @example
 * const { body, status } = await verifyCloudChallenge(new URL(request.url).searchParams, { verifyToken });
 */
export async function verifyCloudChallenge(
  query: URLSearchParams,
  options: { readonly verifyToken: CloudVerifyToken },
): Promise<CloudVerification> {
  // Plain JavaScript may pass the query of its framework, or nothing.
  if (typeof (query as Partial<URLSearchParams> | null | undefined)?.get !== 'function') {
    const text = 'cloud webhook: query must be URLSearchParams, such as new URL(request.url).searchParams.';
    throw new WaError('config_invalid', text, { provider: 'cloud' });
  }
  const { verifyToken } = Object(options) as Partial<typeof options>;
  checkVerifyToken(verifyToken);
  const expected = typeof verifyToken === 'function' ? await returned(verifyToken) : verifyToken;
  if (!isToken(expected)) throw misused('verifyToken must be a non-empty string');
  const challenge = query.get('hub.challenge');
  const isMeant = query.get('hub.mode') === 'subscribe' && isSame(query.get('hub.verify_token') ?? '', expected);
  return isMeant && challenge !== null ? { status: 200, body: challenge } : { status: 403, body: '' };
}

/**
 * Checks the expected token before the first verification.
 *
 * @throws ConfigError if it is neither a text nor a function.
 */
export function checkVerifyToken(verifyToken: unknown): void {
  if (typeof verifyToken !== 'function' && !isToken(verifyToken))
    throw misused('verifyToken must be a non-empty string, or a function that returns it');
}

function isToken(token: unknown): token is string {
  return typeof token === 'string' && token !== '';
}

/** The token that a function returns; one that never settles would keep each verification for ever. */
async function returned(read: () => string | Promise<string>): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    const error = misused('the function given as verifyToken did not return within 10 seconds');
    timer = setTimeout(() => reject(error), longestTokenMs);
  });
  try {
    return await Promise.race([read(), late]);
  } finally {
    clearTimeout(timer);
  }
}

function misused(text: string): WaError {
  return new WaError('config_invalid', `cloud webhook: ${text}.`, { provider: 'cloud' });
}

/** Compares without a hint in the time of where they differ. */
function isSame(given: string, expected: string): boolean {
  let difference = given.length ^ expected.length;
  for (let index = 0; index < given.length; index += 1) {
    difference |= given.charCodeAt(index) ^ expected.charCodeAt(index % expected.length);
  }
  return difference === 0;
}
