// What an app catches: one check, narrowed by code, for every provider.
import type { GatewayErrorDetail } from '@wa-clients/gateway';
import { isWaError, type Kapso, type KapsoErrorDetail, WaError, type WaErrorCode } from '@wa-clients/kapso';
import type { KirimErrorDetail } from '@wa-clients/kirim';
import type { WapikitErrorDetail } from '@wa-clients/wapikit';

import { typeOf } from '../support/type-of.ts';

declare const kapso: Kapso;

try {
  await kapso.contacts.get({ identifier: '1' });
} catch (error) {
  // @ts-expect-error TS18046: anything can be thrown, so nothing is known of it before the check
  console.log(error.code);

  if (isWaError(error)) {
    typeOf(error).is<WaError>();
    typeOf(error.code).is<WaErrorCode>();
    typeOf(error.status).is<number | undefined>();
    typeOf(error.requestId).is<string | undefined>();
    typeOf(error.attempts).is<number | undefined>();
    typeOf(error.retryable).is<boolean | undefined>();
    typeOf(error.ambiguous).is<boolean | undefined>();
    typeOf(error.checkpoint).is<string | undefined>();
    typeOf(error.phase).is<'headers' | 'body' | 'total' | 'walk' | undefined>();
    typeOf(error.sent).is<'no' | 'maybe' | undefined>();
    typeOf(error.readBody()).is<string | undefined>();
    // The provider's own words; which provider it was, no code says, so each package has a type to take them for.
    typeOf(error.detail).is<unknown>();
    typeOf((error.detail as KapsoErrorDetail).error).is<string | undefined>();
    typeOf((error.detail as GatewayErrorDetail).code).is<string | undefined>();
    typeOf((error.detail as KirimErrorDetail).param).is<string | undefined>();
    typeOf(error.detail as WapikitErrorDetail).is<{ readonly message?: string } | string | null>();
  }

  if (isWaError(error, 'rate_limited')) {
    typeOf(error.code).is<'rate_limited'>();
    typeOf(error.status).is<number>();
    typeOf(error.retryAfterMs).is<number | undefined>();
  }
  if (isWaError(error, 'timed_out')) {
    typeOf(error.code).is<'timed_out'>();
    // @ts-expect-error TS2367: a timeout is never a throttled request
    console.log(error.code === 'rate_limited');
  }
  if (isWaError(error, 'page_limit')) typeOf(error.checkpoint).is<string | undefined>();

  // @ts-expect-error TS2345: a code that does not exist would never match
  isWaError(error, 'ratelimited');

  // The class itself works too.
  if (error instanceof WaError) typeOf(error.code).is<WaErrorCode>();
}
