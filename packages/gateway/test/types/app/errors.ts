// What an app catches: its provider's errors, with what the provider says of them.
import { type GatewayErrorDetail, isGatewayError } from '@wa-clients/gateway';

import { typeOf } from '../../../../../scripts/type-tests/support/type-of.ts';

declare const error: unknown;

if (isGatewayError(error, 'server_error')) {
  typeOf(error.detail).is<GatewayErrorDetail | undefined>();
  // @ts-expect-error TS2339: a word of another provider
  console.log(error.detail?.error);
}
