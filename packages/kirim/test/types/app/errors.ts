// What an app catches: its provider's errors, with what the provider says of them.
import { isKirimError, type KirimErrorDetail } from '@wa-clients/kirim';

import { typeOf } from '../../../../../scripts/type-tests/support/type-of.ts';

declare const error: unknown;

if (isKirimError(error) && error.code === 'conflict') {
  typeOf(error.status).is<409>();
  typeOf(error.detail).is<KirimErrorDetail | undefined>();
}

// With a code it is the class of that code as well.
if (isKirimError(error, 'rate_limited')) {
  typeOf(error.code).is<'rate_limited'>();
  typeOf(error.status).is<number>();
  typeOf(error.retryAfterMs).is<number | undefined>();
  typeOf(error.detail?.param).is<string | undefined>();
  // @ts-expect-error TS2367: a throttled request is never a timeout
  console.log(error.code === 'timed_out');
}
if (isKirimError(error, 'request_invalid')) {
  // The provider was not asked.
  typeOf(error.detail?.param).is<undefined>();
}
