import type { WebhookDefinition } from './definition.ts';
import { hmac, toHex } from './hmac.ts';
import { misused } from './refuse.ts';
import { signedMessage } from './signed-message.ts';

/** Input for signing a delivery in a fake. */
export interface SignWebhookInput {
  readonly body: string | Uint8Array;
  /** Signing secrets; each one signs if the provider supports several signatures. */
  readonly secrets: readonly string[];
  /** Signing time in milliseconds since the Unix epoch; ignored if the provider sends no timestamp. */
  readonly time: number;
}

/** Returns the signature header value for a body, computed like the verification; used by fakes. */
export async function signWebhook(
  definition: WebhookDefinition<unknown>,
  { body, secrets, time }: SignWebhookInput,
): Promise<string> {
  const { hash, provider, toleranceMs } = definition;
  const timestamp = toleranceMs === undefined ? undefined : String(Math.floor(time / 1000));
  const { bytes } = signedMessage(body, timestamp);
  const digests = await Promise.all(secrets.map((secret) => hmac(secret, bytes, hash)));
  const signatures = digests.map((digest) => {
    if (!digest) throw misused(provider, 'this platform has no crypto.subtle');
    return toHex(digest);
  });
  return definition.write({ signatures, timestamp });
}
