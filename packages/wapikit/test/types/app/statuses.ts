// What `.withResponse()` and the guard of an operation's errors tell by the status of the response.
import { isWapikitErrorOf } from '@wa-clients/wapikit';

import { typeOf } from '../../../../../scripts/type-tests/support/type-of.ts';

declare const error: unknown;

// An operation and a status tell the detail.
if (isWapikitErrorOf(error, 'contacts.list', 401))
  typeOf(error.detail).is<{ message: string } | string | null | undefined>();
