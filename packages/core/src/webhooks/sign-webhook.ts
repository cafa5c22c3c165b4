import type { WebhookDefinition } from './definition.ts';
import { hmacSha256, toHex } from './hmac.ts';
import { misused } from './refuse.ts';
import { signedMessage } from './signed-message.ts';

/** What a fake signs. */
export interface SignWebhookInput {
  readonly body: string | Uint8Array;
  /** Each of them signs, where the provider can sign with several. */
  readonly secrets: readonly string[];
  /** When it is signed, in milliseconds since 1970; of no account where the provider sends no time. */
  readonly time: number;
}

/** The value of the signing header for a body, made as the check makes it: what fakes sign with. */
export async function signWebhook(
  definition: WebhookDefinition<unknown>,
  { body, secrets, time }: SignWebhookInput,
): Promise<string> {
  const { provider, toleranceMs } = definition;
  const timestamp = toleranceMs === undefined ? undefined : String(Math.floor(time / 1000));
  const { bytes } = signedMessage(body, timestamp);
  const digests = await Promise.all(secrets.map((secret) => hmacSha256(secret, bytes)));
  const signatures = digests.map((digest) => {
    if (!digest) throw misused(provider, 'this platform has no crypto.subtle');
    return toHex(digest);
  });
  return definition.write({ signatures, timestamp });
}
