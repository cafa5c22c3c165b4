import { isBranded } from '../errors/wa-error.ts';
import { systemClock } from '../transport/clock.ts';
import { checkWebhookOptions, secretsOf, wrongSecret } from './check-webhook-options.ts';
import type { SignatureHeader, WebhookDefinition } from './definition.ts';
import { isReadable, readHeader } from './header-reader.ts';
import { fromHex, hmac } from './hmac.ts';
import type { TimedWebhookOptions, WebhookHeaders, WebhookInput, WebhookSecret } from './options.ts';
import { misused, refuse } from './refuse.ts';
import { sameBytes } from './same-bytes.ts';
import { bodyProblem, type SignedMessage, signedMessage } from './signed-message.ts';

/** Longest time that a function given as secret may take, in milliseconds: by then the provider has given the delivery up. */
const longestSecretMs = 10_000;
/** Maximum number of signatures read from one header; a rotation has two. */
const mostSignatures = 16;

/**
 * Verifies a delivery and returns it with its event.
 *
 * @throws WebhookInvalidError if the delivery must be rejected; `reason` gives the reason.
 * @throws ConfigError if the body is already parsed or an option is invalid.
 */
export async function verifyWebhook<Delivery>(
  definition: WebhookDefinition<Delivery>,
  input: TimedWebhookOptions & WebhookInput,
): Promise<Delivery> {
  checkWebhookOptions(definition, input, 'body headers');
  return verifyDelivery(definition, input);
}

/** Verifies a delivery with options that have been checked. */
export async function verifyDelivery<Delivery>(
  definition: WebhookDefinition<Delivery>,
  { body, headers, secret, ...options }: TimedWebhookOptions & WebhookInput,
): Promise<Delivery> {
  const { hash, provider } = definition;
  const clock = options.clock ?? systemClock;
  const toleranceMs = options.toleranceMs ?? definition.toleranceMs ?? Infinity;
  const problem = bodyProblem(provider, body);
  if (problem) throw problem;
  if (!isReadable(headers)) throw misused(provider, 'headers must be a Headers object, an object, a Map or pairs');
  if (!(toleranceMs >= 0)) {
    throw misused(provider, 'toleranceMs must be a number of milliseconds, 0 or more');
  }
  const value = signatureValue(definition, headers);
  const header = definition.read(value);
  const digests = header?.signatures.map((text) => fromHex(text, hash)).filter((digest) => digest !== undefined) ?? [];
  if (!header || digests.length === 0 || digests.length > mostSignatures) {
    throw refuse(provider, 'malformed', `${definition.header} is not of the form that the provider writes`);
  }
  // Copied before anything is waited for.
  const own = signedMessage(body, header.timestamp);
  const secrets = await readSecrets(provider, secret);
  const isSigned = async (message: SignedMessage) => {
    let isGenuine = false;
    for (const known of secrets) {
      // oxlint-disable-next-line no-await-in-loop -- all pairs are always compared, so that the timing reveals no match
      const expected = await hmac(known, message.bytes, hash);
      if (!expected) throw misused(provider, 'this platform has no crypto.subtle; pages need https or localhost');
      for (const digest of digests) isGenuine = sameBytes(expected, digest) || isGenuine;
    }
    return isGenuine;
  };
  let message: SignedMessage | undefined = own;
  if (!(await isSigned(own))) {
    const other = definition.otherForm?.(own.body);
    // What was signed is what is parsed, in either form.
    message = other === undefined ? undefined : signedMessage(other, header.timestamp);
    if (message && !(await isSigned(message))) message = undefined;
  }
  if (!message) {
    const text = 'no signature matches; check the secret, and that the body is byte for byte what arrived';
    throw refuse(provider, 'bad_signature', text);
  }
  // Checked only after the signature, so that the reason reveals nothing to an unauthenticated sender.
  checkTime(definition, header, toleranceMs, clock.now());
  return definition.toDelivery(parse(definition, message.body), {
    get: (name) => readHeader(headers, name),
    require: (name) => requireHeader(provider, headers, name),
  });
}

/**
 * Returns the value of the signature header.
 *
 * @throws WebhookInvalidError `missing_header`.
 */
export function signatureValue({ header, provider }: WebhookDefinition<unknown>, headers: WebhookHeaders): string {
  return requireHeader(provider, headers, header);
}

function requireHeader(provider: string, headers: WebhookHeaders, name: string): string {
  const value = readHeader(headers, name);
  if (!value) throw refuse(provider, 'missing_header', `${name} is missing`);
  return value;
}

async function readSecrets(provider: string, secret: WebhookSecret): Promise<readonly string[]> {
  let given: unknown = secret;
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    if (typeof secret === 'function') {
      // One that never settles would keep the delivery, and each one after it, for ever.
      const late = new Promise((_, reject) => (timer = setTimeout(reject, longestSecretMs)));
      given = await Promise.race([secret(), late]);
    }
  } catch (error) {
    // That of `fromEnv` does not know whose secret is missing.
    if (isBranded(error))
      throw error.operation === 'fromEnv' ? misused(provider, error.message.replace(/\.$/, '')) : error;
    // Without the cause, whose message could contain a secret.
    throw misused(provider, 'the function given as secret failed or did not return within 10 seconds');
  } finally {
    clearTimeout(timer);
  }
  const secrets = secretsOf(given);
  if (!secrets) throw misused(provider, wrongSecret);
  return secrets;
}

function checkTime(
  { provider }: WebhookDefinition<unknown>,
  { timestamp }: SignatureHeader,
  toleranceMs: number,
  now: number,
): void {
  // Without a timestamp the age is NaN, for which every comparison is false.
  const age = now - Number(timestamp) * 1000;
  const remedy = `the limit is ${toleranceMs} ms; check this machine's clock, and answer before the provider tries again`;
  if (age > toleranceMs) throw refuse(provider, 'too_old', `signed too long ago; ${remedy}`);
  if (age < -toleranceMs) throw refuse(provider, 'too_new', `signed in the future; ${remedy}`);
}

function parse(
  { parse: read = JSON.parse, provider }: WebhookDefinition<unknown>,
  body: Uint8Array<ArrayBuffer>,
): object {
  let value: unknown;
  try {
    value = read(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    // Without the parser's message and cause, which quote the body.
    throw refuse(provider, 'malformed', 'the body is not JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw refuse(provider, 'malformed', 'the body is not a JSON object');
  }
  return value;
}
