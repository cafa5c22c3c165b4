// What an app catches: one check, narrowed by code, for every provider.
import {
  isKapsoError,
  type AnyWaError,
  ConfigError,
  type GraphErrorDetail,
  HttpError,
  isWaError,
  NotFoundError,
  type Kapso,
  type KapsoErrorDetail,
  WaError,
  type WaErrorCode,
} from '@wa-clients/kapso';

import { typeOf } from '../../../../../scripts/type-tests/support/type-of.ts';

declare const kapso: Kapso;

try {
  await kapso.contacts.get({ identifier: '1' });
} catch (error) {
  // @ts-expect-error TS18046: anything can be thrown, so nothing is known of it before the check
  console.log(error.code);

  if (isWaError(error)) {
    typeOf(error).is<AnyWaError>();
    const base: WaError = error;
    console.log(base);
    typeOf(error.code).is<WaErrorCode>();
    typeOf(error.status).is<number | undefined>();
    typeOf(error.requestId).is<string | undefined>();
    typeOf(error.attempts).is<number | undefined>();
    typeOf(error.retryable).is<boolean | undefined>();
    typeOf(error.ambiguous).is<boolean | undefined>();
    typeOf(error.checkpoint).is<string | undefined>();
    typeOf(error.phase).is<'queue' | 'headers' | 'body' | 'total' | 'walk' | undefined>();
    typeOf(error.sent).is<'no' | 'maybe' | undefined>();
    typeOf(error.readBody()).is<string | undefined>();
    // The provider's own words; which provider it was, no code says.
    typeOf(error.detail).is<unknown>();
    // What is known of a failure follows from its code.
    switch (error.code) {
      case 'not_found':
        typeOf(error).is<NotFoundError>();
        typeOf(error.status).is<404>();
        break;
      case 'rate_limited':
      case 'server_error':
      case 'http_error':
        typeOf(error.status).is<number>();
        break;
      case 'request_invalid':
        typeOf(error.detail?.issues[0]?.at).is<string | undefined>();
        break;
      case 'page_limit':
        typeOf(error.checkpoint).is<string | undefined>();
        break;
      // @ts-expect-error TS2678: no error has this code
      case 'missing':
        break;
      default:
        typeOf(error.status).is<number | undefined>();
    }
  }

  // Each package tells its own errors, and has a type for what its provider says.
  if (isKapsoError(error)) {
    const base: WaError = error;
    console.log(base);
    typeOf(error.code).is<WaErrorCode>();
    typeOf(error.detail?.error).is<string | GraphErrorDetail['error'] | undefined>();
    // @ts-expect-error TS18048: there are failures that the provider says nothing of
    console.log(error.detail.error);
    switch (error.code) {
      case 'not_found':
        typeOf(error.status).is<404>();
        typeOf(error.detail).is<KapsoErrorDetail | undefined>();
        break;
      case 'conflict':
        typeOf(error.status).is<409>();
        break;
      case 'schema_mismatch':
        typeOf(error.detail?.issues[0]?.expected).is<string | undefined>();
        break;
      default:
    }
  }

  // With a code it is the class of that code as well.
  if (isKapsoError(error, 'rate_limited')) {
    typeOf(error.code).is<'rate_limited'>();
    typeOf(error.status).is<number>();
    typeOf(error.retryAfterMs).is<number | undefined>();
    // @ts-expect-error TS2367: a throttled request is never a timeout
    console.log(error.code === 'timed_out');
  }
  // Validation that failed says where, which is no word of the provider's.
  if (isKapsoError(error, 'request_invalid')) {
    typeOf(error.detail?.issues[0]?.at).is<string | undefined>();
  }
  // @ts-expect-error TS2345: a code that does not exist would never match
  isKapsoError(error, 'ratelimited');

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
  if (error instanceof NotFoundError) typeOf(error.status).is<404>();
  if (error instanceof HttpError) typeOf(error.status).is<number>();
  if (error instanceof ConfigError) typeOf(error.code).is<'config_invalid'>();
}
