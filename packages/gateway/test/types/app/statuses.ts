// What `.withResponse()` and the guard of an operation's errors tell by the status of the response.
import { type GatewayErrorCode, isGatewayErrorOf } from '@wa-clients/gateway';

import { typeOf } from '../../../../../scripts/type-tests/support/type-of.ts';

declare const error: unknown;

// An operation and a status tell the detail.
if (isGatewayErrorOf(error, 'contacts.list', 401)) typeOf(error.detail?.code).is<GatewayErrorCode | undefined>();
